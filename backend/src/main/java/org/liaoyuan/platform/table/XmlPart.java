package org.liaoyuan.platform.table;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.CharConversionException;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLInputFactory2;
import org.jspecify.annotations.Nullable;

/** One XML part of a workbook, read forward: no DTD, no entities of its own, bounded depth, texts and count of names. */
final class XmlPart implements Closeable {

    private static final int DEEPEST = 64;

    // The parser remembers every name it meets. Excel's own vocabulary is a few hundred; the most frequent need no
    // counting.
    private static final int MOST_NAMES = 5_000;
    private static final Set<String> FREQUENT = Set.of(
            "c",
            "v",
            "row",
            "si",
            "t",
            "is",
            "f",
            "r",
            "rPr",
            "rPh",
            "phoneticPr",
            "sz",
            "color",
            "rFont",
            "family",
            "charset",
            "scheme",
            "b",
            "i",
            "u",
            "s",
            "spans",
            "ht",
            "customHeight",
            "customFormat",
            "hidden",
            "dyDescent",
            "outlineLevel",
            "collapsed",
            "thickBot",
            "thickTop",
            "ph",
            "cm",
            "vm",
            "ref",
            "ca",
            "space",
            "val",
            "theme",
            "rgb",
            "tint",
            "indexed",
            "sb",
            "eb",
            "fontId",
            "type",
            "xf",
            "numFmtId",
            "fillId",
            "borderId",
            "xfId");

    private static final XMLInputFactory FACTORY = factory();

    private final LimitedInput input;
    private final TableLimits limits;
    private final XMLStreamReader xml;
    private int event;
    private int depth;
    private final Set<String> names = new HashSet<>();

    XmlPart(LimitedInput input, TableLimits limits) throws IOException {
        this.input = input;
        this.limits = limits;
        try {
            this.xml = FACTORY.createXMLStreamReader(new TagGaps(input));
        } catch (XMLStreamException damage) {
            throw refusal(damage);
        }
    }

    private static XMLInputFactory factory() {
        InputFactoryImpl factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, Boolean.FALSE);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, Boolean.FALSE);
        // Parsed when asked for, a fault would surface as an unchecked exception of the parser's own.
        factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, Boolean.FALSE);
        return factory;
    }

    /** Moves on; false at the end of the part. */
    boolean next() throws IOException {
        try {
            event = xml.hasNext() ? xml.next() : XMLStreamConstants.END_DOCUMENT;
        } catch (XMLStreamException damage) {
            throw refusal(damage);
        } catch (UnreadableTableException refusal) {
            throw refusal;
        } catch (RuntimeException damage) {
            throw damaged(damage);
        }
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> entered();
            case XMLStreamConstants.END_ELEMENT -> depth--;
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw damaged(null);
            default -> {
                // Text, comments and the like need no guard beyond the input's.
            }
        }
        return event != XMLStreamConstants.END_DOCUMENT;
    }

    /** Moves on to the next start of such an element; false when there is none. */
    boolean goTo(String element) throws IOException {
        while (next()) {
            if (isStart(element)) {
                return true;
            }
        }
        return false;
    }

    boolean isStart(String element) {
        return event == XMLStreamConstants.START_ELEMENT && element.equals(xml.getLocalName());
    }

    boolean isEnd(String element) {
        return event == XMLStreamConstants.END_ELEMENT && element.equals(xml.getLocalName());
    }

    /** The attribute of the present element, in whatever namespace. */
    @Nullable
    String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (name.equals(xml.getAttributeLocalName(i))) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** Appends the text of the present element, through its end; of the elements in it, only that of {@code t} counts. */
    void readText(String element, StringBuilder into, long row) throws IOException {
        boolean taken = !element.equals("is") && !element.equals("si");
        int phonetic = 0;
        while (next() && !isEnd(element)) {
            if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                boolean start = event == XMLStreamConstants.START_ELEMENT;
                taken = start && xml.getLocalName().equals("t");
                phonetic += xml.getLocalName().equals("rPh") ? (start ? 1 : -1) : 0;
            } else if (taken && phonetic == 0 && isText()) {
                into.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                if (into.length() > limits.cellLength()) {
                    throw new UnreadableTableException(TableFault.CELL_TOO_LONG, row, limits.cellLength());
                }
            }
        }
    }

    private boolean isText() {
        return event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
    }

    private void entered() {
        if (++depth > DEEPEST) {
            throw damaged(null);
        }
        count(xml.getLocalName());
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            count(xml.getAttributeLocalName(i));
        }
        for (int i = 0; i < xml.getNamespaceCount(); i++) {
            count("xmlns:" + xml.getNamespacePrefix(i));
        }
    }

    private void count(String name) {
        if (name.length() > 1 && !FREQUENT.contains(name) && names.add(name) && names.size() > MOST_NAMES) {
            throw damaged(null);
        }
    }

    long bytesRead() {
        return input.count();
    }

    UnreadableTableException damaged(@Nullable Throwable cause) {
        return new UnreadableTableException(cause, TableFault.DAMAGED_WORKBOOK);
    }

    // A failing disk comes out of the parser in the same wrapping as a broken archive.
    private UnreadableTableException refusal(XMLStreamException failure) throws IOException {
        Throwable nested = failure.getNestedException() == null ? failure.getCause() : failure.getNestedException();
        boolean archive = nested instanceof ZipException || nested instanceof EOFException;
        if (nested instanceof IOException disk && !archive && !(nested instanceof CharConversionException)) {
            throw disk;
        }
        return damaged(failure);
    }

    @Override
    public void close() throws IOException {
        input.close();
    }
}
