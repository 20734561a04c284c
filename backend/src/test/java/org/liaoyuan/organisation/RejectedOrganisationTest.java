package org.liaoyuan.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liaoyuan.organisation.OrganisationHttp.FULL;
import static org.liaoyuan.organisation.OrganisationHttp.HEADER;
import static org.liaoyuan.organisation.OrganisationHttp.rejected;
import static org.liaoyuan.organisation.OrganisationHttp.s11;
import static org.liaoyuan.organisation.OrganisationHttp.s12;
import static org.liaoyuan.organisation.OrganisationHttp.s21;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.platform.time.BankTime;
import org.liaoyuan.testing.DatabaseResource;
import org.liaoyuan.testing.TestBank;

/** Every bad row is named, and then nothing at all is written. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class RejectedOrganisationTest {

    @Inject
    Sql sql;

    @Inject
    Witness witness;

    private String before = "";

    @BeforeEach
    void bank() {
        TestBank.standard();
        witness.forget();
        before = state();
    }

    @AfterEach
    void nothingIsWritten() {
        assertThat(state()).isEqualTo(before);
        assertThat(witness.registered()).isEmpty();
        assertThat(witness.organisation()).isEmpty();
    }

    private String state() {
        return sql.list("""
                        select (select string_agg(u::text, ';' order by id) from unit u) || '|'
                            || (select string_agg(p::text, ';' order by id) from person p) || '|'
                            || (select string_agg(a::text, ';' order by id) from assignment a) || '|'
                            || (select count(*) from revision) || '|' || (select count(*) from audit_event)
                        """, row -> row.getString(1)).toString();
    }

    @ParameterizedTest
    @CsvSource({
        "'B1,第一分行,S11,第一分行营业部,,张三,2024-03-01,,,,', officer_no, MISSING_VALUE",
        "'B1,第一分行,S11,第一分行营业部,n 1,张三,2024-03-01,,,,', officer_no, INVALID_CODE",
        "'B1,第一分行,S11,第一分行营业部,8.1E+05,张三,2024-03-01,,,,', officer_no, INVALID_CODE",
        "'B1,第一分行,S11,第一分行营业部,../x,张三,2024-03-01,,,,', officer_no, INVALID_CODE",
        "'B1,第一分行,S11,第一分行营业部,n1,   ,2024-03-01,,,,', officer_name, MISSING_VALUE",
        "'B1,第一分行,S11,第一分行营业部,n1,张三,2024-02-30,,,,', hired_on, INVALID_DATE",
        "'B1,第一分行,S11,第一分行营业部,n1,张三,03/01/2024,,,,', hired_on, INVALID_DATE",
        "'B1,第一分行,S11,第一分行营业部,n1,张三,24-3-1,,,,', hired_on, INVALID_DATE",
        "'B1,第一分行,S11,第一分行营业部,n1,张三,2024-03-01 08:30:00,,,,', hired_on, INVALID_DATE",
        "'B1,第一分行,S11,第一分行营业部,n1,张三,1969-12-31,,,,', hired_on, IMPLAUSIBLE_DATE",
        "'B1,第一分行,S11,第一分行营业部,n1,张三,9999-12-31,,,,', hired_on, IMPLAUSIBLE_DATE",
        "'B1,第一分行,S11,第一分行营业部,n1,张三,2024-03-01,,2024-02-29,,', left_on, LEFT_BEFORE_HIRED",
        "'B1,第一分行,S11,第一分行营业部,n1,张三,2024-03-01,,,离职,', left_reason, REASON_WITHOUT_LEAVING",
        "'B1,第一分行,S11,第一分行营业部,n1,张三,2024-03-01,2024-02-29,,,', moved_on, MOVED_BEFORE_HIRED",
        "'B1,第一分行,S11,第一分行营业部,n1,张三,2024-03-01,2024-05-02,2024-05-01,,', moved_on, MOVED_AFTER_LEFT",
        "'B1,第一分行,S11,第一分行营业部,n1,张三,2024-03-01,2024-04-01,,,', moved_on, MOVED_FROM_NOWHERE",
        "'B1,第一分行,S11,第一分行营业部,n1,张三,2024-03-01,,,,12', phone, INVALID_PHONE",
        "'B2,第二分行,S11,第一分行营业部,n1,张三,2024-03-01,,,,', sub_branch_code, OTHER_BRANCH",
        "'S11,第一分行营业部,S12,第一分行二支行,n1,张三,2024-03-01,,,,', branch_code, NOT_A_BRANCH",
        "'HO,总行,S12,第一分行二支行,n1,张三,2024-03-01,,,,', branch_code, NOT_A_BRANCH",
        "'B1,第一分行,B2,第二分行,n1,张三,2024-03-01,,,,', sub_branch_code, NOT_A_SUB_BRANCH",
        "'N9,新分行,N9,新分行,n1,张三,2024-03-01,,,,', sub_branch_code, NOT_A_SUB_BRANCH",
        "'B1,第一分行,S12,第一分行二支行,o111,经理甲,2015-01-01,,,,', sub_branch_code, OTHER_SUB_BRANCH",
        "'B1,第一分行,S11,第一分行营业部,o111,经理甲,2015-01-01,2024-04-01,,,', moved_on, ALREADY_THERE"
    })
    void aBadCellIsNamed(String row, String column, String code) {
        JsonPath receipt = rejected(FULL, row);

        assertThat(receipt.getList("errors.row")).containsExactly(2);
        assertThat(receipt.getList("errors.column")).containsExactly(column);
        assertThat(receipt.getList("errors.code")).containsExactly(code);
        assertThat(receipt.getInt("counts.rejected")).isEqualTo(1);
    }

    @Test
    void daysMayLieAYearAheadAndNoMore() {
        LocalDate today = LocalDate.now(BankTime.ZONE);
        JsonPath receipt = rejected(
                HEADER,
                s11("n1", today.plusYears(1).toString()),
                s11("n2", today.plusYears(1).plusDays(1).toString()));
        assertThat(receipt.getList("errors.row")).containsExactly(3);
    }

    @Test
    void everyErrorIsToldAndOneBadRowStopsTheRest() {
        JsonPath receipt = rejected(
                FULL,
                s11("n1", "2024-03-01", "", "", "", ""),
                "B1,,S11,第一分行营业部,n 2,张三,2024-13-01,,,,x",
                s12(TestBank.OFFICER, "2015-01-01", "", "", "", ""));

        assertThat(receipt.getList("errors.row")).containsExactly(3, 3, 3, 3, 4);
        assertThat(receipt.getList("errors.column"))
                .containsExactlyInAnyOrder("branch_name", "officer_no", "hired_on", "phone", "sub_branch_code");
        assertThat(receipt.getList("errors.value"))
                .contains("n 2", "2024-13-01", "***", "S12")
                .doesNotContain("x");
        assertThat(receipt.getMap("counts"))
                .containsEntry("rows", 3)
                .containsEntry("rejected", 2)
                .containsEntry("people", 0);
    }

    @Test
    void rowsOfOneFileMustAgree() {
        JsonPath receipt = rejected(
                HEADER,
                s11("n1", "2024-03-01"),
                s12("n1", "2024-03-01"),
                "B1,别名,S11,第一分行营业部,n2,张三,2024-03-01",
                "B1,第一分行,S11,别名,n3,张三,2024-03-01",
                "B1,第一分行,T1,新支行,n4,张三,2024-03-01",
                "B2,第二分行,T1,新支行,n5,张三,2024-03-01");

        assertThat(receipt.getList("errors.row")).containsExactly(3, 4, 5, 7);
        assertThat(receipt.getList("errors.column"))
                .containsExactly("officer_no", "branch_name", "sub_branch_name", "sub_branch_code");
        assertThat(receipt.getList("errors.code"))
                .containsExactly("DUPLICATE_OFFICER", "NAME_CONFLICT", "NAME_CONFLICT", "OTHER_BRANCH");
        assertThat(receipt.getString("errors[1].message")).isEqualTo("同一机构在第 2 行的名称为“第一分行”。");
    }

    @Test
    void messagesComeInTheCallersLanguage() {
        byte[] file = (HEADER + "\n" + s21(TestBank.OFFICER, "2015-01-01")).getBytes(StandardCharsets.UTF_8);
        assertThat(OrganisationHttp.imported(file, "en").getString("errors[0].message"))
                .isEqualTo("The officer is known at sub-branch S11. Give the day of the move as moved_on.");
        assertThat(OrganisationHttp.imported(file, "zh-CN").getString("errors[0].message"))
                .isEqualTo("该客户经理现属支行 S11。如已调动，请在 moved_on（调动日期）中填写调动日期。");
    }

    @Test
    void theFirstHundredErrorsAreShownAndAllCounted() {
        String[] rows =
                IntStream.range(0, 250).mapToObj(i -> s11("n" + i, "never")).toArray(String[]::new);
        JsonPath receipt = rejected(HEADER, rows);
        assertThat(receipt.getList("errors")).hasSize(100);
        assertThat(receipt.getInt("counts.rejected")).isEqualTo(250);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "officer_no,officer_name",
                "branch_code,branch_name,sub_branch_code,sub_branch_name,officer_no,officer_name,hired_on,salary",
                "\u0000\u0001\u0002"
            })
    void aFileThatIsNoTableOfOfficersIsRefusedWhole(String file) {
        JsonPath receipt = OrganisationHttp.imported(file.getBytes(StandardCharsets.UTF_8), "en");
        assertThat(receipt.getString("status")).as(receipt.prettify()).isEqualTo("REJECTED");
        assertThat(receipt.getList("errors")).hasSize(1);
        assertThat(receipt.getString("errors[0].message")).endsWith(".");
    }

    @Test
    void unknownColumnsAreNamed() {
        JsonPath receipt = rejected(HEADER + ",salary", s11("n1", "2024-03-01", "1"));
        assertThat(receipt.getString("errors[0].code")).isEqualTo("UNKNOWN_COLUMNS");
        assertThat(receipt.getString("errors[0].message")).contains("salary");
    }
}
