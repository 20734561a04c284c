package org.liaoyuan;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.liaoyuan.testing.DatabaseResource;
import org.liaoyuan.testing.TestBank;

/**
 * A unit that there is not, asked of every operation that takes one: a list that is narrowed by it names the parameter; an
 * answer about the unit is not found, as one about a unit out of sight.
 */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class UnknownUnitTest {

    @TestFactory
    Stream<DynamicTest> isAnsweredAlikeEverywhere() throws IOException {
        List<String> operations = operations();
        assertThat(operations).hasSizeGreaterThan(20);
        return CallerMatrixTest.lines().stream()
                .filter(line -> line.method().equals("GET") && operations.contains(line.template()))
                .sorted((one, other) -> Boolean.compare(one.isOfScores(), other.isOfScores()))
                .map(line -> DynamicTest.dynamicTest(line.template(), () -> check(line)));
    }

    /** Those that read, with a parameter of that name. */
    private static List<String> operations() {
        Map<String, Map<String, Map<String, Object>>> paths =
                given().get("/openapi?format=JSON").jsonPath().getMap("paths");
        return paths.entrySet().stream()
                .filter(path -> path.getValue().containsKey("get")
                        && parameters(path.getValue().get("get")).anyMatch("unit"::equals))
                .map(Map.Entry::getKey)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static Stream<Object> parameters(Map<String, Object> operation) {
        return ((List<Map<String, Object>>) operation.getOrDefault("parameters", List.of()))
                .stream()
                        .filter(parameter -> "query".equals(parameter.get("in")))
                        .map(parameter -> parameter.get("name"));
    }

    private static void check(MatrixLine line) {
        MatrixBank bank = line.isOfScores() ? MatrixBank.scored() : MatrixBank.standard();
        boolean about = line.example().contains("unit=");
        String path = about
                ? line.example().replaceAll("unit=\\w+", "unit=NOWHERE")
                : line.example() + (line.example().contains("?") ? "&" : "?") + "unit=NOWHERE";
        String caller =
                line.statuses().get(CallerKind.HEAD_OFFICE).equals("2xx") ? TestBank.HEAD_OFFICE : TestBank.ADMIN;
        var answer = TestBank.as(caller).get(bank.filled(path)).then().statusCode(about ? 404 : 400);
        if (!about) {
            answer.body("errors[0].parameter", equalTo("unit"));
        }
    }
}
