package org.liaoyuan.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.testing.BankApi;
import org.liaoyuan.testing.Csv;
import org.liaoyuan.testing.DatabaseResource;
import org.liaoyuan.testing.TestBank;

/** Everybody sees and takes away what is held on them, and nothing of anybody else. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class MyDataTest {
    private static final String PATH = "/api/v1/my-data";

    /** The keys of all lists, in the order in which they appear; each is a file of its own to take away. */
    private static final List<String> LISTS = List.of(
            "person",
            "assignments",
            "account",
            "roles",
            "sessions",
            "leaves",
            "loans",
            "results",
            "adjustments",
            "targets",
            "simulations",
            "alerts",
            "warnings",
            "exemptions",
            "exitCases",
            "improvementPlans",
            "weekGoals",
            "inquiries",
            "inquirySteps",
            "messages",
            "actions",
            "actionSteps",
            "attachments",
            "notices",
            "noticeAttempts",
            "noticeMeetings",
            "trail");

    @Inject
    Sql sql;

    @BeforeEach
    void bank() {
        TestBank.standard();
        BankApi.publishScheme(new String(Csv.bytes("/sample/scheme.json"), StandardCharsets.UTF_8));
        BankApi.importLedger(
                "ledger.csv", """
                loan_no,disbursed_on,product,amount,officer_no,customer_name,customer_phone
                D1,2024-01-05,MORTGAGE,500000.00,o111,张三,13800001234
                D2,2024-01-05,MORTGAGE,700000.00,o112,李四,13900001234
                """.getBytes(StandardCharsets.UTF_8), "?mode=STRICT&completeThrough=2024-01-31");
    }

    @Test
    void anOfficerSeesEveryKindOfThing() {
        TestBank.as(TestBank.OFFICER)
                .get(PATH)
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("no-store"))
                .body("items.key", contains(LISTS.toArray()))
                .body("items.find { it.key == 'person' }.title", equalTo("本人"))
                .body("items.find { it.key == 'person' }.rows[0]", hasItem("经理甲"))
                .body("items.find { it.key == 'assignments' }.headings", hasItem("机构"))
                .body("items.find { it.key == 'roles' }.rows[0]", hasItem("客户经理"))
                .body("items.find { it.key == 'loans' }.rows", hasSize(1))
                .body("items.find { it.key == 'loans' }.rows[0]", hasItem("D1"))
                .body("items.find { it.key == 'results' }.rows[0]", hasItem("未关账"));
    }

    @Test
    void nothingOfOthersAndNoSecretIsInIt() {
        String all = TestBank.as(TestBank.OFFICER).get(PATH).asString();
        assertThat(all).doesNotContain("经理乙", "D2", "张三", "1234\"", "$argon2", "password_hash");
        String manager = TestBank.as(TestBank.SUB_BRANCH_MANAGER).get(PATH).asString();
        assertThat(manager).contains("支行甲", "支行负责人").doesNotContain("经理甲", "D1");
    }

    @Test
    void whatWasDoneToSomebodyIsToldWithoutTheDoer() {
        TestBank.as(TestBank.ADMIN)
                .contentType(ContentType.JSON)
                .post("/api/v1/organisation/people/o111/unlock")
                .then()
                .statusCode(204);
        TestBank.as(TestBank.OFFICER)
                .get(PATH)
                .then()
                .body("items.find { it.key == 'trail' }.rows[0]", hasItem("否"))
                .body("items.find { it.key == 'trail' }.rows[0]", hasItem("o111"))
                .body("items.find { it.key == 'trail' }.rows.flatten()", not(hasItem("admin1")));
    }

    @Test
    void itIsTakenAwayAsOneFileInTheReadersLanguage() throws IOException {
        byte[] file = TestBank.as(TestBank.OFFICER)
                .header("Accept", "application/zip")
                .header("Accept-Language", "en")
                .get(PATH)
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("my-data-o111.zip"))
                .extract()
                .asByteArray();
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                String text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                if (entry.getName().equals("Loans in my name.csv")) {
                    assertThat(text).contains("Loan number").contains("D1");
                }
            }
        }
        assertThat(names).hasSize(LISTS.size()).contains("Myself.csv", "Audit trail.csv");
    }

    /** Tables that name a person, each with who tells of it, or why nobody does. */
    private static final Map<String, String> TABLES = Map.ofEntries(
            Map.entry("account", "account"),
            Map.entry("action_step", "actionSteps"),
            Map.entry("adjustment", "adjustments"),
            Map.entry("alert", "alerts"),
            Map.entry("assignment", "assignments"),
            Map.entry("attachment", "attachments"),
            Map.entry("day_place", "yesterday's place only, shown on the home page and replaced every day"),
            Map.entry("exemption", "exemptions"),
            Map.entry("improvement_plan", "improvementPlans"),
            Map.entry("exit_case", "exitCases"),
            Map.entry("exit_step", "exitCases"),
            Map.entry("streak_restart", "the decision is in exitCases"),
            Map.entry("initial_password", "a secret"),
            Map.entry("inquiry", "inquiries"),
            Map.entry("inquiry_step", "inquirySteps"),
            Map.entry("loan", "loans"),
            Map.entry("message", "messages"),
            Map.entry("notice", "what was done for the bank is in the trail"),
            Map.entry("notice_attendee", "noticeMeetings"),
            Map.entry("notice_meeting", "what was done for the bank is in the trail"),
            Map.entry("notice_recipient", "notices"),
            Map.entry("officer_leave", "leaves"),
            Map.entry("officer_month", "results"),
            Map.entry("officer_target", "targets"),
            Map.entry("refresh_token", "sessions"),
            Map.entry("role_grant", "roles"),
            Map.entry("tracked_action", "actions"),
            Map.entry("warning", "warnings"),
            Map.entry("week_goal", "weekGoals"),
            Map.entry("api_client", "what was done for the bank is in the trail"),
            Map.entry("api_key", "what was done for the bank is in the trail"),
            Map.entry("month_close", "what was done for the bank is in the trail"),
            Map.entry("scheme", "what was done for the bank is in the trail"),
            Map.entry("simulation", "what was done for the bank is in the trail"),
            Map.entry("simulation_officer", "simulations"),
            Map.entry("target_edition", "what was done for the bank is in the trail"),
            Map.entry("target_sheet", "what was done for the bank is in the trail"));

    @Test
    void everyTableThatNamesAPersonIsToldOf() {
        Set<String> naming = new TreeSet<>(sql.list("""
                select distinct c.relname from pg_constraint f
                join pg_class c on c.oid = f.conrelid
                where f.contype = 'f' and f.confrelid = 'person'::regclass
                """, row -> row.getString(1)));
        naming.add("loan");
        assertThat(TABLES.keySet())
                .as(
                        "a table with data on people needs a PersonalData bean of its module, or a reason in TABLES of this test")
                .containsAll(naming);
    }

    @Test
    void withoutATokenThereIsNobodyToShowItTo() {
        RestAssured.given().get(PATH).then().statusCode(401);
    }
}
