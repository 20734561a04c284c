package org.liaoyuan;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import org.liaoyuan.access.TestKeys;
import org.liaoyuan.access.TestTokens;
import org.liaoyuan.testing.TestBank;

/** Who may call, as columns of the matrix; own and foreign are meant from the unit S11, to which the examples belong. */
enum CallerKind {
    OFFICER_OWN(TestBank.OFFICER),
    OFFICER_FOREIGN(TestBank.FOREIGN_OFFICER),
    SUB_BRANCH_MANAGER_OWN(TestBank.SUB_BRANCH_MANAGER),
    SUB_BRANCH_MANAGER_FOREIGN(TestBank.OTHER_SUB_BRANCH_MANAGER),
    BRANCH_MANAGER_OWN(TestBank.BRANCH_MANAGER),
    BRANCH_MANAGER_FOREIGN(TestBank.OTHER_BRANCH_MANAGER),
    HEAD_OFFICE(TestBank.HEAD_OFFICE),
    CANDIDATE(TestBank.CANDIDATE),
    AUDITOR(TestBank.AUDITOR),
    ADMIN(TestBank.ADMIN),
    NO_TOKEN(""),
    EXPIRED_TOKEN(TestBank.HEAD_OFFICE),
    LEDGER_CLIENT("");

    private final String staffNo;

    CallerKind(String staffNo) {
        this.staffNo = staffNo;
    }

    RequestSpecification request() {
        return switch (this) {
            case NO_TOKEN -> RestAssured.given();
            case EXPIRED_TOKEN -> RestAssured.given().auth().oauth2(TestTokens.lapsed(staffNo));
            case LEDGER_CLIENT -> RestAssured.given().header("X-API-Key", TestKeys.ofLedgerFeed());
            default -> TestBank.as(staffNo);
        };
    }
}
