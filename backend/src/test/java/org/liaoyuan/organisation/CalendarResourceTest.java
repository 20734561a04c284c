package org.liaoyuan.organisation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.testing.DatabaseResource;
import org.liaoyuan.testing.TestBank;

/** Works on years that China's calendar does not hold yet, for other tests count on that. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class CalendarResourceTest {

    private static final String CALENDAR = "/api/v1/organisation/calendar";

    @Inject
    Sql sql;

    @Inject
    CalendarService service;

    @Inject
    WorkingCalendar workingCalendar;

    @Inject
    Witness witness;

    @BeforeEach
    void bank() {
        TestBank.standard();
        witness.forget();
    }

    @AfterEach
    void remove() {
        sql.update("delete from calendar_day where day >= '2027-01-01'");
    }

    @Test
    void chinasCalendarIsThereFromTheFirstStart() {
        ValidatableResponse year = year(TestBank.as(TestBank.OFFICER), "2024")
                .statusCode(200)
                .body("year", equalTo(2024))
                .body("days.day", hasItem("2024-02-04"))
                .body("days.find { it.day == '2024-02-04' }.working", equalTo(true));
        String etag = year.extract().header("ETag");
        TestBank.as(TestBank.OFFICER)
                .header("If-None-Match", etag)
                .get(CALENDAR + "/2024")
                .then()
                .statusCode(304);
        service.loadWhenEmpty(ChinaCalendar.days());
        assertThat(sql.count("select count(*) from calendar_day"))
                .isEqualTo(ChinaCalendar.days().size());
    }

    @Test
    void aYearIsReplacedWhole() {
        send("day,working,name\n2027-01-01,false,元旦\n2027-01-02,true,调休\n2027-05-03,false,劳动节\n")
                .statusCode(200)
                .body("items.year", contains(2027));
        send("日期,是否上班,名称\n2027-10-02,否,国庆\n2027-01-01,否,元旦\n")
                .statusCode(200)
                // A Saturday off needs no mention.
                .body("items[0].days.day", contains("2027-01-01"));

        year(TestBank.as(TestBank.CANDIDATE), "2027").body("days.name", contains("元旦"));
        assertThat(workingCalendar.of(YearMonth.of(2027, 1)).workingDays(YearMonth.of(2027, 1)))
                .hasSize(20);
        assertThat(witness.calendar())
                .extracting(CalendarChanged::years)
                .containsExactly(Set.of(Year.of(2027)), Set.of(Year.of(2027)));
        assertThat(sql.list("select action || ' ' || object_id from audit_event", row -> row.getString(1)))
                .containsExactly("CALENDAR_REPLACED 2027", "CALENDAR_REPLACED 2027");
    }

    @Test
    void theSameCalendarAgainChangesNothing() {
        String file = "day,working,name\n2027-01-01,false,元旦\n2028-01-03,false,元旦\n";
        send(file).body("items.year", contains(2027, 2028));
        send(file).statusCode(200);
        assertThat(witness.calendar()).hasSize(1);
        assertThat(sql.count("select count(*) from revision where kind = 'CALENDAR'"))
                .isEqualTo(1);
    }

    @Test
    void aDayOfAClosedMonthStaysAsItIs() {
        send("day,working,name\n2027-01-01,false,元旦\n2027-05-03,false,劳动节\n").statusCode(200);
        witness.closes(YearMonth.of(2027, 1));

        send("day,working,name\n2027-05-03,false,劳动节\n")
                .statusCode(409)
                .body("type", endsWith("month-closed"))
                .body("detail", containsString("2027-01"));
        year(TestBank.as(TestBank.ADMIN), "2027").body("days.day", contains("2027-01-01", "2027-05-03"));
        send("day,working,name\n2027-01-01,false,元旦\n2027-05-04,false,劳动节\n").statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "'2027-02-30,false,春节', #/2/day, not-a-date",
        "'1999-01-01,false,春节', #/2/day, year-out-of-range",
        "'2027-02-01,maybe,春节', #/2/working, not-a-boolean",
        "'2027-02-01,false,', #/2/name, name-form",
        "'2027-02-01,false', #/2, cells",
        "'2027-02-01,false,春节\n2027-02-01,false,春节', #/3/day, day-twice"
    })
    void aBadRowIsNamed(String rows, String pointer, String code) {
        send("day,working,name\n" + rows + "\n")
                .statusCode(422)
                .body("type", endsWith("import-rejected"))
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(code));
        year(TestBank.as(TestBank.ADMIN), "2027").body("days", empty());
    }

    @ParameterizedTest
    @CsvSource({
        "'day,working', missing-columns, missing-columns",
        "'day,working,name,x', unknown-columns, unknown-columns",
        "'', file-unreadable, empty-file"
    })
    void aFileThatIsNoCalendarIsRefused(String file, String type, String code) {
        send(file)
                .statusCode(422)
                .body("type", endsWith(type))
                .body("errors.parameter", contains("file"))
                .body("errors.code", contains(code));
    }

    @ParameterizedTest
    @CsvSource({"1999", "2101", "20x4", "-1"})
    void theYearMustBeOne(String year) {
        year(TestBank.as(TestBank.OFFICER), year).statusCode(400).body("errors.parameter", contains("year"));
    }

    @Test
    void othersMayReadAndNotReplace() {
        byte[] file = "day,working,name\n2027-01-01,false,元旦\n".getBytes(StandardCharsets.UTF_8);
        for (String other :
                List.of(TestBank.OFFICER, TestBank.BRANCH_MANAGER, TestBank.HEAD_OFFICE, TestBank.AUDITOR)) {
            send(TestBank.as(other), file).statusCode(403);
            year(TestBank.as(other), "2026").statusCode(200);
        }
        send(given(), file).statusCode(401);
        year(given(), "2026").statusCode(401);
        year(TestBank.as(TestBank.ADMIN), "2027").body("days", empty());
    }

    private static ValidatableResponse year(RequestSpecification caller, String year) {
        return caller.get(CALENDAR + "/" + year).then();
    }

    private static ValidatableResponse send(String file) {
        return send(TestBank.as(TestBank.ADMIN), file.getBytes(StandardCharsets.UTF_8));
    }

    private static ValidatableResponse send(RequestSpecification caller, byte[] file) {
        return caller.multiPart("file", "calendar.csv", file, "text/csv")
                .post(CALENDAR + "/imports")
                .then();
    }
}
