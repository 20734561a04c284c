package org.liaoyuan.platform.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.text.Language;

/** Numbers and days are typed; rows leave memory as they come, and go on to a next sheet where one is full. */
final class XlsxSink implements RowSink {

    private static final int MAX_ROWS = 1_048_576;
    private static final int FLUSH_EVERY = 1_000;
    private static final int MAX_TEXT = 32_767;

    private final Language language;
    private final int maxRows;
    private final Workbook workbook;
    private Worksheet sheet;
    private List<String> headings = List.of();
    private int sheets = 1;
    private int row;

    XlsxSink(OutputStream out, Language language) {
        this(out, language, MAX_ROWS);
    }

    XlsxSink(OutputStream out, Language language, int maxRows) {
        this.language = language;
        this.maxRows = maxRows;
        this.workbook = new Workbook(out, "Liaoyuan", "1.0");
        this.sheet = workbook.newWorksheet("1");
    }

    @Override
    public void headings(List<String> texts) {
        headings = texts;
        for (int column = 0; column < texts.size(); column++) {
            sheet.value(0, column, texts.get(column));
            sheet.style(0, column).bold().set();
        }
        sheet.freezePane(0, 1);
        row = 1;
    }

    @Override
    public void row(List<@Nullable Object> values) throws IOException {
        if (row == maxRows) {
            sheet.finish();
            sheet = workbook.newWorksheet(Integer.toString(++sheets));
            headings(headings);
        }
        for (int column = 0; column < values.size(); column++) {
            Object value = values.get(column);
            if (value != null) {
                write(column, value);
            }
        }
        if (++row % FLUSH_EVERY == 0) {
            sheet.flush();
        }
    }

    private void write(int column, Object value) {
        if (value instanceof BigDecimal number) {
            sheet.value(row, column, number);
            sheet.style(row, column)
                    .format(number.scale() > 0 ? "0." + "0".repeat(number.scale()) : "0")
                    .set();
        } else if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (value instanceof LocalDate day) {
            sheet.value(row, column, day);
            sheet.style(row, column).format("yyyy-mm-dd").set();
        } else {
            sheet.value(row, column, cut(Cells.text(value, language)));
        }
    }

    // What a cell can hold; the end of a longer text is in the CSV.
    private static String cut(String text) {
        return text.length() <= MAX_TEXT ? text : text.substring(0, MAX_TEXT);
    }

    @Override
    public void finish() throws IOException {
        workbook.finish();
    }
}
