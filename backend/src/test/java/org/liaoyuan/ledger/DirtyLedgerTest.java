package org.liaoyuan.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.liaoyuan.platform.table.Column;
import org.liaoyuan.platform.table.Columns;
import org.liaoyuan.platform.table.TableReader;
import org.liaoyuan.platform.table.TableRow;
import org.liaoyuan.platform.text.Language;

/** Bad files, line by line: our own samples always, and the bank's where they lie beside the checkout. */
class DirtyLedgerTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Path SHARED = Path.of("../../shared/data");

    /** Lines that only the organisation or the ledger can judge; by themselves they are well-formed. */
    private static final Set<Long> JUDGED_LATER = Set.of(29L, 30L, 31L, 36L, 37L, 38L, 40L, 41L);

    @Test
    void takesOurSampleLineByLine() throws Exception {
        assertMatches("dirty.csv", "dirty-expected.txt");
    }

    @Test
    void takesOurSampleInGbkUnderChineseHeadings() throws Exception {
        assertMatches("dirty-gbk.csv", "dirty-gbk-expected.txt");
    }

    @Test
    void showsAProductOfGbkReadably() throws Exception {
        BadRow bad = (BadRow) parse(resource("dirty-gbk.csv")).get(4L);
        assertThat(bad.errors().get(0).message(Language.ZH)).contains("车贷");
        assertThat(bad.errors().get(0).message(Language.EN)).contains("车贷");
    }

    @Test
    void takesTheBanksDirtyFilesAsExpected() throws IOException {
        if (!Files.isDirectory(SHARED)) {
            System.out.println("No " + SHARED + " here: the bank's dirty files are not tried, our own samples are");
            return;
        }
        Map<String, Map<Long, ParsedRow>> parsed = new LinkedHashMap<>();
        for (TableRow line : expectedByTheBank()) {
            String file = line.cell(0);
            if (!parsed.containsKey(file)) {
                parsed.put(file, parse(SHARED.resolve(file)));
            }
            long row = Long.parseLong(line.cell(1));
            boolean later = file.equals("dirty-ledger.csv") && JUDGED_LATER.contains(row);
            assertOutcome(line, parsed.get(file).remove(row), later);
        }
        assertThat(parsed.values()).hasSize(2).allMatch(Map::isEmpty);
    }

    private static void assertOutcome(TableRow line, ParsedRow row, boolean later) {
        String outcome = later ? "accept" : line.cell(2);
        switch (outcome) {
            case "accept", "duplicate" -> assertThat(row).as(line.cell(4)).isInstanceOf(LedgerRow.class);
            case "reject" ->
                assertThat(row)
                        .as(line.cell(4))
                        .isInstanceOfSatisfying(
                                BadRow.class, bad -> assertThat(bad.errors()).hasSize(1));
            case "ignore" -> assertThat(row).as(line.cell(4)).isNull();
            case "fix" -> assertFixed(line, (LedgerRow) row);
            default -> throw new AssertionError("Unknown outcome " + outcome);
        }
    }

    private static void assertFixed(TableRow line, LedgerRow row) {
        String[] fix = line.cell(3).split("=");
        String value = fix[1].equals("按揭") ? "MORTGAGE" : fix[1];
        assertThat(values(row)).as(line.cell(4)).containsEntry(fix[0], value);
    }

    private static void assertMatches(String file, String expectedFile) throws Exception {
        Map<Long, String> expected = new TreeMap<>();
        for (String line : Files.readAllLines(resource(expectedFile))) {
            int blank = line.indexOf(' ');
            expected.put(Long.valueOf(line.substring(0, blank)), line.substring(blank + 1));
        }
        Map<Long, String> actual = new TreeMap<>();
        parse(resource(file)).forEach((number, row) -> actual.put(number, seen(row, expected.get(number))));
        assertThat(actual).isEqualTo(expected);
    }

    /** What the row came to, in the words of the expectation. */
    private static String seen(ParsedRow row, String expectation) {
        if (row instanceof BadRow bad) {
            return bad.errors().stream()
                    .map(error -> error.column() == null ? error.code().name() : error.column() + ":" + error.code())
                    .sorted()
                    .reduce((left, right) -> left + " " + right)
                    .orElseThrow();
        }
        if (expectation == null || !expectation.contains("=")) {
            return "ok";
        }
        String column = expectation.substring(0, expectation.indexOf('='));
        return column + "=" + values((LedgerRow) row).get(column);
    }

    private static Map<String, String> values(LedgerRow row) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("loan_no", row.loanNo());
        values.put("disbursed_on", row.disbursedOn().toString());
        values.put("product", row.product());
        values.put("amount", row.amount().toPlainString());
        values.put("officer_no", row.officerNo());
        values.put("term_months", text(row.termMonths()));
        values.put("annual_rate", text(row.annualRate()));
        values.put("repaid_on", text(row.repaidOn()));
        values.put("repaid_amount", text(row.repaidAmount()));
        values.put("source", text(row.source()));
        return values;
    }

    private static String text(Object value) {
        return value == null ? "" : value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    private static Map<Long, ParsedRow> parse(Path file) throws IOException {
        Map<Long, ParsedRow> rows = new TreeMap<>();
        try (TableReader reader = TableReader.open(file)) {
            LedgerRowParser parser = new LedgerRowParser(reader.header(LedgerColumns.COLUMNS), TODAY);
            for (TableRow row = reader.next(); row != null; row = reader.next()) {
                rows.put(row.number(), parser.parse(row));
            }
        }
        return rows;
    }

    private static List<TableRow> expectedByTheBank() throws IOException {
        List<TableRow> lines = new ArrayList<>();
        try (TableReader reader = TableReader.open(SHARED.resolve("dirty-ledger-expected.csv"))) {
            reader.header(Columns.of(
                    Column.required("file"),
                    Column.required("line"),
                    Column.required("outcome"),
                    Column.required("normalised"),
                    Column.required("reason")));
            for (TableRow row = reader.next(); row != null; row = reader.next()) {
                lines.add(row);
            }
        }
        return lines;
    }

    private static Path resource(String name) throws URISyntaxException {
        return Path.of(DirtyLedgerTest.class.getResource("/ledger/" + name).toURI());
    }
}
