package org.liaoyuan.leave;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.platform.rejected.BadRows;
import org.liaoyuan.testing.BankApi;
import org.liaoyuan.testing.DatabaseResource;
import org.liaoyuan.testing.TestBank;

@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class LeaveImportTest {
    private static final String LEAVES = "/api/v1/leaves";
    private static final String HEADER = "staff_no,from,until,kind,status\n";

    @Inject
    Sql sql;

    @BeforeEach
    void bank() {
        TestBank.standard();
    }

    @Test
    void takesLeavesOnceInBothLanguagesAndEveryUsualForm() {
        String file = "工号,假别,开始日期,结束日期\n"
                + "o111,年假,2024/3/4,2024年3月8日\n"
                + "o112,SICK,20240301,2024-03-01\n"
                + "o112,SICK,20240301,2024-03-01\n";
        assertThat(done(file)).isEqualTo(counts(3, 2, 0, 0, 1));
        assertThat(done(file)).isEqualTo(counts(3, 0, 0, 0, 3));
        assertThat(known()).containsExactly("o111 2024-03-04 2024-03-08 ANNUAL", "o112 2024-03-01 2024-03-01 SICK");
        assertThat(sql.count("select count(*) from officer_leave")).isEqualTo(2);
        assertThat(trail()).containsExactly("LEAVE_IMPORT_SENT ho1", "LEAVES_IMPORTED ho1", "LEAVE_IMPORT_SENT ho1");
    }

    @Test
    void aRowWithAKnownFirstDayCorrectsThatLeaveAndKeepsTheOldVersion() {
        done(HEADER + "o111,2024-03-04,2024-03-08,ANNUAL,\n");
        assertThat(done(HEADER + "o111,2024-03-04,2024-03-06,SICK,APPROVED\n")).isEqualTo(counts(1, 0, 1, 0, 0));
        assertThat(known()).containsExactly("o111 2024-03-04 2024-03-06 SICK");
        assertThat(sql.count("select count(*) from officer_leave where known_until is not null"))
                .isOne();
        String cancel = HEADER + "o111,2024-03-04,2024-03-06,SICK,已销假\n";
        assertThat(done(cancel)).isEqualTo(counts(1, 0, 0, 1, 0));
        assertThat(done(cancel)).isEqualTo(counts(1, 0, 0, 0, 1));
        assertThat(known()).isEmpty();
        assertThat(done(HEADER + "o111,2024-03-04,2024-03-06,SICK,\n")).isEqualTo(counts(1, 1, 0, 0, 0));
        assertThat(trail()).contains("LEAVE_CHANGED ho1", "LEAVE_CANCELLED ho1");
    }

    @Test
    void oneFileMayCancelALeaveForTheSakeOfAnotherInAnyOrder() {
        done(HEADER + "o111,2024-03-04,2024-03-08,ANNUAL,\n");
        String file = HEADER + "o111,2024-03-06,2024-03-12,SICK,\n" + "o111,2024-03-04,2024-03-08,ANNUAL,CANCELLED\n";
        assertThat(done(file)).isEqualTo(counts(2, 1, 0, 1, 0));
        assertThat(known()).containsExactly("o111 2024-03-06 2024-03-12 SICK");
    }

    @Test
    void oneBadRowKeepsAllOutAndEachIsNamed() {
        done(HEADER + "o111,2024-03-04,2024-03-08,ANNUAL,\n");
        JsonPath import_ = BankApi.importLeaves(HEADER
                + "o112,2024-03-04,2024-03-08,ANNUAL,\n"
                + "o111,2024-03-08,2024-03-12,SICK,\n"
                + "o112,2024-03-04,2024-03-09,ANNUAL,\n"
                + "nobody,2024-03-04,2024-03-08,ANNUAL,\n"
                + "bm1,2024-03-04,2024-03-08,ANNUAL,\n"
                + "o121,2024-03-08,2024-03-04,ANNUAL,\n"
                + "o121,2024-02-30,,HOLIDAY,MAYBE\n"
                + "o121,1999-12-31,2999-01-01,SICK,\n"
                + "o211,2024-03-04,2024-03-08,SICK,CANCELLED\n"
                + "o211,2024-03-04\n"
                + "o211,2024-04-01,2024-04-10,SICK,\n"
                + "o211,2024-04-05,2024-04-05,SICK,\n");
        assertThat(import_.getString("status")).isEqualTo("REJECTED");
        assertThat(import_.<Map<String, Object>>getList("errors").stream()
                        .map(error -> error.get("row") + " " + error.get("column") + " " + error.get("code")))
                .containsExactly(
                        "3 from OVERLAPS",
                        "4 from CONTRADICTS_ROW",
                        "5 staff_no NO_SUCH_OFFICER",
                        "6 staff_no NO_SUCH_OFFICER",
                        "7 until UNTIL_BEFORE_FROM",
                        "8 from INVALID_DATE",
                        "8 until MISSING_VALUE",
                        "8 kind UNKNOWN_KIND",
                        "8 status UNKNOWN_STATUS",
                        "9 from IMPLAUSIBLE_DATE",
                        "9 until IMPLAUSIBLE_DATE",
                        "10 from UNKNOWN_LEAVE",
                        "11 null WRONG_FIELD_COUNT",
                        "13 from OVERLAPS");
        assertThat(import_.getString("errors[0].message"))
                .isEqualTo("The officer has another leave from 2024-03-04 to 2024-03-08. Correct or cancel that one.");
        assertThat(import_.getMap("counts")).containsEntry("rejected", 10).containsEntry("added", 0);
        assertThat(known()).containsExactly("o111 2024-03-04 2024-03-08 ANNUAL");

        String mend = TestBank.as(TestBank.HEAD_OFFICE)
                .header("Accept", "text/csv")
                .get(LEAVES + "/imports/" + import_.getString("id") + "/errors")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(mend).contains("error_row", "staff_no", "该客户经理 2024-03-04 至 2024-03-08 已有另一次请假");
        assertThat(mend.lines().skip(1).map(line -> line.substring(0, line.indexOf(','))))
                .containsExactly("3", "4", "5", "6", "7", "8", "9", "10", "11", "13");
        assertThat(BankApi.importLeaves("工号,假别,开始日期,结束日期\nnobody,年休假,2024-03-04,2024-03-08\n")
                        .getList("errors.column"))
                .as("as the file calls it")
                .containsExactly("工号");
        String header = mend.lines().findFirst().orElseThrow();
        JsonPath again = BankApi.importLeaves(header + "\n,,,,o112,2024-03-04,2024-03-08,ANNUAL,\n");
        assertThat(again.getString("status")).as(again.prettify()).isEqualTo("DONE");
    }

    @Test
    void aFileOfNothingButBadRowsIsRejectedAndItsFirstOnesAreKept() {
        int rows = LeaveFile.MOST_ROWS;
        JsonPath import_ = BankApi.importLeaves(HEADER + "x,y,z,w,v\n".repeat(rows));
        assertThat(import_.getString("status")).isEqualTo("REJECTED");
        assertThat(import_.getMap("counts")).containsEntry("rejected", rows);
        assertThat(import_.getList("errors")).hasSize(100);
        String mend = TestBank.quicklyAs(TestBank.HEAD_OFFICE)
                .get(LEAVES + "/imports/" + import_.getString("id") + "/errors")
                .asString();
        assertThat(mend.lines()).hasSize(1 + BadRows.MOST_KEPT);
    }

    @Test
    void whatIsNoLeaveFileFailsWithItsReason() {
        JsonPath import_ = BankApi.importLeaves("staff_no,from,until,salary\no111,2024-03-04,2024-03-08,1\n");
        assertThat(import_.getString("status")).isEqualTo("FAILED");
        assertThat(import_.getString("problem.type")).isEqualTo("urn:liaoyuan:problem:unknown-columns");
        TestBank.as(TestBank.HEAD_OFFICE)
                .multiPart("other", "x")
                .post(LEAVES + "/imports")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("file"));
    }

    @Test
    void theTemplateIsAFileThatIsTaken() {
        TestBank.officer("810017", "模板员", "S11", LocalDate.of(2015, 1, 1), null);
        for (String language : List.of("zh-CN", "en")) {
            String template = TestBank.as(TestBank.HEAD_OFFICE)
                    .header("Accept-Language", language)
                    .get(LEAVES + "/imports/template")
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
            assertThat(BankApi.importLeaves(template).getString("status")).isEqualTo("DONE");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "o111, 1", "o112, 1", "o211, 0", "sm11, 3", "sm21, 1", "bm1, 3", "bm2, 1", "ho1, 3", "au1, 3",
    })
    void everybodySeesWhatTheirRoleSays(String caller, int seen) {
        long mover = TestBank.personId("o112");
        sql.update("update assignment set known_until = known_from where person_id = ?", mover);
        TestBank.assignment(mover, "S11", LocalDate.of(2015, 1, 1), LocalDate.of(2024, 3, 5));
        TestBank.assignment(mover, "S21", LocalDate.of(2024, 3, 6), null);
        TestBank.officer("o113", "经理戊", "S11", LocalDate.of(2015, 1, 1), null);
        done(HEADER
                + "o111,2024-03-04,2024-03-08,ANNUAL,\n"
                + "o112,2024-03-04,2024-03-08,SICK,\n"
                + "o113,2024-05-01,2024-05-08,OTHER,\n");
        TestBank.as(caller)
                .get(LEAVES)
                .then()
                .statusCode(200)
                .body("total", equalTo(seen))
                .body("items.size()", equalTo(seen));
        String csv = TestBank.as(caller)
                .header("Accept", "text/csv")
                .get(LEAVES)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(csv.lines()).hasSize(1 + seen);
    }

    @Test
    void theListCanBeNarrowed() {
        done(HEADER
                + "o111,2024-02-28,2024-03-01,ANNUAL,\n"
                + "o121,2024-03-04,2024-03-08,SICK,\n"
                + "o211,2024-04-01,2024-04-08,SICK,\n");
        narrowed("?month=2024-03", 2);
        narrowed("?month=2024-02", 1);
        narrowed("?unit=B1", 2);
        narrowed("?unit=S12", 1);
        narrowed("?kind=SICK", 2);
        narrowed("?q=o2", 1);
        narrowed("?q=经理", 3);
        narrowed("?q=%", 0);
        narrowed("?q= o211 ", 1);
        narrowed("?q= ", 3);
        TestBank.as(TestBank.HEAD_OFFICE)
                .get(LEAVES + "?sort=staffNo")
                .then()
                .body("items[0].staffNo", equalTo("o111"))
                .body("items[0].subBranchCode", equalTo("S11"));
        TestBank.as(TestBank.HEAD_OFFICE)
                .get(LEAVES + "?unit=X9")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("unit"));
        given().get(LEAVES).then().statusCode(401);
    }

    private static void narrowed(String query, int total) {
        TestBank.as(TestBank.HEAD_OFFICE)
                .get(LEAVES + query)
                .then()
                .statusCode(200)
                .body("total", equalTo(total));
    }

    private static Map<String, Object> done(String file) {
        JsonPath done = BankApi.importLeaves(file);
        assertThat(done.getString("status")).as(done.prettify()).isEqualTo("DONE");
        return done.getMap("counts");
    }

    private static Map<String, Object> counts(int rows, int added, int changed, int cancelled, int duplicates) {
        return Map.of(
                "rows", rows,
                "added", added,
                "changed", changed,
                "cancelled", cancelled,
                "duplicates", duplicates,
                "rejected", 0);
    }

    private List<String> known() {
        return sql.list("""
                select p.staff_no || ' ' || l.valid_from || ' ' || l.valid_until || ' ' || l.kind
                from officer_leave l join person p on p.id = l.person_id where l.known_until is null
                order by 1
                """, row -> row.getString(1));
    }

    private List<String> trail() {
        return sql.list(
                "select action || ' ' || actor from audit_event where action like 'LEAVE%' order by id",
                row -> row.getString(1));
    }
}
