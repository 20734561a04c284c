package org.liaoyuan.platform.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.w3c.dom.Document;

/** Lays out HTML on pages. The one font holds Chinese and Latin letters; nothing is fetched from anywhere. */
@ApplicationScoped
class Printer {
    static final String FONT = "Paper";
    private static final int REGULAR = 400;

    void print(Document html, OutputStream out) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.useFont(Printer::font, FONT, REGULAR, FontStyle.NORMAL, true);
        builder.useUriResolver((base, uri) -> null);
        builder.withW3cDocument(html, null);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            PDDocument pdf = renderer.getPdfDocument();
            withoutMoment(pdf);
            pdf.save(out);
        }
    }

    /** The time of printing would make the same paper other bytes each time. */
    private static void withoutMoment(PDDocument pdf) {
        PDDocumentInformation information = pdf.getDocumentInformation();
        information.setCreationDate(null);
        information.setModificationDate(null);
        pdf.setDocumentId(0L);
    }

    private static InputStream font() {
        return Objects.requireNonNull(Printer.class.getResourceAsStream("/fonts/NotoSansSC-Regular.ttf"));
    }
}
