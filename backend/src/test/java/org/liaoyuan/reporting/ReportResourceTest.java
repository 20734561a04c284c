package org.liaoyuan.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liaoyuan.scoring.TestLedger;
import org.liaoyuan.testing.Csv;
import org.liaoyuan.testing.DatabaseResource;
import org.liaoyuan.testing.TestBank;

/** Growth, product mix and gap over HTTP: one truth with the ranking and the summary. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class ReportResourceTest {
    private static final String REPORTS = "/api/v1/reports/2024-03/";

    @BeforeEach
    void bank() {
        ReportBank.make();
    }

    @Test
    void anOpenMonthIsHeldAgainstTheSameWorkingDay() {
        TestBank.as(TestBank.BRANCH_MANAGER)
                .get(REPORTS + "growth?unit=B1")
                .then()
                .statusCode(200)
                .body("lastMonth.through", equalTo("2024-02-20"))
                .body("lastYear.through", equalTo("2023-03-15"))
                .body("unit.now", equalTo(volume(3, 4, 3100000.33f)))
                .body("unit.lastMonth", equalTo(volume(3, 3, 900000f)))
                .body("unit.lastYear", equalTo(volume(3, 1, 700000f)))
                .body("units.unitCode", contains("S11", "S12"))
                .body("units.now.amount", contains(1300000.33f, 1800000f));
    }

    @Test
    void withoutAUnitItIsTheReadersOwn() {
        for (String report : List.of("growth", "products", "gap", "tier-flow", "attention")) {
            assertThat(TestBank.as(TestBank.BRANCH_MANAGER)
                            .get(REPORTS + report)
                            .then()
                            .statusCode(200)
                            .extract()
                            .asString())
                    .isEqualTo(TestBank.as(TestBank.BRANCH_MANAGER)
                            .get(REPORTS + report + "?unit=B1")
                            .asString());
        }
    }

    @Test
    void anEndedMonthIsHeldAgainstWholeOnes() {
        TestBank.as(TestBank.SUB_BRANCH_MANAGER)
                .get("/api/v1/reports/2024-02/growth?unit=S11")
                .then()
                .statusCode(200)
                .body("lastMonth.through", nullValue())
                .body("lastYear", nullValue())
                .body("unit.now", equalTo(volume(2, 5, 3400000.01f)))
                .body("units", hasSize(0));
    }

    // A loan of March that comes after the close of nothing, and a reversal, move the figures of all screens alike.
    @ParameterizedTest
    @ValueSource(strings = {"HO", "B1", "S11", "S12", "B2", "S21"})
    void everyScreenSaysTheSame(String unit) {
        TestLedger.completeThrough(ReportBank.TODAY).reverse("M1").reverse("F1").send();
        JsonPath growth = report("growth?unit=" + unit);
        JsonPath mix = report("products?unit=" + unit);
        JsonPath gap = report("gap?unit=" + unit);
        JsonPath summary = json("/api/v1/scores/2024-03/summary?unit=" + unit);
        BigDecimal amount = fileSum("amount", unit);
        assertThat(money(growth, "unit.now.amount")).isEqualByComparingTo(amount);
        assertThat(money(mix, "total.now.amount")).isEqualByComparingTo(amount);
        assertThat(money(gap, "now.volume.amount")).isEqualByComparingTo(amount);
        assertThat(money(summary, "amount")).isEqualByComparingTo(amount);
        assertThat(money(mix, "total.now.points")).isEqualByComparingTo(fileSum("points", unit));
        assertThat(growth.getInt("unit.now.loans"))
                .isEqualTo(fileSum("loans", unit).intValueExact());
        assertThat(growth.getInt("unit.now.officers")).isEqualTo(summary.getInt("officers"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"HO", "B1", "B2"})
    void aUnitIsTheSumOfThoseBelow(String unit) {
        JsonPath growth = report("growth?unit=" + unit);
        for (String period : List.of("now", "lastMonth", "lastYear")) {
            for (String figure : List.of("officers", "loans", "amount")) {
                BigDecimal sum = growth.<Number>getList("units." + period + "." + figure).stream()
                        .map(number -> new BigDecimal(number.toString()))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
                assertThat(money(growth, "unit." + period + "." + figure)).isEqualByComparingTo(sum);
            }
        }
    }

    @Test
    void productsStandBesideWholeMonths() {
        JsonPath mix = report("products?unit=B1");
        assertThat(mix.<String>getList("products.product")).containsExactly("BUSINESS", "CONSUMER", "MORTGAGE");
        assertThat(money(mix, "products[0].now.amount")).isEqualByComparingTo("1700000");
        assertThat(money(mix, "products[0].lastMonth.amount")).isEqualByComparingTo("2700000.01");
        assertThat(mix.getInt("products[2].lastYear.loans")).isEqualTo(2);
        assertThat(money(mix, "adjustments.now.amount")).isEqualByComparingTo("0");
    }

    @ParameterizedTest
    @CsvSource({
        "HO, LAST_MONTH",
        "B1, LAST_MONTH",
        "B1, LAST_YEAR",
        "S11, LAST_MONTH",
        "S12, LAST_YEAR",
        "S21, LAST_MONTH"
    })
    void thePartsOfAGapAddUp(String unit, String against) {
        JsonPath gap = report("gap?unit=" + unit + "&against=" + against);
        assertThat(gap.<String>getList("parts.factor"))
                .containsExactly("OFFICERS", "LOANS_PER_OFFICER", "PRODUCT_MIX", "AVERAGE_AMOUNT", "ADJUSTMENTS");
        BigDecimal sum = gap.<Number>getList("parts.amount").stream()
                .map(number -> new BigDecimal(number.toString()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(sum).isEqualByComparingTo(money(gap, "change"));
        assertThat(money(gap, "now.volume.amount").subtract(money(gap, "before.volume.amount")))
                .isEqualByComparingTo(sum);
    }

    @Test
    void withoutAnEarlierMonthThereIsNoGap() {
        TestBank.as(TestBank.HEAD_OFFICE)
                .get("/api/v1/reports/2023-03/gap")
                .then()
                .statusCode(200)
                .body("change", nullValue())
                .body("parts", hasSize(0));
    }

    @ParameterizedTest
    @CsvSource({
        "growth?unit=S21, 404",
        "growth?unit=HO, 404",
        "growth?unit=NOWHERE, 404",
        "products?unit=S21, 404",
        "gap?unit=S21, 404",
        "gap?unit=B1&against=TOMORROW, 400"
    })
    void whatIsNotTheirsIsNotThere(String path, int status) {
        TestBank.as(TestBank.BRANCH_MANAGER).get(REPORTS + path).then().statusCode(status);
    }

    @Test
    void aMonthThatIsNotTheBanksIsNotThere() {
        TestBank.as(TestBank.HEAD_OFFICE)
                .get("/api/v1/reports/2023-02/growth")
                .then()
                .statusCode(404);
    }

    private static Map<String, Object> volume(int officers, int loans, float amount) {
        return Map.of("officers", officers, "loans", loans, "amount", amount);
    }

    private static BigDecimal fileSum(String column, String unit) {
        byte[] file = TestBank.as(TestBank.HEAD_OFFICE)
                .accept("text/csv")
                .header("Accept-Language", "en")
                .get("/api/v1/scores/2024-03?unit=" + unit)
                .asByteArray();
        Map<String, String> heads = Map.of("amount", "Amount (yuan)", "points", "Points", "loans", "Loans");
        return Csv.rows(file).stream()
                .map(row -> new BigDecimal(row.getField(heads.get(column))))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static JsonPath report(String path) {
        return json(REPORTS + path);
    }

    private static JsonPath json(String path) {
        return TestBank.as(TestBank.HEAD_OFFICE)
                .get(path)
                .jsonPath()
                .using(new JsonPathConfig(JsonPathConfig.NumberReturnType.BIG_DECIMAL));
    }

    private static BigDecimal money(JsonPath answer, String path) {
        return new BigDecimal(answer.get(path).toString());
    }
}
