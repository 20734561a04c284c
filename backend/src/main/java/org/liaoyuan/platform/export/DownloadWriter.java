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
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.problem.ProblemAnswer;
import org.liaoyuan.platform.text.Language;

/** Writes a {@link Download} in the format that was agreed on. */
@Provider
@Produces({Formats.CSV, Formats.XLSX})
public class DownloadWriter implements MessageBodyWriter<Download<?>> {

    private final CurrentVertxRequest current;

    DownloadWriter(CurrentVertxRequest current) {
        this.current = current;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return Download.class == type;
    }

    @Override
    public void writeTo(
            Download<?> download,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        boolean csv = mediaType.getSubtype().equals("csv");
        headers.putSingle(HttpHeaders.CONTENT_TYPE, csv ? Formats.CSV + ";charset=UTF-8" : Formats.XLSX);
        Language language = ProblemAnswer.language(current.getCurrent());
        headers.putSingle(HttpHeaders.CONTENT_DISPOSITION, disposition(download.name() + (csv ? ".csv" : ".xlsx")));
        headers.putSingle(HttpHeaders.CONTENT_LANGUAGE, language.locale().toLanguageTag());
        RowSink sink = csv ? new CsvSink(out, language) : new XlsxSink(out, language);
        write(download, sink, language);
    }

    static <T> void write(Download<T> download, RowSink sink, Language language) throws IOException {
        List<Column<T>> columns = download.columns();
        sink.headings(columns.stream().map(column -> column.heading(language)).toList());
        try {
            download.rows().forEach(row -> writeRow(columns, row, sink));
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
        sink.finish();
    }

    private static <T> void writeRow(List<Column<T>> columns, T row, RowSink sink) {
        List<@Nullable Object> values = new ArrayList<>(columns.size());
        for (Column<T> column : columns) {
            values.add(column.value().apply(row));
        }
        try {
            sink.row(values);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The ASCII name is for old clients; all others read the one in UTF-8. */
    public static String disposition(String name) {
        String safe = name.replaceAll("[\\p{Cntrl}/\\\\:*?\"<>|]", "_");
        String ascii = safe.replaceAll("[^ -~]", "_");
        String utf8 = URLEncoder.encode(safe, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''" + utf8;
    }
}
