package org.liaoyuan.ledger;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.liaoyuan.ledger.LedgerApi.FIVE;
import static org.liaoyuan.ledger.LedgerApi.LOANS;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liaoyuan.access.Role;
import org.liaoyuan.organisation.LoansOnDays.DaysOf;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.testing.DatabaseResource;
import org.liaoyuan.testing.TestBank;

/** Who sees which loans, and how much of their customers. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class LoanResourceTest {

    @Inject
    LoansOfOfficers loansOnDays;

    @Inject
    Sql sql;

    @BeforeEach
    void bank() {
        LedgerBank.standard();
        TestBank.officer("mover", "调动人", "S11", LocalDate.of(2022, 1, 1), LocalDate.of(2024, 3, 9));
        TestBank.assignment(TestBank.personId("mover"), "S21", LocalDate.of(2024, 3, 10), null);
        LedgerApi.strict(
                FIVE + ",customer_name,customer_phone,repaid_on,repaid_amount",
                "L1,2024-03-01,按揭,500000,o111,张三,13800001234,2024-03-20,1000",
                "L2,2024-03-02,消费,80000,o112,李四光,,,",
                "L3,2024-03-03,经营,900000,o121,,043188881234,,",
                "L4,2024-03-04,按揭,700000,o211,𠮷田,12345,,",
                "L5,2024-03-05,按揭,100000,mover,王五,+8613900005678,,",
                "L6,2024-03-15,按揭,200000,mover,赵六,13700009999,,");
    }

    @ParameterizedTest
    @CsvSource({
        "o111, L1",
        "o112, L2",
        "o121, L3",
        "o211, L4",
        "mover, L5 L6",
        "sm11, L1 L2 L5",
        "sm21, L4 L6",
        "bm1, L1 L2 L3 L5",
        "bm2, L4 L6",
        "ho1, L1 L2 L3 L4 L5 L6",
        "au1, L1 L2 L3 L4 L5 L6"
    })
    void everybodySeesTheirOwnAsOfTheDay(String staffNo, String loans) {
        TestBank.as(staffNo)
                .get(LOANS + "?sort=loanNo")
                .then()
                .statusCode(200)
                .body("items.loanNo", equalTo(List.of(loans.split(" "))))
                .body("total", equalTo(loans.split(" ").length));
        String csv = csv(staffNo, "?sort=loanNo");
        assertThat(csv.lines().skip(1).map(line -> line.substring(0, 2))).containsExactly(loans.split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin1", "ca1"})
    void whoHasNoBusinessWithLoansSeesNone(String staffNo) {
        TestBank.as(staffNo).get(LOANS).then().statusCode(403);
        TestBank.as(staffNo).accept("text/csv").get(LOANS).then().statusCode(403);
        given().get(LOANS).then().statusCode(401);
        given().accept("text/csv").get(LOANS).then().statusCode(401);
    }

    @Test
    void showsALoanWithItsCustomerMasked() {
        TestBank.as(TestBank.OFFICER)
                .get(LOANS)
                .then()
                .body("items[0].disbursedOn", equalTo("2024-03-01"))
                .body("items[0].product", equalTo("MORTGAGE"))
                .body("items[0].balance", equalTo(499000.00f))
                .body("items[0].officerName", equalTo("经理甲"))
                .body("items[0].repaidOn", equalTo("2024-03-20"))
                .body("items[0].status", equalTo("COUNTED"))
                .body("items[0].customerName", equalTo("张*"))
                .body("items[0].customerPhone", equalTo("138****1234"));
        TestBank.as(TestBank.HEAD_OFFICE)
                .get(LOANS + "?sort=loanNo")
                .then()
                .body("items.customerName", contains("张*", "李*", null, "𠮷*", "王*", "赵*"))
                .body(
                        "items.customerPhone",
                        contains("138****1234", null, "043****1234", "****", "+86****5678", "137****9999"));
        assertThat(csv(TestBank.OFFICER, ""))
                .isEqualTo(
                        "\uFEFF借据号,放款日期,产品,放款金额(元),余额(元),客户经理工号,客户经理,提前还款日期,提前还款金额(元),状态,客户姓名,客户手机\r\n"
                                + "L1,2024-03-01,MORTGAGE,500000.00,499000.00,o111,经理甲,2024-03-20,1000.00,已计入,张*,138****1234\r\n");
    }

    @Test
    void filtersAndSorts() {
        LedgerBank.closeThrough(YearMonth.of(2024, 2));
        LedgerApi.strict(FIVE + ",type", "L7,2024-02-01,消费,1,o111,", "L1,2024-03-01,按揭,500000,o111,冲正");
        assertThat(numbers("?month=2024-02")).containsExactly("L7");
        assertThat(numbers("?product=CONSUMER&sort=-amount")).containsExactly("L2", "L7");
        assertThat(numbers("?staffNo=o111&sort=loanNo")).containsExactly("L1", "L7");
        assertThat(numbers("?status=LATE")).containsExactly("L7");
        assertThat(numbers("?status=REVERSED")).containsExactly("L1");
        assertThat(numbers("?status=COUNTED&month=2024-03&sort=disbursedOn"))
                .containsExactly("L2", "L3", "L4", "L5", "L6");
        assertThat(numbers("?size=2&page=1&sort=loanNo")).containsExactly("L3", "L4");
        TestBank.as(TestBank.OFFICER)
                .get(LOANS + "?staffNo=o211")
                .then()
                .statusCode(200)
                .body("total", equalTo(0));
    }

    @ParameterizedTest
    @CsvSource({"month=2024-13,month", "status=LOST,status", "sort=customerName,sort", "size=501,size", "page=-1,page"})
    void namesABadParameter(String query, String parameter) {
        TestBank.as(TestBank.OFFICER)
                .get(LOANS + "?" + query)
                .then()
                .statusCode(400)
                .body("errors.parameter", contains(parameter));
    }

    @ParameterizedTest
    @CsvSource({
        "o111, L1, 200", "o112, L1, 404", "o211, L1, 404", "sm11, L1, 200", "sm21, L1, 404", "bm1, L1, 200",
                "bm2, L1, 404",
        "ho1, L1, 403", "au1, L1, 403", "admin1, L1, 403", "ca1, L1, 403", "mover, L5, 200", "sm11, L5, 200",
                "sm21, L5, 404",
        "sm21, L6, 200", "o111, NONE, 404"
    })
    void showsACustomerToTheOfficerAndTheManagersAlone(String staffNo, String loanNo, int status) {
        TestBank.as(staffNo).post(LOANS + "/" + loanNo + "/customer").then().statusCode(status);
        assertThat(sql.list(
                        "select actor || ' ' || object_id || ' ' || coalesce(after::text, '-') from audit_event where action = 'CUSTOMER_REVEALED'",
                        row -> row.getString(1)))
                .isEqualTo(status == 200 ? List.of(staffNo + " " + loanNo + " -") : List.of());
    }

    @Test
    void showsACustomerInFull() {
        TestBank.as(TestBank.OFFICER)
                .post(LOANS + "/L1/customer")
                .then()
                .body("customerName", equalTo("张三"))
                .body("customerPhone", equalTo("13800001234"));
        TestBank.as(TestBank.COLLEAGUE)
                .post(LOANS + "/L2/customer")
                .then()
                .body("customerName", equalTo("李四光"))
                .body("customerPhone", nullValue());
        given().post(LOANS + "/L1/customer").then().statusCode(401);
    }

    @Test
    void headOfficeGainsNoCustomersByAlsoManagingAUnit() {
        TestBank.person("both", "兼任", "HO", Role.HEAD_OFFICE);
        sql.update(
                "insert into role_grant (id, person_id, role, unit_id, valid_from, granted_at)"
                        + " values (gen_random_uuid(), ?, 'BRANCH_MANAGER', ?, '2020-01-01', now())",
                TestBank.personId("both"),
                TestBank.unitId("B1"));
        TestBank.as("both").post(LOANS + "/L4/customer").then().statusCode(404);
    }

    @Test
    void tellsTheOrganisationOnWhichDaysThereAreLoans() {
        LedgerApi.strict(FIVE + ",type", "L2,2024-03-02,消费,80000,o112,冲正");
        long one = TestBank.personId("o111");
        long two = TestBank.personId("o112");
        DaysOf with = new DaysOf(one, LocalDate.of(2024, 3, 1), LocalDate.of(2024, 3, 1));
        DaysOf endless = new DaysOf(one, LocalDate.of(2024, 1, 1), LocalDate.MAX);
        DaysOf after = new DaysOf(one, LocalDate.of(2024, 3, 2), LocalDate.MAX);
        DaysOf reversed = new DaysOf(two, LocalDate.of(2024, 1, 1), LocalDate.MAX);
        assertThat(loansOnDays.withLoans(Set.of(with, endless, after, reversed)))
                .isEqualTo(Set.of(with, endless));
        assertThat(loansOnDays.withLoans(Set.of())).isEmpty();
    }

    private static List<String> numbers(String query) {
        return TestBank.as(TestBank.HEAD_OFFICE).get(LOANS + query).jsonPath().getList("items.loanNo");
    }

    private static String csv(String staffNo, String query) {
        return new String(
                TestBank.as(staffNo).accept("text/csv").get(LOANS + query).asByteArray(), StandardCharsets.UTF_8);
    }
}
