package org.liaoyuan.platform.export;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liaoyuan.platform.text.Language;
import org.liaoyuan.platform.text.Texts;
import org.liaoyuan.testing.DatabaseResource;

@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class DownloadTest {

    private static final String ROWS = "/api/v1/probe/rows";

    @Test
    void isCsvForWhoeverAcceptsIt() {
        Response answer = given().accept("text/csv").get(ROWS + "?rows=2");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.contentType()).startsWith("text/csv");
        assertThat(answer.header("Content-Disposition"))
                .isEqualTo(
                        "attachment; filename=\"__ 2024-03.csv\"; filename*=UTF-8''%E6%88%90%E7%BB%A9%202024-03.csv");
        assertThat(new String(answer.asByteArray(), StandardCharsets.UTF_8))
                .isEqualTo(
                        "\uFEFFprobe.name,probe.amount,probe.count,probe.day,probe.month,probe.at,probe.colour,probe.open\r\n"
                                + "\"'=1+1\n'@x \"\"q\"\"\",-1200.50,0,2024-03-31,2024-03,2024-04-01 00:00:00,RED,是\r\n"
                                + "张三,,1,2024-03-31,2024-03,2024-04-01 00:00:00,RED,是\r\n");
    }

    @Test
    void isTypedXlsx() throws IOException {
        Response answer = given().accept(Formats.XLSX).get(ROWS + "?rows=3000");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header("Content-Disposition")).contains(".xlsx");
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(answer.asByteArray()))) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertThat(rows).hasSize(3001);
            Row first = rows.get(1);
            assertThat(first.getCellText(0)).startsWith("'=1+1");
            assertThat(first.getCell(1).getType()).isEqualTo(CellType.NUMBER);
            assertThat(first.getCellAsNumber(1).orElseThrow()).isEqualByComparingTo("-1200.50");
            assertThat(first.getCellAsDate(3).orElseThrow().toLocalDate()).isEqualTo(LocalDate.of(2024, 3, 31));
        }
    }

    @Test
    void answersWithAProblemWhereNothingIsOutYet() {
        for (String format : List.of(Formats.CSV, Formats.XLSX)) {
            Response answer = given().accept(format).get(ROWS + "?rows=2&failAt=1");
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.contentType()).startsWith("application/problem+json");
            assertThat(answer.header("Content-Disposition")).isNull();
        }
    }

    @Test
    void goesOnToANextSheet() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XlsxSink sink = new XlsxSink(out, Language.EN, 3);
        sink.headings(List.of("n"));
        for (int i = 1; i <= 5; i++) {
            sink.row(List.of(i));
        }
        sink.finish();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(workbook.getSheets().map(sheet -> {
                        try {
                            return sheet.read().size();
                        } catch (IOException broken) {
                            throw new java.io.UncheckedIOException(broken);
                        }
                    }))
                    .containsExactly(3, 3, 2);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "=1+1|'=1+1",
                "+1|'+1",
                "-1|'-1",
                "@a|'@a",
                "＝1|'＝1",
                "＋1|'＋1",
                "－1|'－1",
                "＠a|'＠a",
                "a=1|a=1",
                "张三|张三",
                "'=x|'=x",
                "1-2|1-2"
            })
    void defusesFormulas(String text, String safe) {
        assertThat(Cells.defuse(text)).isEqualTo(safe);
    }

    @Test
    void defusesBehindLineBreaks() {
        assertThat(Cells.defuse("a\n=1")).isEqualTo("a\n'=1");
        assertThat(Cells.defuse("\t=1")).isEqualTo("'\t=1");
        assertThat(Cells.defuse("\r=1")).startsWith("'");
        assertThat(Cells.defuse("")).isEmpty();
    }

    @Test
    void bothLanguagesHaveTheSameHeadings() {
        Texts columns = Texts.of("columns");
        assertThat(columns.keys(Language.ZH)).isEqualTo(columns.keys(Language.EN));
        assertThat(columns.keys(Language.EN))
                .allSatisfy(key ->
                        assertThat(columns.get(Language.ZH, key)).as(key).isNotEqualTo(columns.get(Language.EN, key)));
    }
}
