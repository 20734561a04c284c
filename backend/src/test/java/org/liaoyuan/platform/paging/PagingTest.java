package org.liaoyuan.platform.paging;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liaoyuan.testing.DatabaseResource;

@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class PagingTest {

    private static final String ROWS = "/api/v1/probe/rows";

    @Test
    void startsWithTheFirstFifty() {
        given().get(ROWS)
                .then()
                .statusCode(200)
                .body("page", equalTo(0))
                .body("size", equalTo(50))
                .body("total", equalTo(1))
                .body("items[0].order", equalTo("r.rank, r.id"));
    }

    @Test
    void sortsByKnownFieldsOnly() {
        given().get(ROWS + "?sort=-points,staffNo&page=2147483647&size=500")
                .then()
                .statusCode(200)
                .body("items[0].order", equalTo("r.points desc nulls last, p.staff_no nulls last, r.id"))
                .body("items[0].offset", equalTo("1073741823500"));
    }

    @ParameterizedTest
    @CsvSource({
        "page=-1, page, too-small",
        "page=2147483648, page, not-a-whole-number",
        "page=x, page, not-a-whole-number",
        "size=0, size, too-small",
        "size=501, size, too-large",
        "size=1e2, size, not-a-whole-number",
        "sort=secret, sort, not-sortable",
        "sort=--points, sort, not-sortable",
        "'sort=points,points', sort, not-sortable",
        "sort=points;drop, sort, not-sortable",
    })
    void refusesByName(String query, String parameter, String code) {
        given().get(ROWS + "?" + query)
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo(parameter))
                .body("errors[0].code", equalTo(code));
    }
}
