package org.liaoyuan.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.liaoyuan.notice.NoticeApi.PATH;
import static org.liaoyuan.notice.NoticeApi.acknowledge;
import static org.liaoyuan.notice.NoticeApi.audience;
import static org.liaoyuan.notice.NoticeApi.draft;
import static org.liaoyuan.notice.NoticeApi.drafted;
import static org.liaoyuan.notice.NoticeApi.json;
import static org.liaoyuan.notice.NoticeApi.one;
import static org.liaoyuan.notice.NoticeApi.publish;
import static org.liaoyuan.notice.NoticeApi.published;
import static org.liaoyuan.notice.NoticeApi.question;
import static org.liaoyuan.notice.NoticeApi.questions;
import static org.liaoyuan.notice.NoticeApi.read;
import static org.liaoyuan.notice.NoticeApi.seen;
import static org.liaoyuan.notice.NoticeApi.todos;
import static org.liaoyuan.notice.NoticeApi.wish;
import static org.liaoyuan.notice.NoticeApi.withdraw;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.platform.time.BankTime;
import org.liaoyuan.testing.AtOnce;
import org.liaoyuan.testing.BankApi;
import org.liaoyuan.testing.Csv;
import org.liaoyuan.testing.DatabaseResource;
import org.liaoyuan.testing.TestBank;

@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class NoticeResourceTest {
    @Inject
    Sql sql;

    @BeforeEach
    void bank() {
        TestBank.standard();
    }

    @Test
    void whatIsPublishedComesToItsAudienceAndNeverChanges() {
        String id = drafted(TestBank.BRANCH_MANAGER, wish("S11"));
        one(TestBank.OFFICER, id).then().statusCode(404);
        assertThat(todos(TestBank.OFFICER)).isEmpty();
        publish(TestBank.BRANCH_MANAGER, id)
                .then()
                .statusCode(200)
                .body("summary.standing", equalTo("IN_FORCE"))
                .body("summary.unitCode", equalTo("B1"))
                .body("summary.recipients", equalTo(3))
                .body("moves", containsInAnyOrder("REVISE", "WITHDRAW", "ADD_NEWCOMERS", "REMIND", "CONVEY"));
        for (String reader : List.of(TestBank.OFFICER, TestBank.COLLEAGUE, TestBank.SUB_BRANCH_MANAGER)) {
            assertThat(todos(reader)).containsExactly("NOTICE_PUBLISHED");
            TestBank.as(reader)
                    .get(PATH + "/mine?open=true")
                    .then()
                    .body("items.id", contains(id))
                    .body("items[0].readAt", nullValue());
        }
        assertThat(todos(TestBank.NEIGHBOUR)).isEmpty();
        one(TestBank.NEIGHBOUR, id).then().statusCode(404);
        seen(TestBank.BRANCH_MANAGER, id)
                .contentType("application/json")
                .body(wish("S11"))
                .put(PATH + "/" + id)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:liaoyuan:problem:notice-published"));
        seen(TestBank.BRANCH_MANAGER, id).delete(PATH + "/" + id).then().statusCode(409);
        assertThat(audited(id)).containsExactly("NOTICE_DRAFTED", "NOTICE_PUBLISHED");
    }

    @Test
    void aDraftIsRewrittenAndDroppedOnTheVersionThatWasSeen() {
        String id = drafted(TestBank.BRANCH_MANAGER, wish("B1"));
        Map<String, Object> other = wish("B1");
        other.put("title", "关于夕会的通知");
        json(TestBank.BRANCH_MANAGER).body(other).put(PATH + "/" + id).then().statusCode(428);
        json(TestBank.BRANCH_MANAGER)
                .header("If-Match", "\"v0\"")
                .body(other)
                .put(PATH + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"v1\"")
                .body("summary.title", equalTo("关于夕会的通知"));
        TestBank.as(TestBank.BRANCH_MANAGER)
                .header("If-Match", "\"v0\"")
                .post(PATH + "/" + id + "/publish")
                .then()
                .statusCode(412);
        seen(TestBank.BRANCH_MANAGER, id).delete(PATH + "/" + id).then().statusCode(204);
        assertThat(sql.count("select count(*) from notice")).isZero();
    }

    @Test
    void aCheckIsPassedOnlyWithEveryAnswerRightAndEachTryIsKept() {
        Map<String, Object> wish = wish("S11");
        wish.put("questions", questions());
        String id = published(TestBank.BRANCH_MANAGER, wish);
        read(TestBank.OFFICER, id)
                .then()
                .statusCode(200)
                .body("own.readAt", notNullValue())
                .body("questions.text", hasSize(3))
                .body("questions.right", everyItem(nullValue()))
                .body("questions.explanation", everyItem(nullValue()));
        acknowledge(TestBank.OFFICER, id, 1, 2, 0)
                .then()
                .statusCode(200)
                .body("acknowledged", equalTo(false))
                .body("wrong.question", contains(1, 2))
                .body("wrong.explanation", contains("再看:谁主持?", "再看:何时起?"))
                .body("notice.own.tries", equalTo(1))
                .body("notice.questions.right", everyItem(nullValue()));
        assertThat(todos(TestBank.OFFICER)).containsExactly("NOTICE_PUBLISHED");
        acknowledge(TestBank.OFFICER, id, 1, 0, 2)
                .then()
                .statusCode(200)
                .body("acknowledged", equalTo(true))
                .body("wrong", empty())
                .body("notice.own.tries", equalTo(2))
                .body("notice.questions.right", contains(1, 0, 2));
        assertThat(todos(TestBank.OFFICER)).isEmpty();
        assertThat(todos(TestBank.COLLEAGUE)).hasSize(1);
        assertThat(sql.list("select answers::text || wrong from notice_attempt order by id", row -> row.getString(1)))
                .containsExactly("[1, 2, 0]2", "[1, 0, 2]0");
        acknowledge(TestBank.OFFICER, id, 0, 0, 0).then().statusCode(200).body("acknowledged", equalTo(true));
        assertThat(sql.count("select count(*) from notice_attempt")).isEqualTo(2);
        TestBank.as(TestBank.OFFICER)
                .get("/api/v1/my-data")
                .then()
                .body("items.find { it.key == 'noticeAttempts' }.rows", hasSize(2));
    }

    @Test
    void answersThatDoNotFitAreNamedAndNotCounted() {
        Map<String, Object> wish = wish("S11");
        wish.put("questions", questions());
        String id = published(TestBank.BRANCH_MANAGER, wish);
        acknowledge(TestBank.OFFICER, id, 1).then().statusCode(400).body("errors.pointer", contains("#/answers"));
        acknowledge(TestBank.OFFICER, id, 1, 0, 3)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("#/answers/2"));
        acknowledge(TestBank.OFFICER, id, 1, 0, -1).then().statusCode(400);
        assertThat(sql.count("select count(*) from notice_attempt")).isZero();
        assertThat(sql.count("select count(*) from notice_recipient where read_at is not null"))
                .isZero();
    }

    @Test
    void ofManyTriesAtOnceEachIsCountedAndOneAcknowledges() throws Exception {
        Map<String, Object> wish = wish("S11");
        wish.put("questions", questions());
        String id = published(TestBank.BRANCH_MANAGER, wish);
        AtOnce.times(6, () -> acknowledge(TestBank.OFFICER, id, 1, 0, 2).statusCode());
        assertThat(sql.count("select count(*) from notice_attempt")).isEqualTo(1);
        assertThat(audited(id)).containsOnlyOnce("NOTICE_ACKNOWLEDGED");
    }

    @Test
    void onlyAuthorsAndTheAuditorSeeAnswersBeforehand() {
        Map<String, Object> wish = wish("B1");
        wish.put("questions", questions());
        String id = published(TestBank.BRANCH_MANAGER, wish);
        one(TestBank.BRANCH_MANAGER, id).then().body("questions.right", contains(1, 0, 2));
        one(TestBank.AUDITOR, id).then().body("questions.right", contains(1, 0, 2));
        one(TestBank.SUB_BRANCH_MANAGER, id).then().body("questions.right", everyItem(nullValue()));
        one(TestBank.HEAD_OFFICE, id)
                .then()
                .body("questions.right", everyItem(nullValue()))
                .body("moves", contains("REMIND"));
    }

    @Test
    void aNewVersionReplacesTheOldOneWhichStaysReadable() {
        String first = published(TestBank.BRANCH_MANAGER, wish("S11"));
        Response begun = TestBank.as(TestBank.BRANCH_MANAGER).post(PATH + "/" + first + "/revise");
        String second = begun.then()
                .statusCode(201)
                .body("summary.edition", equalTo(2))
                .body("summary.standing", equalTo("DRAFT"))
                .extract()
                .path("summary.id");
        TestBank.as(TestBank.BRANCH_MANAGER)
                .post(PATH + "/" + first + "/revise")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:liaoyuan:problem:notice-in-draft"));
        one(TestBank.OFFICER, first).then().body("editions.edition", contains(1));
        publish(TestBank.BRANCH_MANAGER, second).then().statusCode(200);
        assertThat(todos(TestBank.OFFICER)).containsExactly("NOTICE_REVISED");
        one(TestBank.OFFICER, first)
                .then()
                .body("summary.standing", equalTo("SUPERSEDED"))
                .body("editions.standing", contains("IN_FORCE", "SUPERSEDED"))
                .body("moves", empty());
        acknowledge(TestBank.OFFICER, first)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:liaoyuan:problem:notice-not-published"));
        acknowledge(TestBank.OFFICER, second).then().statusCode(200);
    }

    @Test
    void untilTheNewVersionTakesEffectTheOldOneHolds() {
        String first = published(TestBank.BRANCH_MANAGER, wish("S11"));
        String second = TestBank.as(TestBank.BRANCH_MANAGER)
                .post(PATH + "/" + first + "/revise")
                .path("summary.id");
        Map<String, Object> later = wish("S11");
        later.put("effectiveOn", today().plusDays(10).toString());
        seen(TestBank.BRANCH_MANAGER, second)
                .contentType("application/json")
                .body(later)
                .put(PATH + "/" + second)
                .then()
                .statusCode(200);
        publish(TestBank.BRANCH_MANAGER, second).then().statusCode(200);
        one(TestBank.OFFICER, second).then().body("editions.standing", contains("AHEAD", "IN_FORCE"));
        withdraw(TestBank.BRANCH_MANAGER, second).then().statusCode(200).body("withdrawnFor", equalTo("另行通知"));
        one(TestBank.OFFICER, second).then().body("editions.standing", contains("WITHDRAWN", "SUPERSEDED"));
        assertThat(todos(TestBank.OFFICER)).isEmpty();
        TestBank.as(TestBank.OFFICER).get("/api/v1/messages").then().body("items[0].kind", equalTo("NOTICE_WITHDRAWN"));
    }

    @Test
    void whoComesLaterGetsItWhenTheAuthorSendsIt() {
        String id = published(TestBank.BRANCH_MANAGER, wish("S11"));
        TestBank.officer("o113", "经理新", "S11", today(), null);
        one("o113", id).then().statusCode(404);
        TestBank.as(TestBank.BRANCH_MANAGER)
                .post(PATH + "/" + id + "/newcomers")
                .then()
                .statusCode(200)
                .body("added", equalTo(1));
        assertThat(todos("o113")).containsExactly("NOTICE_PUBLISHED");
        assertThat(todos(TestBank.OFFICER)).hasSize(1);
        TestBank.as(TestBank.BRANCH_MANAGER)
                .post(PATH + "/" + id + "/newcomers")
                .then()
                .body("added", equalTo(0));
    }

    @Test
    void aBranchWritesForItselfAlone() {
        draft(TestBank.BRANCH_MANAGER, wish("S11", "B2"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("#/audience/units/1"));
        String own = published(TestBank.BRANCH_MANAGER, wish("B1"));
        one(TestBank.OTHER_BRANCH_MANAGER, own).then().statusCode(404);
        seen(TestBank.HEAD_OFFICE, own)
                .post(PATH + "/" + own + "/publish")
                .then()
                .statusCode(403);
        withdraw(TestBank.HEAD_OFFICE, own).then().statusCode(403);
        withdraw(TestBank.OTHER_BRANCH_MANAGER, own).then().statusCode(404);
        String banks = published(TestBank.HEAD_OFFICE, wish("HO"));
        listed(TestBank.HEAD_OFFICE, own, banks);
        listed(TestBank.AUDITOR, own, banks);
        listed(TestBank.SUB_BRANCH_MANAGER, own, banks);
        listed(TestBank.OTHER_BRANCH_MANAGER, banks);
        TestBank.as(TestBank.OTHER_BRANCH_MANAGER).get(PATH).then().body("items[0].recipients", equalTo(2));
        TestBank.as(TestBank.HEAD_OFFICE)
                .get(PATH + "?unit=HO&standing=IN_FORCE&search=早会")
                .then()
                .body("items.id", contains(banks))
                .body("items[0].recipients", equalTo(6));
        assertThat(TestBank.as(TestBank.HEAD_OFFICE)
                        .accept("text/csv")
                        .get(PATH)
                        .asString())
                .startsWith("\ufeff通知,版本,效力")
                .contains("现行有效");
    }

    @Test
    void aUnitThatMovedAwayMeanwhileIsNotReachedAnyMore() {
        String id = drafted(TestBank.BRANCH_MANAGER, wish("S11"));
        sql.update("update unit set parent_id = (select id from unit where code = 'B2') where code = 'S11'");
        seen(TestBank.BRANCH_MANAGER, id)
                .post(PATH + "/" + id + "/publish")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:liaoyuan:problem:notice-reaches-nobody"));
    }

    @Test
    void tiersNarrowTheOfficers() {
        BankApi.publishScheme(new String(Csv.bytes("/sample/scheme.json"), StandardCharsets.UTF_8));
        Map<String, Object> wish = wish("B1");
        List<String> roles = List.of("OFFICER", "SUB_BRANCH_MANAGER");
        wish.put("audience", Map.of("units", List.of("B1"), "roles", roles, "tiers", List.of(1)));
        String best = drafted(TestBank.BRANCH_MANAGER, wish);
        publish(TestBank.BRANCH_MANAGER, best).then().body("summary.recipients", equalTo(1));
        wish.put("audience", Map.of("units", List.of("B1"), "roles", List.of("OFFICER"), "tiers", List.of(5)));
        String last = drafted(TestBank.BRANCH_MANAGER, wish);
        publish(TestBank.BRANCH_MANAGER, last).then().body("summary.recipients", equalTo(3));
        wish.put("audience", Map.of("units", List.of("B1"), "roles", List.of("OFFICER"), "tiers", List.of(2)));
        publish(TestBank.BRANCH_MANAGER, drafted(TestBank.BRANCH_MANAGER, wish))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:liaoyuan:problem:notice-reaches-nobody"));
    }

    @Test
    void aNoticeOnASchemeIsHeadOfficesAndHasQuestions() {
        BankApi.publishScheme(new String(Csv.bytes("/sample/scheme.json"), StandardCharsets.UTF_8));
        String scheme = TestBank.as(TestBank.HEAD_OFFICE).get("/api/v1/schemes").path("items[0].id");
        Map<String, Object> wish = wish("B1");
        wish.put("schemeId", scheme);
        refused(TestBank.HEAD_OFFICE, wish, "#/questions");
        wish.put("questions", questions());
        refused(TestBank.BRANCH_MANAGER, wish, "#/schemeId");
        draft(TestBank.HEAD_OFFICE, wish).then().statusCode(201).body("summary.schemeName", notNullValue());
        wish.put("schemeId", "018e7c1d-0000-7000-8000-000000000000");
        refused(TestBank.HEAD_OFFICE, wish, "#/schemeId");
    }

    @Test
    void filesBelongToTheDraftAndAreReadWithTheNotice() {
        String id = drafted(TestBank.BRANCH_MANAGER, wish("S11"));
        attach(TestBank.BRANCH_MANAGER, id).then().statusCode(201);
        attach(TestBank.OFFICER, id).then().statusCode(404);
        publish(TestBank.BRANCH_MANAGER, id).then().statusCode(200);
        attach(TestBank.BRANCH_MANAGER, id).then().statusCode(409);
        attach(TestBank.SUB_BRANCH_MANAGER, id).then().statusCode(403);
        String file = files(TestBank.OFFICER, id).path("items[0].id");
        TestBank.as(TestBank.OFFICER)
                .get("/api/v1/attachments/" + file + "/content")
                .then()
                .statusCode(200);
        TestBank.as(TestBank.NEIGHBOUR)
                .get("/api/v1/attachments/" + file + "/content")
                .then()
                .statusCode(404);
    }

    @Test
    void aNewVersionBeginsWithItsOwnCopyOfTheFiles() {
        String first = drafted(TestBank.BRANCH_MANAGER, wish("S11"));
        String old = attach(TestBank.BRANCH_MANAGER, first).path("id");
        publish(TestBank.BRANCH_MANAGER, first).then().statusCode(200);
        String second = TestBank.as(TestBank.BRANCH_MANAGER)
                .post(PATH + "/" + first + "/revise")
                .path("summary.id");
        String copied = files(TestBank.BRANCH_MANAGER, second).path("items[0].id");
        assertThat(copied).isNotEqualTo(old);
        assertThat(content(copied)).isEqualTo(content(old));
        TestBank.as(TestBank.BRANCH_MANAGER)
                .header("If-Match", "\"v0\"")
                .delete("/api/v1/attachments/" + copied)
                .then()
                .statusCode(204);
        files(TestBank.BRANCH_MANAGER, second).then().body("items", empty());
        files(TestBank.OFFICER, first).then().body("items.id", contains(old));
        assertThat(content(old)).isNotEmpty();
    }

    @Test
    void theFilesOfADraftGoWithIt() {
        String id = drafted(TestBank.BRANCH_MANAGER, wish("S11"));
        String file = attach(TestBank.BRANCH_MANAGER, id).path("id");
        seen(TestBank.BRANCH_MANAGER, id).delete(PATH + "/" + id).then().statusCode(204);
        TestBank.as(TestBank.BRANCH_MANAGER)
                .get("/api/v1/attachments/" + file + "/content")
                .then()
                .statusCode(404);
        assertThat(sql.count("select count(*) from attachment")).isZero();
    }

    @Test
    void badInputIsNamedAndChangesNothing() {
        refusedWith("title", " ", "#/title");
        refusedWith("title", "长".repeat(101), "#/title");
        refusedWith("text", "", "#/text");
        refusedWith("effectiveOn", "soon", "#/effectiveOn");
        refusedWith("effectiveOn", "9999-12-31", "#/effectiveOn");
        refusedWith("days", 0, "#/days");
        refusedWith("days", 21, "#/days");
        refusedWith("audience", audience(List.of()), "#/audience/units");
        refusedWith("audience", audience(List.of("OFFICER"), "nowhere"), "#/audience/units/0");
        refusedWith("audience", audience(List.of("AUDITOR"), "B1"), "#/audience/roles/0");
        refusedWith(
                "audience",
                Map.of("units", List.of("B1"), "roles", List.of("BRANCH_MANAGER"), "tiers", List.of(1)),
                "#/audience/tiers");
        refusedWith("audience", audience(List.of("OFFICER", "OFFICER"), "B1"), "#/audience/roles");
        refusedWith("audience", audience(List.of("OFFICER"), "B1", "B1"), "#/audience/units");
        refusedWith("audience", audience(List.of("OFFICER"), "B".repeat(65)), "#/audience/units/0");
        refusedWith("questions", questions().subList(0, 2), "#/questions");
        refusedWith("questions", List.of(question("一", 3), question("二", 0), question("三", 0)), "#/questions/0/right");
        refusedWith("colour", "red", "#/colour");
        assertThat(sql.count("select count(*) from notice")).isZero();
        for (String query : List.of("standing=OLD", "sort=text", "search=" + "长".repeat(101))) {
            TestBank.as(TestBank.HEAD_OFFICE)
                    .get(PATH + "?" + query)
                    .then()
                    .statusCode(400)
                    .body("errors.parameter", contains(query.split("=")[0]));
        }
    }

    @Test
    void aPublishedNoticeIsFoundByThoseWhoMayReadIt() {
        String id = published(TestBank.BRANCH_MANAGER, wish("S11"));
        drafted(TestBank.BRANCH_MANAGER, wish("S11"));
        for (String reader : List.of(TestBank.OFFICER, TestBank.SUB_BRANCH_MANAGER, TestBank.HEAD_OFFICE)) {
            assertThat(found(reader, "早会")).containsExactly("/notices/" + id);
        }
        assertThat(found(TestBank.NEIGHBOUR, "早会")).isEmpty();
        assertThat(found(TestBank.CANDIDATE, "早会")).isEmpty();
        assertThat(found(TestBank.OFFICER, "晚会")).isEmpty();
    }

    private static List<String> found(String staffNo, String words) {
        List<String> found = TestBank.as(staffNo)
                .queryParam("q", words)
                .get("/api/v1/search")
                .then()
                .statusCode(200)
                .extract()
                .path("groups.find { it.group == 'NOTICES' }?.hits?.deskLink");
        return found == null ? List.of() : found;
    }

    private static Response files(String staffNo, String notice) {
        return TestBank.as(staffNo).get("/api/v1/attachments?ownerType=notice&ownerId=" + notice);
    }

    private static byte[] content(String file) {
        return TestBank.as(TestBank.BRANCH_MANAGER)
                .get("/api/v1/attachments/" + file + "/content")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static void refusedWith(String field, Object value, String pointer) {
        Map<String, Object> wish = wish("B1");
        wish.put(field, value);
        refused(TestBank.BRANCH_MANAGER, wish, pointer);
    }

    private static void refused(String staffNo, Map<String, Object> wish, String pointer) {
        draft(staffNo, wish).then().statusCode(400).body("errors.pointer", hasItem(pointer));
    }

    private static void listed(String staffNo, String... ids) {
        TestBank.as(staffNo)
                .get(PATH)
                .then()
                .statusCode(200)
                .body("total", equalTo(ids.length))
                .body("items.id", containsInAnyOrder(ids));
    }

    private static Response attach(String staffNo, String id) {
        return TestBank.as(staffNo)
                .multiPart("file", "notice.pdf", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII))
                .post("/api/v1/attachments?ownerType=notice&ownerId=" + id);
    }

    private static LocalDate today() {
        return LocalDate.now(BankTime.ZONE);
    }

    private List<String> audited(String id) {
        return sql.list(
                "select action from audit_event where object_type = 'notice' and object_id = ? order by id",
                row -> row.getString(1),
                id);
    }
}
