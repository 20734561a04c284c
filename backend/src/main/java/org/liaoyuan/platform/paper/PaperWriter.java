package org.liaoyuan.platform.paper;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.liaoyuan.platform.export.DownloadWriter;
import org.liaoyuan.platform.problem.ProblemAnswer;
import org.liaoyuan.platform.text.Language;

/** Writes a {@link Paper}. */
@Provider
@Produces(Paper.PDF)
public class PaperWriter implements MessageBodyWriter<Paper> {

    private final CurrentVertxRequest current;
    private final Printer printer;

    PaperWriter(CurrentVertxRequest current, Printer printer) {
        this.current = current;
        this.printer = printer;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return Paper.class == type;
    }

    @Override
    public void writeTo(
            Paper paper,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        Language language = ProblemAnswer.language(current.getCurrent());
        headers.putSingle(HttpHeaders.CONTENT_TYPE, Paper.PDF);
        headers.putSingle(HttpHeaders.CONTENT_DISPOSITION, DownloadWriter.disposition(paper.name() + ".pdf"));
        headers.putSingle(HttpHeaders.CONTENT_LANGUAGE, language.locale().toLanguageTag());
        printer.print(new PaperHtml(language).of(paper), out);
    }
}
