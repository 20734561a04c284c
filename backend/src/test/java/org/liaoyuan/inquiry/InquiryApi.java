package org.liaoyuan.inquiry;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.liaoyuan.testing.BankApi;
import org.liaoyuan.testing.Csv;
import org.liaoyuan.testing.TestBank;

/** A bank with a closed January and an open February 2024, and what people do with inquiries in it, over HTTP. */
final class InquiryApi {
    static final String PATH = "/api/v1/inquiries";
    static final String HEADINGS = "loan_no,disbursed_on,product,amount,officer_no,type\n";

    private InquiryApi() {}

    static void bank() {
        TestBank.standard();
        BankApi.publishScheme(new String(Csv.bytes("/sample/scheme.json"), StandardCharsets.UTF_8));
        ledger("""
                J1,2024-01-05,MORTGAGE,600000.00,o111,
                J2,2024-01-08,BUSINESS,800000.00,o112,
                F1,2024-02-05,CONSUMER,90000.00,o111,
                """);
        BankApi.close("2024-01");
    }

    static JsonPath ledger(String rows) {
        return BankApi.importLedger(
                "ledger.csv",
                (HEADINGS + rows).getBytes(StandardCharsets.UTF_8),
                "?mode=STRICT&completeThrough=2024-02-29");
    }

    static Map<String, Object> wish(String kind, String reason) {
        return new HashMap<>(Map.of("month", "2024-01", "kind", kind, "reason", reason, "words", "请核对。"));
    }

    static Map<String, Object> loan(String loanNo) {
        Map<String, Object> wish = wish("LOAN", "WRONG_AMOUNT");
        wish.put("loanNo", loanNo);
        return wish;
    }

    static Map<String, Object> missing(String loanNo) {
        Map<String, Object> wish = wish("MISSING_LOAN", "NOT_IMPORTED");
        wish.putAll(Map.of("loanNo", loanNo, "amount", 500000.00, "disbursedOn", "2024-01-09"));
        return wish;
    }

    static Response ask(String staffNo, Map<String, Object> wish) {
        return TestBank.as(staffNo).contentType("application/json").body(wish).post(PATH);
    }

    /** By the first officer; the id. */
    static String asked(Map<String, Object> wish) {
        return ask(TestBank.OFFICER, wish).then().statusCode(201).extract().path("summary.id");
    }

    /** On the version that is there. */
    static Response move(String staffNo, String id, String move) {
        return at(staffNo, id).post(PATH + "/" + id + "/" + move);
    }

    static Response answer(String staffNo, String id, Map<String, Object> answer) {
        return at(staffNo, id).contentType("application/json").body(answer).post(PATH + "/" + id + "/answer");
    }

    static Map<String, Object> upheld() {
        return Map.of("outcome", "UPHELD", "words", "凭证无误。");
    }

    private static RequestSpecification at(String staffNo, String id) {
        String version = TestBank.as(TestBank.AUDITOR).get(PATH + "/" + id).header("ETag");
        return TestBank.as(staffNo).header("If-Match", version);
    }
}
