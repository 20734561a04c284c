package org.liaoyuan.organisation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.liaoyuan.organisation.OrganisationHttp.FULL;
import static org.liaoyuan.organisation.OrganisationHttp.HEADER;
import static org.liaoyuan.organisation.OrganisationHttp.IMPORTS;
import static org.liaoyuan.organisation.OrganisationHttp.imported;
import static org.liaoyuan.organisation.OrganisationHttp.s11;
import static org.liaoyuan.organisation.OrganisationHttp.s12;
import static org.liaoyuan.organisation.OrganisationHttp.s21;
import static org.liaoyuan.organisation.OrganisationHttp.taken;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.testing.DatabaseResource;
import org.liaoyuan.testing.TestBank;

/** What a good file changes, who is told, and who may send it. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class OrganisationImportTest {

    @Inject
    Sql sql;

    @Inject
    Witness witness;

    @BeforeEach
    void bank() {
        TestBank.standard();
        witness.forget();
    }

    @Test
    void newUnitsAndOfficersComeIn() {
        JsonPath receipt = taken(
                FULL,
                "B3,第三分行,S31,第三分行营业部,n1,张三,2024-03-01,,,,+86 (138) 1234-5678",
                "B3,第三分行,S31,第三分行营业部,n2,李四,2020-02-29,,2023-12-31,离职,",
                "B1,第一分行,S13,第一分行三支行,n3,王五,2024-03-04,,,,");

        assertThat(receipt.getMap("counts")).isEqualTo(counts(3, 3, 3, 3, 0, 0));
        assertThat(assignments("n1")).containsExactly("S31 2024-03-01 null null");
        assertThat(assignments("n2")).containsExactly("S31 2020-02-29 2023-12-31 离职");
        assertThat(person("n1")).isEqualTo("张三 +8613812345678 S31 2024-03-01");
        assertThat(sql.count("select count(*) from unit u join unit p on p.id = u.parent_id"
                        + " where u.code in ('S13', 'S31') and u.known_from > 0 and p.level = 'BRANCH'"))
                .isEqualTo(2);
        assertThat(sql.list("select action from audit_event", row -> row.getString(1)))
                .containsExactly("ORGANISATION_IMPORTED");
    }

    @Test
    void theModulesAboveAreTold() {
        taken(HEADER, s11("n1", "2024-03-01"), s12("n2", "2023-05-01"));

        Set<Long> fresh = Set.of(TestBank.personId("n1"), TestBank.personId("n2"));
        assertThat(witness.registered()).hasSize(1);
        assertThat(witness.registered().get(0).personIds()).containsExactlyInAnyOrderElementsOf(fresh);
        assertThat(witness.organisation())
                .containsExactly(new OrganisationChanged(
                        sql.count("select max(id) from revision"), fresh, LocalDate.of(2023, 5, 1)));
    }

    @Test
    void theSameFileAgainChangesNothing() {
        String[] rows = {
            s11("n1", "2024-03-01", "", "2024-05-31", "离职", "13812345678"), s12("n2", "2024-03-01", "", "", "", "")
        };
        taken(FULL, rows);
        witness.forget();
        long revisions = sql.count("select count(*) from revision");
        long audited = sql.count("select count(*) from audit_event");

        JsonPath receipt = taken(FULL, rows);

        assertThat(receipt.getMap("counts")).isEqualTo(counts(2, 0, 0, 0, 2, 0));
        assertThat(sql.count("select count(*) from revision")).isEqualTo(revisions);
        assertThat(sql.count("select count(*) from audit_event")).isEqualTo(audited);
        assertThat(witness.organisation()).isEmpty();
        assertThat(witness.registered()).isEmpty();
    }

    @Test
    void namesAndPhonesAreUpdatedAndNoAssignmentIsTouched() {
        taken(FULL, s11("n1", "2024-03-01", "", "", "", "13812345678"));
        witness.forget();

        JsonPath receipt = taken(HEADER, "B1,第一分行,S11,改名支行,n1,新名,2024-03-01");

        assertThat(receipt.getMap("counts")).isEqualTo(counts(1, 1, 1, 0, 0, 0));
        assertThat(person("n1")).isEqualTo("新名 13812345678 S11 2024-03-01");
        assertThat(sql.one("select name from unit where code = 'S11'", row -> row.getString(1)))
                .contains("改名支行");
        assertThat(witness.organisation()).isEmpty();
        assertThat(sql.one(
                        "select before ->> 'name' || '→' || (after ->> 'name') from audit_event"
                                + " where action = 'OFFICER_CHANGED' and object_id = 'n1' and actor = 'admin1'",
                        row -> row.getString(1)))
                .contains("经理n1→新名");
    }

    @Test
    void aMoveEndsTheOldAssignmentOnTheDayBefore() {
        taken(HEADER, s11("n1", "2024-01-15"));
        witness.forget();

        taken(FULL, s12("n1", "2024-01-15", "2024-03-15", "", "", ""));

        assertThat(assignments("n1")).containsExactly("S11 2024-01-15 2024-03-14 null", "S12 2024-03-15 null null");
        assertThat(person("n1")).isEqualTo("经理n1 null S12 2024-01-15");
        assertThat(witness.organisation())
                .extracting(OrganisationChanged::earliestDay)
                .containsExactly(LocalDate.of(2024, 3, 15));
        // The same file again, and later ones without the column: nothing more happens.
        taken(FULL, s12("n1", "2024-01-15", "2024-03-15", "", "", ""));
        taken(HEADER, s12("n1", "2024-01-15"));
        assertThat(sql.count("select count(*) from assignment where person_id = ?", TestBank.personId("n1")))
                .isEqualTo(3);
    }

    @Test
    void whatWasBelievedStaysReadable() {
        taken(HEADER, s11("n1", "2024-01-15"));
        long then = sql.count("select max(id) from revision");
        taken(FULL, s11("n1", "2024-01-15", "", "2024-02-20", "离职", ""));

        List<String> believedThen = sql.list("""
                select valid_from || ' ' || coalesce(valid_until::text, 'open') from assignment
                where person_id = ? and known_from <= ? and (known_until is null or known_until > ?)
                """, row -> row.getString(1), TestBank.personId("n1"), then, then);
        assertThat(believedThen).containsExactly("2024-01-15 open");
        assertThat(assignments("n1")).containsExactly("S11 2024-01-15 2024-02-20 离职");
    }

    @Test
    void whoeverIsHiredAgainHasANewAssignment() {
        taken(FULL, s11("n1", "2020-01-01", "", "2023-06-30", "离职", ""));
        taken(FULL, s12("n1", "2024-01-15", "", "", "", ""));
        assertThat(assignments("n1")).containsExactly("S11 2020-01-01 2023-06-30 离职", "S12 2024-01-15 null null");
        assertThat(person("n1")).isEqualTo("经理n1 null S12 2020-01-01");
    }

    @Test
    void aManagerMayBecomeAnOfficer() {
        taken(HEADER, s21(TestBank.SUB_BRANCH_MANAGER, "2024-03-01"));
        assertThat(assignments(TestBank.SUB_BRANCH_MANAGER)).containsExactly("S21 2024-03-01 null null");
        assertThat(witness.registered()).isEmpty();
    }

    @Test
    void loansHoldTheirDays() {
        taken(HEADER, s11("n1", "2024-01-01"), s11("n2", "2024-01-01"), s11("n3", "2024-01-01"));
        lends("n1", "2024-03-20");
        lends("n2", "2024-03-20");
        lends("n3", "2024-01-10");

        JsonPath receipt = OrganisationHttp.rejected(
                FULL,
                s12("n1", "2024-01-01", "2024-03-15", "", "", ""),
                s11("n2", "2024-01-01", "", "2024-03-19", "", ""),
                s11("n3", "2024-01-11", "", "", "", ""));

        assertThat(receipt.getList("errors.code")).containsExactly("LOANS_FROM_DAY", "LOANS_FROM_DAY", "LOANS_ON_DAYS");
        assertThat(receipt.getList("errors.column")).containsExactly("moved_on", "left_on", "hired_on");
        assertThat(receipt.getList("errors.value")).containsExactly("2024-03-15", "2024-03-19", "2024-01-11");
        assertThat(receipt.getString("errors[2].message")).contains("2024-01-01 至 2024-01-10");
        taken(
                FULL,
                s12("n1", "2024-01-01", "2024-03-21", "", "", ""),
                s11("n2", "2024-01-01", "", "2024-03-20", "", ""),
                s11("n3", "2024-01-10", "", "", "", ""));
    }

    private void lends(String staffNo, String day) {
        LocalDate on = LocalDate.parse(day);
        witness.lends(new LoansOnDays.DaysOf(TestBank.personId(staffNo), on, on));
    }

    @Test
    void chineseHeadersGbkAndWorkbooksAreRead() throws IOException {
        String chinese = "分行号,分行名称,支行号,支行名称,客户经理工号,客户经理姓名,入职日期,离职日期,离职原因,手机\n"
                + "B1,第一分行,S11,第一分行营业部,n1,张三,2024/3/1,2024年5月1日,调岗,13812345678\n";
        assertThat(imported(chinese.getBytes(Charset.forName("GBK")), "zh-CN").getString("status"))
                .isEqualTo("DONE");
        assertThat(assignments("n1")).containsExactly("S11 2024-03-01 2024-05-01 调岗");
        assertThat(imported(chinese.replace("2024/3/1", "三月").getBytes(StandardCharsets.UTF_8), "zh-CN")
                        .getList("errors.column"))
                .as("as the file calls it")
                .containsExactly("入职日期");

        assertThat(imported(workbook(), "zh-CN").getMap("counts")).isEqualTo(counts(1, 0, 1, 1, 0, 0));
        assertThat(assignments("810017")).containsExactly("S12 2024-03-01 null null");
    }

    private static byte[] workbook() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("officers");
            String[] header = HEADER.split(",");
            String[] cells = {"B1", "第一分行", "S12", "第一分行二支行", "", "赵六"};
            for (int i = 0; i < header.length; i++) {
                sheet.value(0, i, header[i]);
            }
            for (int i = 0; i < cells.length; i++) {
                sheet.value(1, i, cells[i]);
            }
            sheet.value(1, 4, 810017);
            sheet.value(1, 6, LocalDate.of(2024, 3, 1));
            sheet.style(1, 6).format("yyyy-mm-dd").set();
        }
        return out.toByteArray();
    }

    @Test
    void aBankOfFortyThousandOfficersComesIn() {
        StringBuilder file = new StringBuilder(HEADER).append('\n');
        for (int i = 0; i < 40_000; i++) {
            int branch = i % 40;
            int sub = i % 400;
            file.append(
                    "C%d,分行%d,D%d,支行%d,m%d,经理%d,2020-01-0%d%n".formatted(branch, branch, sub, sub, i, i, i % 9 + 1));
        }
        byte[] bytes = file.toString().getBytes(StandardCharsets.UTF_8);

        assertThat(imported(bytes, "en").getMap("counts")).isEqualTo(counts(40_000, 440, 40_000, 40_000, 0, 0));
        assertThat(imported(bytes, "en").getMap("counts")).isEqualTo(counts(40_000, 0, 0, 0, 40_000, 0));
    }

    @Test
    void onlyTheAdministratorImports() {
        byte[] file = (HEADER + "\n" + s11("n1", "2024-03-01")).getBytes(StandardCharsets.UTF_8);
        String id =
                OrganisationHttp.upload(file).then().statusCode(202).extract().path("id");
        OrganisationHttp.ended(id, "zh-CN");
        for (String other : List.of(
                TestBank.OFFICER,
                TestBank.SUB_BRANCH_MANAGER,
                TestBank.BRANCH_MANAGER,
                TestBank.HEAD_OFFICE,
                TestBank.AUDITOR,
                TestBank.CANDIDATE)) {
            TestBank.as(other)
                    .multiPart("file", "x.csv", file)
                    .post(IMPORTS)
                    .then()
                    .statusCode(403);
            TestBank.as(other).get(IMPORTS + "/" + id).then().statusCode(403);
        }
        given().multiPart("file", "x.csv", file).post(IMPORTS).then().statusCode(401);
        given().get(IMPORTS + "/" + id).then().statusCode(401);
        TestBank.as(TestBank.ADMIN)
                .get(IMPORTS + "/" + UUID.randomUUID())
                .then()
                .statusCode(404);
        assertThat(sql.count("select count(*) from job")).isEqualTo(1);
    }

    @Test
    void aFileIsNeeded() {
        TestBank.as(TestBank.ADMIN)
                .multiPart("other", "x.csv", new byte[] {1})
                .post(IMPORTS)
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("file"))
                .body("errors.code", contains("required"));
    }

    @Test
    void aRepeatedRequestIsOneImport() {
        byte[] file = (HEADER + "\n" + s11("n1", "2024-03-01")).getBytes(StandardCharsets.UTF_8);
        String key = UUID.randomUUID().toString();
        String first = send(file, key);
        assertThat(send(file, key)).isEqualTo(first);
        OrganisationHttp.ended(first, "zh-CN");
        assertThat(sql.count("select count(*) from job")).isEqualTo(1);
    }

    private static String send(byte[] file, String key) {
        return TestBank.as(TestBank.ADMIN)
                .header("Idempotency-Key", key)
                .multiPart("file", "organisation.csv", file, "text/csv")
                .post(IMPORTS)
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }

    private static Map<String, Integer> counts(
            int rows, int units, int people, int assignments, int unchanged, int rejected) {
        return Map.of(
                "rows", rows,
                "units", units,
                "people", people,
                "assignments", assignments,
                "unchanged", unchanged,
                "rejected", rejected);
    }

    private List<String> assignments(String staffNo) {
        return sql.list("""
                select u.code || ' ' || a.valid_from || ' ' || coalesce(a.valid_until::text, 'null') || ' '
                    || coalesce(a.left_reason, 'null')
                from assignment a join unit u on u.id = a.unit_id join person p on p.id = a.person_id
                where a.known_until is null and p.staff_no = ? order by a.valid_from
                """, row -> row.getString(1), staffNo);
    }

    private String person(String staffNo) {
        return sql.one("""
                        select p.name || ' ' || coalesce(p.phone, 'null') || ' ' || u.code || ' ' || p.hired_on
                        from person p join unit u on u.id = p.unit_id where p.staff_no = ?
                        """, row -> row.getString(1), staffNo).orElseThrow();
    }
}
