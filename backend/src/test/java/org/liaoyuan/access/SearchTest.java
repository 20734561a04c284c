package org.liaoyuan.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.platform.schedules.Schedule;
import org.liaoyuan.testing.DatabaseResource;
import org.liaoyuan.testing.TestBank;

/** What each caller finds of people and units, by characters, pinyin and initials. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class SearchTest {
    private static final LocalDate LONG_AGO = LocalDate.of(2015, 1, 1);

    @Inject
    Sql sql;

    @Inject
    @Any
    Instance<Schedule> schedules;

    @BeforeEach
    void bank() {
        TestBank.standard();
        TestBank.officer("810017", "王芳", "S11", LONG_AGO, null);
        TestBank.officer("810018", "单芳芳", "S21", LONG_AGO, null);
        TestBank.officer("810019", "王离", "S21", LONG_AGO, LocalDate.of(2020, 12, 31));
        spell();
    }

    @ParameterizedTest
    @CsvSource({
        "王芳, 王芳",
        "wf, 王芳",
        "WangF, 王芳",
        "wang fang, 王芳",
        "芳芳, 单芳芳",
        "sff, 单芳芳",
        "shanf, 单芳芳",
        "810018, 单芳芳",
        "jlj, 经理甲"
    })
    void aNameIsFoundInEveryWay(String q, String name) {
        assertThat(found(TestBank.HEAD_OFFICE, "PEOPLE", "title", q)).contains(name);
    }

    @ParameterizedTest
    @CsvSource({"营业部, 第一分行营业部", "yyb, 第一分行营业部", "diyifenhang, 第一分行", "S12, 第一分行二支行", "zh, 总行"})
    void aUnitIsFoundInEveryWay(String q, String name) {
        assertThat(found(TestBank.HEAD_OFFICE, "UNITS", "title", q)).contains(name);
    }

    @Test
    void whereAHitLeadsFollowsTheScope() {
        assertThat(found(TestBank.SUB_BRANCH_MANAGER, "PEOPLE", "deskLink", "wf"))
                .singleElement()
                .asString()
                .matches("/statement/\\d{4}-\\d\\d/810017");
        assertThat(found(TestBank.SUB_BRANCH_MANAGER, "PEOPLE", "deskLink", "sff"))
                .containsExactly("/ranking?q=810018");
        assertThat(found(TestBank.OFFICER, "PEOPLE", "phoneLink", "wf")).containsExactly("/m/ranking?q=810017");
        assertThat(found(TestBank.OFFICER, "PEOPLE", "phoneLink", "jlj"))
                .singleElement()
                .asString()
                .matches("/m/statement/\\d{4}-\\d\\d/o111");
        assertThat(found(TestBank.ADMIN, "PEOPLE", "deskLink", "wf")).containsExactly("/people/810017");
        assertThat(found(TestBank.SUB_BRANCH_MANAGER, "UNITS", "phoneLink", "S11"))
                .containsExactly("/m/team?unit=S11");
        assertThat(found(TestBank.SUB_BRANCH_MANAGER, "UNITS", "deskLink", "S21"))
                .containsExactly("/ranking?unit=S21");
    }

    @Test
    void officersFindNoManagersAndNobodyOfAnotherUnitWhoHasLeft() {
        assertThat(found(TestBank.OFFICER, "PEOPLE", "title", "支行甲")).isEmpty();
        assertThat(found(TestBank.ADMIN, "PEOPLE", "title", "支行甲")).hasSize(1);
        assertThat(found(TestBank.OFFICER, "PEOPLE", "title", "王离")).isEmpty();
        assertThat(found(TestBank.SUB_BRANCH_MANAGER, "PEOPLE", "title", "王离")).isEmpty();
        assertThat(found(TestBank.OTHER_SUB_BRANCH_MANAGER, "PEOPLE", "title", "王离"))
                .hasSize(1);
        assertThat(found(TestBank.CANDIDATE, "PEOPLE", "title", "王芳")).isEmpty();
        assertThat(found(TestBank.CANDIDATE, "UNITS", "title", "S11")).isEmpty();
    }

    @Test
    void aNewNameIsSpeltAnew() {
        sql.update("update person set name = '李芳' where staff_no = '810017'");
        assertThat(found(TestBank.HEAD_OFFICE, "PEOPLE", "title", "李芳")).containsExactly("李芳");
        assertThat(found(TestBank.HEAD_OFFICE, "PEOPLE", "title", "wf")).isEmpty();
        spell();
        assertThat(found(TestBank.HEAD_OFFICE, "PEOPLE", "title", "lf")).containsExactly("李芳");
    }

    @Test
    void moreThanEightAreSaidToBeMore() {
        for (int i = 0; i < 9; i++) {
            TestBank.officer("82000" + i, "赵同名", "S11", LONG_AGO, null);
        }
        TestBank.as(TestBank.HEAD_OFFICE)
                .get("/api/v1/search?q=赵同名")
                .then()
                .statusCode(200)
                .body("groups", hasSize(1))
                .body("groups[0].hits", hasSize(8))
                .body("groups[0].more", equalTo(true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "\\", "' or 1=1 --", "(", "[a-z]*"})
    void signsAreSignsAndNothingElse(String q) {
        assertThat(found(TestBank.HEAD_OFFICE, "PEOPLE", "title", q)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "12345678901234567890123456789012345678901"})
    void tooLittleAndTooMuchIsRefused(String q) {
        TestBank.as(TestBank.HEAD_OFFICE)
                .queryParam("q", q)
                .get("/api/v1/search")
                .then()
                .statusCode(400)
                .body("errors.parameter", hasItem("q"));
    }

    @Test
    void withoutAWordThereIsNothingToLookFor() {
        TestBank.as(TestBank.HEAD_OFFICE).get("/api/v1/search").then().statusCode(400);
    }

    private void spell() {
        Schedule spelling = schedules.stream()
                .filter(schedule -> schedule.name().equals("spelling"))
                .findFirst()
                .orElseThrow();
        QuarkusTransaction.requiringNew().run(() -> spelling.run(Instant.EPOCH));
    }

    private static List<String> found(String caller, String group, String field, String q) {
        List<String> found = TestBank.as(caller)
                .queryParam("q", q)
                .get("/api/v1/search")
                .then()
                .statusCode(200)
                .extract()
                .path("groups.find { it.group == '" + group + "' }?.hits?." + field);
        return found == null ? List.of() : found;
    }
}
