package org.liaoyuan.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.liaoyuan.testing.BankApi;
import org.liaoyuan.testing.TestBank;

/** Sends ledgers as head office does, and waits for what becomes of them. */
final class LedgerApi {
    static final String IMPORTS = "/api/v1/ledger/imports";
    static final String LOANS = "/api/v1/ledger/loans";
    static final String FIVE = "loan_no,disbursed_on,product,amount,officer_no";

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
        BankApi.ended(id);
        return TestBank.as(TestBank.HEAD_OFFICE)
                .header("Accept-Language", "en")
                .get(IMPORTS + "/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
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
