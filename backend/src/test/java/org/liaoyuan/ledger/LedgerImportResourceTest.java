package org.liaoyuan.ledger;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.liaoyuan.ledger.LedgerApi.FIVE;
import static org.liaoyuan.ledger.LedgerApi.IMPORTS;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.testing.DatabaseResource;
import org.liaoyuan.testing.TestBank;

/** Who may send and read imports, what is refused at the door, and the files that come back. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class LedgerImportResourceTest {

    @Inject
    Sql sql;

    @BeforeEach
    void bank() {
        LedgerBank.standard();
    }

    @Test
    void answersWithTheJob() {
        Response answer = LedgerApi.post(LedgerApi.csv(FIVE), "l.csv", "");
        String id = answer.jsonPath().getString("id");
        answer.then()
                .statusCode(202)
                .body("status", equalTo("QUEUED"))
                .header("Location", endsWith("/api/v1/jobs/" + id));
        LedgerApi.ended(id);
        TestBank.as(TestBank.HEAD_OFFICE)
                .get("/api/v1/jobs/" + id)
                .then()
                .statusCode(200)
                .body("kind", equalTo("LEDGER_IMPORT"))
                .body("counts.rows", equalTo(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin1", "au1", "ca1", "bm1", "sm11", "o111"})
    void onlyHeadOfficeSends(String staffNo) {
        TestBank.as(staffNo)
                .multiPart("file", "l.csv", LedgerApi.csv(FIVE))
                .post(IMPORTS)
                .then()
                .statusCode(403);
        TestBank.as(staffNo)
                .get(IMPORTS + "/" + UUID.randomUUID() + "/errors")
                .then()
                .statusCode(403);
        int reading = staffNo.equals("au1") ? 200 : 403;
        TestBank.as(staffNo).get(IMPORTS).then().statusCode(reading);
        TestBank.as(staffNo).get(IMPORTS + "/template").then().statusCode(reading);
        TestBank.as(staffNo).get(IMPORTS + "/" + UUID.randomUUID()).then().statusCode(reading == 200 ? 404 : 403);
        assertThat(sql.count("select count(*) from job")).isZero();
    }

    @Test
    void nobodyWithoutATokenGetsIn() {
        given().multiPart("file", "l.csv", LedgerApi.csv(FIVE))
                .post(IMPORTS)
                .then()
                .statusCode(401);
        given().get(IMPORTS).then().statusCode(401);
        given().get(IMPORTS + "/" + UUID.randomUUID()).then().statusCode(401);
        given().get(IMPORTS + "/" + UUID.randomUUID() + "/errors").then().statusCode(401);
        given().get(IMPORTS + "/template").then().statusCode(401);
    }

    @Test
    void namesWhatIsWrongWithTheRequest() {
        refused(LedgerApi.post(LedgerApi.csv(FIVE), "l.csv", "?mode=LENIENT"), "mode", "not-one-of");
        refused(
                LedgerApi.post(LedgerApi.csv(FIVE), "l.csv", "?completeThrough=2024-02-30"),
                "completeThrough",
                "not-a-date");
        String tomorrow = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(1).toString();
        refused(
                LedgerApi.post(LedgerApi.csv(FIVE), "l.csv", "?completeThrough=" + tomorrow),
                "completeThrough",
                "future-day");
        refused(
                TestBank.as(TestBank.HEAD_OFFICE)
                        .multiPart("other", "l.csv", LedgerApi.csv(FIVE))
                        .post(IMPORTS),
                "file",
                "one-file");
        refused(
                TestBank.as(TestBank.HEAD_OFFICE)
                        .multiPart("file", "a.csv", LedgerApi.csv(FIVE))
                        .multiPart("file", "b.csv", LedgerApi.csv(FIVE))
                        .post(IMPORTS),
                "file",
                "one-file");
        TestBank.as(TestBank.HEAD_OFFICE)
                .contentType("application/json")
                .body("{}")
                .post(IMPORTS)
                .then()
                .statusCode(415);
        assertThat(sql.count("select count(*) from job")).isZero();
    }

    private static void refused(Response answer, String parameter, String code) {
        answer.then()
                .statusCode(400)
                .body("errors.parameter", contains(parameter))
                .body("errors.code", contains(code));
    }

    @Test
    void listsImportsTheNewestFirst() {
        LedgerApi.send(LedgerApi.csv(FIVE), "a.csv", "");
        LedgerApi.send(LedgerApi.csv(FIVE, "L1,2024-03-05,按揭,x,o111"), "b.csv", "");
        TestBank.as(TestBank.AUDITOR)
                .get(IMPORTS + "?size=10")
                .then()
                .statusCode(200)
                .body("total", equalTo(2))
                .body("items.fileName", contains("b.csv", "a.csv"))
                .body("items.status", contains("REJECTED", "DONE"))
                .body("items[0].errors", hasSize(0))
                .body("items[0].rejected", equalTo(1));
        TestBank.as(TestBank.AUDITOR)
                .get(IMPORTS + "?sort=fileName")
                .then()
                .body("items.fileName", contains("a.csv", "b.csv"));
        TestBank.as(TestBank.AUDITOR).get(IMPORTS + "?sort=sha256").then().statusCode(400);
    }

    @Test
    void showsAHundredErrorsInTheCallersLanguage() {
        String[] lines = new String[151];
        lines[0] = FIVE;
        Arrays.fill(lines, 1, 151, "L1,2024-03-05,按揭,-1,o111");
        JsonPath receipt = LedgerApi.skipping(lines);
        assertThat(receipt.getInt("rejected")).isEqualTo(150);
        assertThat(receipt.getList("errors")).hasSize(100);
        TestBank.as(TestBank.HEAD_OFFICE)
                .get(IMPORTS + "/" + receipt.getString("id"))
                .then()
                .body("errors[0].message", equalTo("“-1”不大于 0。冲正请使用类型 REVERSAL（冲正），并填写原金额。"))
                .body("errors[0].value", equalTo("-1"))
                .body("errors[0].row", equalTo(2));
    }

    @Test
    void givesBadRowsBackToBeMendedAndSentAgain() {
        LedgerApi.strict(FIVE + ",customer_phone", "L0,2024-03-05,按揭,1,o111,");
        JsonPath receipt = LedgerApi.skipping(
                "客户手机,金额,借据号,放款日期,产品,客户经理工号,来源",
                "+8613800001234,x,L1,2024-03-05,按揭,o111,=cmd()",
                "13800001234,5,L2,2024-03-05,按揭,o111,",
                ",2,L0,2024-03-05,按揭,nobody,",
                ",2,L0,2024-03-05,按揭,o112,",
                ",480,000.00,L3,2024-03-05,按揭,o111,");
        assertThat(receipt.getList("errors.column"))
                .as("as the file calls them")
                .containsExactly("金额", "客户经理工号", "金额", "客户经理工号", null);
        String csv = errorsOf(receipt);
        assertThat(csv.lines())
                .containsExactly(
                        "\uFEFFerror_row,error_column,error_code,error_message,客户手机,金额,借据号,放款日期,产品,客户经理工号,来源",
                        "2,amount,INVALID_NUMBER,“x” is no number.,'+8613800001234,x,L1,2024-03-05,按揭,o111,'=cmd()",
                        "4,officer_no,UNKNOWN_OFFICER,There is no officer “nobody”.,,2,L0,2024-03-05,按揭,nobody,",
                        "5,\"amount, officer_no\",DIFFERENT_FROM_RECORDED,"
                                + "“2.00” differs from what is recorded for this loan: “1.00”. Only its repayment can be"
                                + " changed; reverse a wrong loan and send it under a new number. “o112” differs from what is"
                                + " recorded for this loan: “o111”. Only its repayment can be changed; reverse a wrong loan and"
                                + " send it under a new number.,,2,L0,2024-03-05,按揭,o112,",
                        "6,,WRONG_FIELD_COUNT,The row has 8 fields instead of 7. Put cells that contain a comma in quotation"
                                + " marks.,\",480,000.00,L3,2024-03-05,按揭,o111,\",,,,,,");
        JsonPath again = LedgerApi.skipping(csv.replace(",x,", ",6,").split("\r\n"));
        assertThat(LedgerApi.counts(again)).isEqualTo(List.of(4, 1, 0, 3, 0));
        assertThat(sql.list(
                        "select concat_ws(' ', phone, source) from loan join loan_customer using (loan_no) where loan_no = 'L1'",
                        row -> row.getString(1)))
                .containsExactly("+8613800001234 =cmd()");
    }

    @Test
    void givesNothingBackWhereNothingIsBad() {
        assertThat(errorsOf(LedgerApi.strict(FIVE)).lines())
                .containsExactly("\uFEFFerror_row,error_column,error_code,error_message," + FIVE);
        TestBank.as(TestBank.HEAD_OFFICE)
                .get(IMPORTS + "/" + UUID.randomUUID() + "/errors")
                .then()
                .statusCode(404);
    }

    private static String errorsOf(JsonPath receipt) {
        Response answer = TestBank.as(TestBank.HEAD_OFFICE)
                .header("Accept-Language", "en")
                .get(IMPORTS + "/" + receipt.getString("id") + "/errors");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.contentType()).startsWith("text/csv");
        return new String(answer.asByteArray(), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, '借据号,放款日期', 分行号, 支行号", "en, 'loan_no,disbursed_on', branch_code, sub_branch_code"})
    void theTemplateIsItselfALedger(String language, String beginning, String branch, String subBranch) {
        TestBank.officer("810017", "样例", "S11", LocalDate.of(2015, 1, 1), null);
        byte[] template = TestBank.as(TestBank.HEAD_OFFICE)
                .header("Accept-Language", language)
                .get(IMPORTS + "/template")
                .asByteArray();
        assertThat(new String(template, StandardCharsets.UTF_8)).contains(beginning);
        JsonPath receipt = LedgerApi.send(template, "template.csv", "");
        assertThat(LedgerApi.errors(receipt))
                .containsExactly("2:" + branch + ":OTHER_UNIT", "2:" + subBranch + ":OTHER_UNIT");
    }
}
