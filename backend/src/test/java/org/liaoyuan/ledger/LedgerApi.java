package org.liaoyuan.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.liaoyuan.testing.TestBank;

/** Sends ledgers as head office does, and waits for what becomes of them. */
final class LedgerApi {
    static final String IMPORTS = "/api/v1/ledger/imports";
    static final String LOANS = "/api/v1/ledger/loans";
    static final String FIVE = "loan_no,disbursed_on,product,amount,officer_no";

    private static final Set<String> ENDS = Set.of("DONE", "REJECTED", "FAILED");
    private static final int MOST_TRIES = 3_000;

    private LedgerApi() {}

    static Response post(byte[] content, String name, String query) {
        return TestBank.as(TestBank.HEAD_OFFICE)
                .multiPart("file", name, content)
                .post(IMPORTS + query);
    }

    static JsonPath send(byte[] content, String name, String query) {
        Response accepted = post(content, name, query);
        assertThat(accepted.statusCode()).as(accepted.asString()).isEqualTo(202);
        return ended(accepted.jsonPath().getString("id"));
    }

    static JsonPath strict(String... lines) {
        return send(csv(lines), "ledger.csv", "");
    }

    static JsonPath skipping(String... lines) {
        return send(csv(lines), "ledger.csv", "?mode=SKIP_INVALID");
    }

    static byte[] csv(String... lines) {
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    static JsonPath ended(String id) {
        for (int i = 0; i < MOST_TRIES; i++) {
            Response answer = TestBank.as(TestBank.HEAD_OFFICE)
                    .header("Accept-Language", "en")
                    .get(IMPORTS + "/" + id);
            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
            if (ENDS.contains(answer.jsonPath().getString("status"))) {
                return answer.jsonPath();
            }
            pause();
        }
        throw new AssertionError("import " + id + " does not end");
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** {@code row:column:code} of each error shown. */
    static List<String> errors(JsonPath receipt) {
        return receipt.getList("errors").stream()
                .map(error -> (Map<?, ?>) error)
                .map(error -> error.get("row") + ":" + error.get("column") + ":" + error.get("code"))
                .toList();
    }

    /** Rows, accepted, duplicates, rejected, adjusted. */
    static List<Integer> counts(JsonPath receipt) {
        return List.of(
                receipt.getInt("rows"),
                receipt.getInt("accepted"),
                receipt.getInt("duplicates"),
                receipt.getInt("rejected"),
                receipt.getInt("adjusted"));
    }
}
