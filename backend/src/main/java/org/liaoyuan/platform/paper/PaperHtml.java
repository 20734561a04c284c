package org.liaoyuan.platform.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.export.Cells;
import org.liaoyuan.platform.export.Column;
import org.liaoyuan.platform.text.Language;
import org.liaoyuan.platform.text.Texts;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A paper as HTML for the printer. Made of nodes, not of text: what people wrote can become no markup. */
final class PaperHtml {
    private static final Texts TEXTS = Texts.of("columns");
    private static final String ABSENT = "—";

    private final Language language;
    private final Document html = document();

    PaperHtml(Language language) {
        this.language = language;
    }

    Document of(Paper paper) {
        Element root = html.createElement("html");
        root.setAttribute("lang", language.locale().toLanguageTag());
        html.appendChild(root);
        Element head = add(root, "head", null);
        add(head, "title", text(paper.heading()) + " " + paper.subject());
        add(head, "style", style());
        Element body = add(root, "body", null);
        classed(body, "div", "running", text(paper.heading()) + " · " + paper.subject());
        classed(body, "div", "reader", paper.reader());
        classed(body, "div", "watermark", paper.reader());
        add(body, "h1", text(paper.heading()));
        classed(body, "p", "subject", paper.subject());
        paper.parts().forEach(part -> part(body, part));
        return html;
    }

    private void part(Element body, Paper.Part part) {
        add(body, "h2", text(part.heading()));
        if (part instanceof Paper.Facts facts) {
            Element table = classed(body, "table", "facts", null);
            for (Paper.Fact fact : facts.facts()) {
                Element row = add(table, "tr", null);
                add(row, "th", text(fact.label()));
                value(row, fact.value());
            }
        } else if (part instanceof Paper.Table<?> rows) {
            table(body, rows);
        }
    }

    private <T> void table(Element body, Paper.Table<T> part) {
        if (part.rows().isEmpty()) {
            classed(body, "p", "none", text("paper.none"));
            return;
        }
        Element table = classed(body, "table", "rows", null);
        Element heads = add(add(table, "thead", null), "tr", null);
        T first = part.rows().get(0);
        part.columns()
                .forEach(column -> classed(heads, "th", kind(column.value().apply(first)), text(column.header())));
        Element rows = add(table, "tbody", null);
        for (T row : part.rows()) {
            Element line = add(rows, "tr", null);
            for (Column<T> column : part.columns()) {
                value(line, column.value().apply(row));
            }
        }
    }

    /** Short values stay on one line; words of people break, and keep their own lines. */
    private void value(Element row, @Nullable Object value) {
        classed(row, "td", kind(value), value == null ? ABSENT : shown(value));
    }

    private static String kind(@Nullable Object value) {
        if (value instanceof String) {
            return "words";
        }
        return value instanceof Number ? "number" : "short";
    }

    private String shown(Object value) {
        if (value instanceof BigDecimal amount) {
            return String.format(Locale.ROOT, "%,.2f", amount);
        }
        return value instanceof YearMonth month ? language.month(month) : Cells.plain(value, language);
    }

    private String text(String key) {
        return TEXTS.get(language, key);
    }

    private Element classed(Element parent, String tag, String style, @Nullable String text) {
        Element element = add(parent, tag, text);
        element.setAttribute("class", style);
        return element;
    }

    private Element add(Element parent, String tag, @Nullable String text) {
        Element element = html.createElement(tag);
        if (text != null) {
            element.appendChild(html.createTextNode(text));
        }
        parent.appendChild(element);
        return element;
    }

    private static Document document() {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String style() {
        try (InputStream css = Objects.requireNonNull(PaperHtml.class.getResourceAsStream("/paper.css"))) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
