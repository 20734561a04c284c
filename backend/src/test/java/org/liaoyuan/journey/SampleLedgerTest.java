package org.liaoyuan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liaoyuan.access.Role;
import org.liaoyuan.testing.BankApi;
import org.liaoyuan.testing.Csv;
import org.liaoyuan.testing.DatabaseResource;
import org.liaoyuan.testing.TestBank;

/** Four months of four officers through the API; every figure was worked out by hand (sample/README.txt). */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleLedgerTest {
    private static final List<String> MONTHS = List.of("2024-01", "2024-02", "2024-03", "2024-04");
    private static final Map<String, String> LAST_DAYS =
            Map.of("2024-01", "2024-01-31", "2024-02", "2024-02-29", "2024-03", "2024-03-31", "2024-04", "2024-04-30");

    private boolean played;

    @BeforeAll
    static void fresh() {
        TestBank.empty();
    }

    /** Before the first test alone: the months stay closed. */
    @BeforeEach
    void play() {
        if (played) {
            return;
        }
        TestBank.person(TestBank.ADMIN, "管理员", "HO", Role.ADMIN);
        TestBank.person(TestBank.HEAD_OFFICE, "总行员", "HO", Role.HEAD_OFFICE);
        TestBank.person(TestBank.AUDITOR, "审计员", "HO", Role.AUDITOR);
        BankApi.importOrganisation(Csv.bytes("/sample/organisation-1.csv"));
        BankApi.publishScheme(new String(Csv.bytes("/sample/scheme.json"), StandardCharsets.UTF_8));
        for (int i = 0; i < MONTHS.size(); i++) {
            String month = MONTHS.get(i);
            if (month.equals("2024-03")) {
                BankApi.importOrganisation(Csv.bytes("/sample/organisation-2.csv"));
            }
            JsonPath receipt = BankApi.importLedger(
                    "ledger.csv",
                    Csv.bytes("/sample/ledger-" + (i + 1) + ".csv"),
                    "?mode=STRICT&completeThrough=" + LAST_DAYS.get(month));
            assertThat(receipt.getString("status")).as(receipt.prettify()).isEqualTo("DONE");
            BankApi.close(month);
        }
        played = true;
    }

    static List<NamedCsvRecord> expectations() {
        return Csv.rows("/sample/expected.csv");
    }

    @ParameterizedTest
    @MethodSource("expectations")
    void everyFigureIsTheOneWorkedOutByHand(NamedCsvRecord expected) {
        JsonPath statement = statement(expected.getField("month"), expected.getField("staffNo"));

        Map<String, String> actual = new TreeMap<>();
        for (String field :
                List.of("subBranchCode", "tier", "loans", "exempt", "streak", "warning", "attainment", "pointsMet")) {
            actual.put(field, text(statement.get(field)));
        }
        actual.put("points", money(statement, "points"));
        actual.put("amount", money(statement, "amount"));
        actual.put("bank", text(statement.get("ranks.bank")));
        actual.put("branch", text(statement.get("ranks.branch")));
        actual.put("subBranch", text(statement.get("ranks.subBranch")));
        actual.put("tierRank", text(statement.get("ranks.tier")));
        actual.put("adjustmentPoints", sum(statement, "adjustments.points"));
        actual.put("adjustmentAmount", sum(statement, "adjustments.amount"));

        Map<String, String> wanted = new TreeMap<>(expected.getFieldsAsMap());
        wanted.keySet().removeAll(Set.of("month", "staffNo"));
        assertThat(actual).isEqualTo(wanted);
        assertThat(statement.getString("state")).isEqualTo("CLOSED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-01", "2024-02", "2024-03", "2024-04"})
    void aMonthListsItsOfficersAndNobodyElse(String month) {
        JsonPath page = TestBank.as(TestBank.HEAD_OFFICE)
                .get("/api/v1/scores/" + month + "?size=500")
                .jsonPath();

        Set<String> expected = new TreeSet<>();
        expectations().stream()
                .filter(row -> row.getField("month").equals(month))
                .forEach(row -> expected.add(row.getField("staffNo")));
        assertThat(new TreeSet<>(page.<String>getList("items.staffNo"))).isEqualTo(expected);
        assertThat(page.getInt("total")).isEqualTo(expected.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-01", "2024-02", "2024-03", "2024-04"})
    void everyMonthCanBeVerified(String month) {
        JsonPath verification = BankApi.verify(month);

        assertThat(verification.getBoolean("matches"))
                .as(verification.prettify())
                .isTrue();
        assertThat(verification.getString("recomputedDigest")).isEqualTo(verification.getString("digest"));
    }

    @Test
    void theStatementShowsTheWorkedExample() {
        JsonPath lines = statement("2024-01", "700001");

        assertThat(lines.<Integer>getList("lines.loans")).containsExactly(4, 10, 2);
        assertThat(decimals(lines, "lines.averageBalance")).containsExactly("600000.00", "90000.00", "1300000.00");
        assertThat(decimals(lines, "lines.points")).containsExactly("4.80", "4.80", "4.50");
        assertThat(lines.<Number>getList("lines.factor").stream().map(n -> new BigDecimal(n.toString()).setScale(4)))
                .containsExactly(new BigDecimal("1.2000"), new BigDecimal("0.8000"), new BigDecimal("1.5000"));
    }

    @Test
    void theSummaryAddsUpTheMonth() {
        JsonPath summary = summary("2024-02");

        assertThat(summary.getInt("officers")).isEqualTo(4);
        assertThat(money(summary, "averagePoints")).as("12.51 / 4 = 3.1275").isEqualTo("3.13");
        assertThat(money(summary, "amount")).isEqualTo("6060000.00");
        assertThat(summary.getInt("exempt")).isEqualTo(1);
        assertThat(summary.getInt("belowLifeline")).isEqualTo(1);
        assertThat(summary.<Integer>getList("tiers.tier")).containsExactly(3, 5);
        assertThat(summary.<Integer>getList("tiers.officers")).containsExactly(1, 3);
        assertThat(summary.<String>getList("attainment.level"))
                .containsExactly("FLOOR_MET", "BELOW_FLOOR", "BELOW_LIFELINE");
        assertThat(summary.<Integer>getList("streaks.streak")).containsExactly(2);
        assertThat(summary.<String>getList("units.unitCode")).containsExactly("1", "2");
        assertThat(decimals(summary, "units.averagePoints")).containsExactly("4.13", "2.13");
        assertThat(summary.<Integer>getList("units.belowLifeline")).containsExactly(1, 0);
        assertThat(money(summary, "previous.averagePoints")).isEqualTo("5.43");
        assertThat(money(summary, "previous.amount")).isEqualTo("6820000.00");
    }

    @Test
    void whoHasLeftIsNotInTheSummary() {
        assertThat(summary("2024-04").getInt("officers")).isEqualTo(3);
    }

    private static JsonPath summary(String month) {
        return BankApi.exact(TestBank.as(TestBank.HEAD_OFFICE)
                .get("/api/v1/scores/" + month + "/summary?unit=HO")
                .then()
                .statusCode(200)
                .extract()
                .response());
    }

    private static JsonPath statement(String month, String staffNo) {
        return BankApi.exact(TestBank.as(TestBank.HEAD_OFFICE)
                .get("/api/v1/scores/" + month + "/" + staffNo)
                .then()
                .statusCode(200)
                .extract()
                .response());
    }

    private static String money(JsonPath json, String path) {
        return two(json.getString(path));
    }

    private static List<String> decimals(JsonPath json, String path) {
        return json.<Number>getList(path).stream()
                .map(number -> two(number.toString()))
                .toList();
    }

    private static String sum(JsonPath json, String path) {
        return json.<Number>getList(path).stream()
                .map(number -> new BigDecimal(number.toString()))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .setScale(2)
                .toPlainString();
    }

    private static String two(String number) {
        return new BigDecimal(number).setScale(2).toPlainString();
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
