package org.liaoyuan.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.liaoyuan.testing.BankApi;
import org.liaoyuan.testing.TestBank;

/** The administrator at work on the organisation. */
final class OrganisationHttp {

    static final String IMPORTS = "/api/v1/organisation/imports";
    static final String HEADER =
            "branch_code,branch_name,sub_branch_code,sub_branch_name,officer_no,officer_name,hired_on";
    static final String FULL = HEADER + ",moved_on,left_on,left_reason,phone";

    private OrganisationHttp() {}

    /** A row of the second branch's first sub-branch; what follows are the further cells. */
    static String s21(String officerNo, String hiredOn, String... more) {
        return row("B2,第二分行,S21,第二分行营业部", officerNo, hiredOn, more);
    }

    static String s11(String officerNo, String hiredOn, String... more) {
        return row("B1,第一分行,S11,第一分行营业部", officerNo, hiredOn, more);
    }

    static String s12(String officerNo, String hiredOn, String... more) {
        return row("B1,第一分行,S12,第一分行二支行", officerNo, hiredOn, more);
    }

    private static String row(String units, String officerNo, String hiredOn, String... more) {
        String cells = String.join(",", List.of(units, officerNo, "经理" + officerNo, hiredOn));
        return more.length == 0 ? cells : cells + "," + String.join(",", more);
    }

    static JsonPath taken(String header, String... rows) {
        JsonPath receipt = imported(header, rows);
        assertThat(receipt.getString("status")).as(receipt.prettify()).isEqualTo("DONE");
        return receipt;
    }

    static JsonPath rejected(String header, String... rows) {
        JsonPath receipt = imported(header, rows);
        assertThat(receipt.getString("status")).as(receipt.prettify()).isEqualTo("REJECTED");
        return receipt;
    }

    static JsonPath imported(String header, String... rows) {
        String file = header + "\n" + String.join("\n", rows) + "\n";
        return imported(file.getBytes(StandardCharsets.UTF_8), "zh-CN");
    }

    static JsonPath imported(byte[] file, String language) {
        String id = upload(file).then().statusCode(202).extract().path("id");
        return ended(id, language);
    }

    static Response upload(byte[] file) {
        return TestBank.as(TestBank.ADMIN)
                .multiPart("file", "organisation.csv", file, "text/csv")
                .post(IMPORTS);
    }

    static JsonPath ended(String id, String language) {
        BankApi.ended(id);
        return receipt(id, language);
    }

    static JsonPath receipt(String id, String language) {
        return TestBank.as(TestBank.ADMIN)
                .header("Accept-Language", language)
                .get(IMPORTS + "/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
