package org.liaoyuan.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.testing.DatabaseResource;
import org.liaoyuan.testing.TestBank;

@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class PeopleImportTest {
    private static final String IMPORTS = "/api/v1/organisation/people/imports";
    private static final String HEADER = "staff_no,name,unit_code,role,from,until\n";

    @Inject
    Sql sql;

    @BeforeEach
    void bank() {
        TestBank.standard();
    }

    @Test
    void registersUnknownPeopleAndGrantsRolesOnce() {
        String file = "工号,姓名,机构号,角色,开始日期,结束日期\n"
                + "m1,赵一,S12,支行负责人,2024/1/5,\n"
                + "m2,钱二,B2,BRANCH_MANAGER,2024-01-01,2024年12月31日\n"
                + "m2,钱二,B1,分行零贷部,2025-01-01,\n"
                + "ca1,后备员,B1,CANDIDATE,2015-01-01,\n";
        JsonPath job = imported(file);
        assertThat(job.getString("status")).as(job.prettify()).isEqualTo("DONE");
        assertThat(job.getMap("counts")).isEqualTo(Map.of("rows", 4, "registered", 2, "granted", 3, "duplicates", 1));
        assertThat(grants("m1")).containsExactly("SUB_BRANCH_MANAGER S12 2024-01-05 null");
        assertThat(grants("m2"))
                .containsExactly("BRANCH_MANAGER B2 2024-01-01 2024-12-31", "BRANCH_MANAGER B1 2025-01-01 null");
        assertThat(sql.count("select count(*) from initial_password")).isEqualTo(2);
        assertThat(sql.count("select count(*) from audit_event where action = 'ROLE_GRANTED' and actor = 'admin1'"))
                .isEqualTo(3);

        assertThat(imported(file).getMap("counts"))
                .isEqualTo(Map.of("rows", 4, "registered", 0, "granted", 0, "duplicates", 4));
    }

    @Test
    void theBadRowsComeBackToBeMended() {
        JsonPath job = imported(HEADER + "m1,赵一,S12,SUB_BRANCH_MANAGER,2024-01-01,\n" + "m3,孙三,X9,BOSS,2024-01-01,\n");
        String file = TestBank.as(TestBank.ADMIN)
                .header("Accept-Language", "en")
                .get(IMPORTS + "/" + job.getString("id") + "/errors")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(file.lines().skip(1))
                .singleElement()
                .asString()
                .contains(
                        "3,\"unit_code, role\",\"NO_SUCH_UNIT, NO_SUCH_ROLE\",",
                        "\"There is no such unit. Must be one of",
                        "m3,孙三,X9,BOSS");
        String header = file.lines().findFirst().orElseThrow();
        assertThat(imported(header + "\n,,,,m3,孙三,S12,SUB_BRANCH_MANAGER,2024-01-01,\n")
                        .getString("status"))
                .isEqualTo("DONE");
    }

    @Test
    void theTemplateIsAFileThatIsTaken() {
        TestBank.unit("2201", "模板分行", "HO", "BRANCH");
        for (String language : List.of("zh-CN", "en")) {
            String template = TestBank.as(TestBank.ADMIN)
                    .header("Accept-Language", language)
                    .get(IMPORTS + "/template")
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
            assertThat(imported(template).getString("status")).isEqualTo("DONE");
        }
    }

    @Test
    void oneBadRowKeepsAllOutAndEveryFaultIsTold() {
        JsonPath job = imported(HEADER
                + "m1,赵一,S12,SUB_BRANCH_MANAGER,2024-01-01,\n"
                + "m3,孙三,X9,BOSS,2024-02-30,soon\n"
                + "m4,李四,S12,BRANCH_MANAGER,2024-01-01,\n"
                + "o111,别人,B1,BRANCH_MANAGER,2024-01-01,\n"
                + "admin1,管理员,HO,AUDITOR,2024-01-01,\n"
                + "au1,审计员,HO,ADMIN,2024-01-01,\n"
                + "m1,赵一,S12,SUB_BRANCH_MANAGER,2024-06-01,\n"
                + "m5,,S12,SUB_BRANCH_MANAGER,,\n"
                + "m6,周六,S12,SUB_BRANCH_MANAGER,2024-01-01,,2024-12-31\n"
                + "m7,吴七,S12\n");
        assertThat(job.getString("status")).isEqualTo("REJECTED");
        assertThat(job.getMap("counts")).isEqualTo(Map.of("rows", 10, "rejected", 9));
        assertThat(job.<Map<String, Object>>getList("result.errors").stream()
                        .map(error -> error.get("row") + " " + error.get("column") + " " + error.get("code")))
                .containsExactly(
                        "3 unit_code NO_SUCH_UNIT",
                        "3 role NO_SUCH_ROLE",
                        "3 from NOT_A_DATE",
                        "3 until NOT_A_DATE",
                        "4 unit_code ROLE_UNIT_LEVEL",
                        "5 name NAME_DIFFERS",
                        "6 staff_no NOT_YOURSELF",
                        "7 role ROLE_EXCLUDED",
                        "8 role ROLE_OVERLAPS",
                        "9 name REQUIRED",
                        "9 from REQUIRED",
                        "10 null CELLS",
                        "11 null CELLS");
        assertThat(job.getString("result.errors[0].message")).isEqualTo("没有这个机构。");
        assertThat(sql.count("select count(*) from person")).isEqualTo(12);
        assertThat(sql.count("select count(*) from role_grant")).isEqualTo(8);
    }

    @Test
    void aFileOfAnotherKindIsRefused() {
        JsonPath job = imported("a,b\n1,2\n");
        assertThat(job.getString("status")).isEqualTo("FAILED");
        assertThat(job.getString("problem.type")).isEqualTo("urn:liaoyuan:problem:unknown-columns");
    }

    @Test
    void aFileOfFarMoreRowsThanPeopleIsRefused() {
        JsonPath job = imported(HEADER + "m1,赵一,S12,SUB_BRANCH_MANAGER,2024-01-01,\n".repeat(PeopleFile.MOST_ROWS + 1));
        assertThat(job.getString("status")).isEqualTo("FAILED");
        assertThat(job.getString("problem.type")).isEqualTo("urn:liaoyuan:problem:file-unreadable");
    }

    @Test
    void onlyTheAdministratorSendsOneAndOnlyOne() {
        TestBank.as(TestBank.HEAD_OFFICE)
                .multiPart("file", "p.csv", HEADER.getBytes(StandardCharsets.UTF_8))
                .post(IMPORTS)
                .then()
                .statusCode(403);
        given().multiPart("file", "p.csv", HEADER.getBytes(StandardCharsets.UTF_8))
                .post(IMPORTS)
                .then()
                .statusCode(401);
        TestBank.as(TestBank.ADMIN)
                .multiPart("other", "x")
                .post(IMPORTS)
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("file"));
        TestBank.as(TestBank.ADMIN)
                .multiPart("file", "p.csv", HEADER.getBytes(StandardCharsets.UTF_8))
                .multiPart("file", "q.csv", HEADER.getBytes(StandardCharsets.UTF_8))
                .post(IMPORTS)
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("file"));
    }

    private static JsonPath imported(String file) {
        Response sent = TestBank.as(TestBank.ADMIN)
                .multiPart("file", "people.csv", file.getBytes(StandardCharsets.UTF_8))
                .post(IMPORTS);
        sent.then().statusCode(202).header("Location", endsWith("/api/v1/jobs/" + sent.path("id")));
        assertThat(sent.header("Location")).doesNotContain("/api/v1/api");
        Instant end = Instant.now().plus(Duration.ofSeconds(60));
        JsonPath job = job(sent.path("id"));
        while (List.of("QUEUED", "RUNNING").contains(job.getString("status"))
                && Instant.now().isBefore(end)) {
            job = job(sent.path("id"));
        }
        return job;
    }

    private static JsonPath job(String id) {
        return TestBank.as(TestBank.ADMIN).get("/api/v1/jobs/" + id).jsonPath();
    }

    private List<String> grants(String staffNo) {
        return sql.list("""
                select concat_ws(' ', r.role, u.code, r.valid_from, coalesce(r.valid_until::text, 'null'))
                from role_grant r join unit u on u.id = r.unit_id join person p on p.id = r.person_id
                where p.staff_no = ? order by r.valid_from""", row -> row.getString(1), staffNo);
    }
}
