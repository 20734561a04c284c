package org.liaoyuan.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.platform.table.CellText;
import org.liaoyuan.platform.table.Column;
import org.liaoyuan.platform.table.Columns;
import org.liaoyuan.platform.table.TableReader;
import org.liaoyuan.platform.table.TableRow;
import org.liaoyuan.testing.DatabaseResource;
import org.liaoyuan.testing.TestBank;

/** Dirty files through the whole import, line by line: a sample of ours always, the bank's where they lie near the checkout. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class DirtyLedgerImportTest {

    @Inject
    Sql sql;

    @BeforeEach
    void bank() {
        LedgerBank.standard();
    }

    @Test
    void judgesOurSampleLineByLine() throws Exception {
        TestBank.officer("left", "离岗人", "S11", LocalDate.of(2020, 1, 1), LocalDate.of(2024, 5, 31));
        TestBank.officer("later", "后来人", "S11", LocalDate.of(2024, 6, 4), null);
        Path file = Path.of(getClass().getResource("/ledger/dirty-bank.csv").toURI());
        Map<Long, String> expected = new TreeMap<>();
        for (String line : Files.readAllLines(Path.of(
                getClass().getResource("/ledger/dirty-bank-expected.txt").toURI()))) {
            int blank = line.indexOf(' ');
            expected.put(Long.valueOf(line.substring(0, blank)), line.substring(blank + 1));
        }
        Map<Long, String> actual = outcomes(file);
        assertThat(actual).isEqualTo(expected);
    }

    @Test
    void judgesTheBanksFilesLineByLine() throws IOException {
        Path shared = shared();
        if (shared == null) {
            System.out.println(
                    "No shared/data above this checkout: the bank's dirty files are not imported, our sample is");
            return;
        }
        organisation(shared.resolve("organisation.csv"));
        for (String file : List.of("dirty-ledger.csv", "dirty-ledger-gbk.csv")) {
            Map<Long, String> expected = expectations(shared, file);
            Map<Long, String> actual = outcomes(shared.resolve(file)).entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, entry -> entry.getValue().split(" ")[0], (a, b) -> b, TreeMap::new));
            assertThat(actual).as(file).isEqualTo(expected);
        }
        Map<String, String> fixed = fixes(shared);
        assertThat(fixed)
                .isNotEmpty()
                .allSatisfy((line, fact) -> assertThat(fact).as(line).isEqualTo("as expected"));
    }

    /** accept, duplicate or reject with the codes, by line; lines that are no record have none. */
    private Map<Long, String> outcomes(Path file) throws IOException {
        JsonPath receipt =
                LedgerApi.send(Files.readAllBytes(file), file.getFileName().toString(), "?mode=SKIP_INVALID");
        assertThat(receipt.getString("status")).isEqualTo("DONE");
        Map<Long, String> outcomes = new TreeMap<>();
        Set<Long> duplicates = new HashSet<>(receipt.getList("duplicateRows", Long.class));
        try (TableReader reader = TableReader.open(file)) {
            reader.header(LedgerColumns.COLUMNS);
            for (TableRow row = reader.next(); row != null; row = reader.next()) {
                outcomes.put(row.number(), duplicates.contains(row.number()) ? "duplicate" : "accept");
            }
        }
        LedgerApi.errors(receipt).forEach(error -> {
            String[] parts = error.split(":", 2);
            outcomes.merge(
                    Long.valueOf(parts[0]),
                    "reject " + parts[1],
                    (was, more) -> was.startsWith("reject") ? was + more.substring("reject".length()) : more);
        });
        assertCounts(receipt, outcomes);
        return outcomes;
    }

    private static void assertCounts(JsonPath receipt, Map<Long, String> outcomes) {
        assertThat(LedgerApi.counts(receipt))
                .isEqualTo(List.of(
                        outcomes.size(),
                        number(outcomes, "accept"),
                        number(outcomes, "duplicate"),
                        number(outcomes, "reject"),
                        0));
    }

    private static int number(Map<Long, String> outcomes, String outcome) {
        return (int) outcomes.values().stream()
                .filter(value -> value.startsWith(outcome))
                .count();
    }

    private static Map<Long, String> expectations(Path shared, String file) throws IOException {
        Map<Long, String> expected = new TreeMap<>();
        for (Map<String, String> line :
                rows(shared.resolve("dirty-ledger-expected.csv"), "file", "line", "outcome", "normalised", "reason")) {
            if (line.get("file").equals(file) && !line.get("outcome").equals("ignore")) {
                expected.put(Long.valueOf(line.get("line")), line.get("outcome").replace("fix", "accept"));
            }
        }
        return expected;
    }

    /** For every line that is to be mended on the way in, whether the ledger has what is expected. */
    private Map<String, String> fixes(Path shared) throws IOException {
        Map<String, String> fixes = new LinkedHashMap<>();
        for (Map<String, String> line :
                rows(shared.resolve("dirty-ledger-expected.csv"), "file", "line", "outcome", "normalised", "reason")) {
            if (line.get("outcome").equals("fix")) {
                String[] fix = line.get("normalised").split("=");
                String value = fix[1].equals("按揭") ? "MORTGAGE" : fix[1];
                String loanNo = loanNo(shared.resolve(line.get("file")), Long.parseLong(line.get("line")));
                fixes.put(line.get("file") + ":" + line.get("line"), compare(loanNo, fix[0], value));
            }
        }
        return fixes;
    }

    private static String loanNo(Path file, long line) throws IOException {
        try (TableReader reader = TableReader.open(file)) {
            int column = reader.header(LedgerColumns.COLUMNS).indexOf(LedgerColumns.LOAN_NO);
            TableRow row = reader.next();
            while (row.number() != line) {
                row = reader.next();
            }
            return CellText.clean(row.cell(column));
        }
    }

    private String compare(String loanNo, String column, String value) {
        return sql.list("""
                        select case ? when 'loan_no' then loan_no when 'amount' then amount::text when 'product' then product
                            when 'disbursed_on' then disbursed_on::text when 'officer_no' then staff_no
                            when 'annual_rate' then trim_scale(annual_rate)::text end
                        from loan join person on person.id = person_id
                        where loan_no = ?
                        """, row -> row.getString(1), column, loanNo).equals(List.of(value))
                ? "as expected"
                : loanNo + " has no " + column + " " + value;
    }

    private static void organisation(Path file) throws IOException {
        Set<String> units = new HashSet<>();
        for (Map<String, String> row : rows(
                file,
                "branch_code",
                "branch_name",
                "sub_branch_code",
                "sub_branch_name",
                "officer_no",
                "officer_name",
                "hired_on",
                "left_on",
                "left_reason")) {
            if (units.add(row.get("branch_code"))) {
                TestBank.unit(row.get("branch_code"), row.get("branch_name"), "HO", "BRANCH");
            }
            if (units.add(row.get("sub_branch_code"))) {
                TestBank.unit(
                        row.get("sub_branch_code"), row.get("sub_branch_name"), row.get("branch_code"), "SUB_BRANCH");
            }
            String left = row.get("left_on");
            TestBank.officer(
                    row.get("officer_no"),
                    row.get("officer_name"),
                    row.get("sub_branch_code"),
                    LocalDate.parse(row.get("hired_on")),
                    left.isEmpty() ? null : LocalDate.parse(left));
        }
    }

    private static List<Map<String, String>> rows(Path file, String... columns) throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        try (TableReader reader = TableReader.open(file)) {
            reader.header(Columns.of(
                    List.of(columns).stream().map(name -> Column.required(name)).toList()));
            for (TableRow row = reader.next(); row != null; row = reader.next()) {
                Map<String, String> cells = new LinkedHashMap<>();
                for (int i = 0; i < columns.length; i++) {
                    cells.put(columns[i], row.cell(i));
                }
                rows.add(cells);
            }
        }
        return rows;
    }

    private static Path shared() {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path data = at.resolve("shared/data");
            if (Files.isDirectory(data)) {
                return data;
            }
        }
        return null;
    }
}
