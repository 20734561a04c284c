package org.liaoyuan.platform.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

class XlsxTest {

    private static final String HEADER = Tables.row(Tables.inline("name") + Tables.inline("amount"));

    @Test
    void readsWhatASpreadsheetWrites() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            workbook.newWorksheet("hidden").setVisibilityState(VisibilityState.HIDDEN);
            fill(workbook.newWorksheet("data"));
            workbook.newWorksheet("notes").value(0, 0, "not read");
        }
        assertThat(Tables.read(out.toByteArray()))
                .containsExactly(
                        "2:陈 & <b>|480000.05|2024-06-03|true",
                        "4:b|0.1|2024-06-03 09:29:18|",
                        "5:c|12345678901234.56||3.85%");
    }

    private static void fill(Worksheet sheet) {
        String[] headings = {"姓名", "金额（元）", "日期", "note"};
        for (int i = 0; i < headings.length; i++) {
            sheet.value(0, i, headings[i]);
        }
        sheet.value(1, 0, "陈 & <b>");
        sheet.value(1, 1, 480000.05);
        sheet.value(1, 2, LocalDate.of(2024, 6, 3));
        sheet.style(1, 2).format("yyyy\"年\"m\"月\"d\"日\"").set();
        sheet.value(1, 3, true);
        sheet.value(3, 0, "b");
        sheet.value(3, 1, 0.1);
        sheet.value(3, 2, LocalDateTime.of(2024, 6, 3, 9, 29, 18));
        sheet.style(3, 2).format("yyyy-mm-dd hh:mm:ss").set();
        sheet.value(4, 0, "c");
        sheet.value(4, 1, 12345678901234.56);
        sheet.value(4, 3, 0.0385);
        sheet.style(4, 3).format("0.00%").set();
        sheet.style(4, 20).bold().set();
    }

    @Test
    void readsEveryKindOfCell() throws IOException {
        Map<String, String> parts = Tables.workbook(HEADER
                + "<row r='5'><c r='B5' t='str'><f>1+1</f><v>cached</v></c><c r='A5' t='s'><v>1</v></c></row>"
                + "<row r='7'><c r='A7' t='e'><v>#N/A</v></c><c r='B7'><f>NOW()</f></c></row>"
                + "<row r='8'><c r='A8' t='b'><v>0</v></c><c r='B8' t='d'><v>2024-06-03T00:00:00</v></c></row>"
                + "<row r='9'><c r='A9'><v>1.2E5</v></c><c r='B9'><v>98542.169999999998</v></c><c r='XFD9' s='1'/></row>"
                + "<row r='10'><c r='A10'><v>1e999999999</v></c><c r='C10'><v>7</v></c></row>");
        parts.put(
                "xl/sharedStrings.xml",
                "<sst><si><t>zero</t></si><si><r><rPr><b/></rPr><t>ri</t></r><r><t>ch</t></r><rPh><t>X</t></rPh></si></sst>");
        assertThat(Tables.read(Tables.zip(parts)))
                .containsExactly(
                        "5:rich|cached", "7:#N/A|=…", "8:false|2024-06-03", "9:120000|98542.17", "10:1e999999999||7");
    }

    @Test
    void knowsBothCalendarsAndTheDayThatNeverWas() {
        assertThat(SheetNumbers.day("45446", false)).isEqualTo("2024-06-03");
        assertThat(SheetNumbers.day("43984", true)).isEqualTo("2024-06-03");
        assertThat(SheetNumbers.day("1", false)).isEqualTo("1900-01-01");
        assertThat(SheetNumbers.day("59", false)).isEqualTo("1900-02-28");
        assertThat(SheetNumbers.day("60", false)).isEqualTo("60");
        assertThat(SheetNumbers.day("61", false)).isEqualTo("1900-03-01");
        assertThat(SheetNumbers.day("45445.999999999", false)).isEqualTo("2024-06-03");
        assertThat(SheetNumbers.day("0.395", false)).isEqualTo("0.395");
        assertThat(SheetNumbers.day("2958466", false)).isEqualTo("2958466");
        assertThat(SheetNumbers.day("-1", false)).isEqualTo("-1");
        assertThat(SheetNumbers.day("x", false)).isEqualTo("x");
    }

    @Test
    void writesPercentagesAsTheyAreShown() {
        assertThat(SheetNumbers.percentage("3.8500000000000006E-2")).isEqualTo("3.85%");
        assertThat(SheetNumbers.percentage("1")).isEqualTo("100%");
        assertThat(SheetNumbers.percentage("-")).isEqualTo("-");
        assertThat(SheetNumbers.percentage("1e999")).isEqualTo("1e999");
    }

    @Test
    void writesNumbersPlainly() {
        assertThat(SheetNumbers.plain("3.8500000000000001")).isEqualTo("3.85");
        assertThat(SheetNumbers.plain("0.30000000000000004")).isEqualTo("0.3");
        assertThat(SheetNumbers.plain("12345678901234.56")).isEqualTo("12345678901234.56");
        assertThat(SheetNumbers.plain("12345678901234.561")).isEqualTo("12345678901234.6");
        assertThat(SheetNumbers.plain("20240603000000123")).isEqualTo("20240603000000123");
        assertThat(SheetNumbers.plain("1.2E+05")).isEqualTo("120000");
        assertThat(SheetNumbers.plain("-0")).isEqualTo("0");
        assertThat(SheetNumbers.plain("99999999999999.99")).isEqualTo("99999999999999.99");
        assertThat(SheetNumbers.plain("NaN")).isEqualTo("NaN");
    }

    @Test
    void tellsFormatsOfDaysFromOthers() {
        assertThat(CellStyles.showsDate("yyyy\\-mm\\-dd")).isTrue();
        assertThat(CellStyles.showsDate("[$-804]d;@")).isTrue();
        assertThat(CellStyles.showsDate("[Red]0.00\"days\";[h]")).isFalse();
        assertThat(CellStyles.showsDate("0.00E+00")).isFalse();
        assertThat(CellStyles.showsDate("\"open")).isFalse();
    }
}
