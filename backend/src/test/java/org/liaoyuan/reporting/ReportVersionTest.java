package org.liaoyuan.reporting;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liaoyuan.scoring.TestLedger;
import org.liaoyuan.testing.DatabaseResource;
import org.liaoyuan.testing.TestBank;

/** A report that its reader has already is not worked out again. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class ReportVersionTest {
    @BeforeEach
    void bank() {
        ReportBank.make();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/scores/2024-03/summary",
                "/api/v1/reports/2024-03/growth",
                "/api/v1/reports/2024-03/products",
                "/api/v1/reports/2024-03/gap",
                "/api/v1/reports/2024-03/tier-flow",
                "/api/v1/reports/2024-03/tier-flow/officers",
                "/api/v1/reports/2024-03/attention"
            })
    void standsUntilAFactComesAndForNobodyElse(String report) {
        String own = report + "?unit=S11";
        String tag = TestBank.as(TestBank.SUB_BRANCH_MANAGER)
                .get(own)
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("private"))
                .extract()
                .header("ETag");
        again(TestBank.SUB_BRANCH_MANAGER, own, tag)
                .statusCode(304)
                .header("ETag", equalTo(tag))
                .body(emptyString());
        again(TestBank.BRANCH_MANAGER, own, tag).statusCode(200);
        again(TestBank.SUB_BRANCH_MANAGER, report + "?unit=S21", tag).statusCode(404);
        TestLedger.completeThrough(ReportBank.TODAY).reverse("M2").send();
        again(TestBank.SUB_BRANCH_MANAGER, own, tag).statusCode(200);
    }

    private static ValidatableResponse again(String caller, String path, String tag) {
        return TestBank.as(caller).header("If-None-Match", tag).get(path).then();
    }
}
