package org.liaoyuan.platform.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.text.Language;

/** UTF-8 with a byte order mark, without which Excel takes Chinese for the machine's own encoding. */
final class CsvSink implements RowSink {

    private final Language language;
    private final CsvWriter csv;

    CsvSink(OutputStream out, Language language) throws IOException {
        this.language = language;
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
    }

    @Override
    public void headings(List<String> headings) {
        csv.writeRecord(headings);
    }

    @Override
    public void row(List<@Nullable Object> values) {
        csv.writeRecord(values.stream().map(this::text).toList());
    }

    private String text(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        // A negative number is no formula.
        return value instanceof Number ? value.toString() : Cells.text(value, language);
    }

    @Override
    public void finish() throws IOException {
        csv.flush();
    }
}
