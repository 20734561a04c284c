package org.liaoyuan.platform.export;

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
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.liaoyuan.platform.problem.ProblemAnswer;
import org.liaoyuan.platform.text.Language;

/** Writes a {@link Bundle}. */
@Provider
@Produces(Formats.ZIP)
public class BundleWriter implements MessageBodyWriter<Bundle> {

    private final CurrentVertxRequest current;

    BundleWriter(CurrentVertxRequest current) {
        this.current = current;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return Bundle.class == type;
    }

    @Override
    public void writeTo(
            Bundle bundle,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        Language language = ProblemAnswer.language(current.getCurrent());
        headers.putSingle(HttpHeaders.CONTENT_TYPE, Formats.ZIP);
        headers.putSingle(HttpHeaders.CONTENT_DISPOSITION, DownloadWriter.disposition(bundle.name() + ".zip"));
        headers.putSingle(HttpHeaders.CONTENT_LANGUAGE, language.locale().toLanguageTag());
        ZipOutputStream zip = new ZipOutputStream(out);
        for (Download<?> file : bundle.files()) {
            zip.putNextEntry(new ZipEntry(file.name() + ".csv"));
            DownloadWriter.write(file, new CsvSink(zip, language), language);
            zip.closeEntry();
        }
        zip.finish();
    }
}
