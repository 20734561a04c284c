package org.liaoyuan.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.liaoyuan.access.Caller;
import org.liaoyuan.audit.Audit;
import org.liaoyuan.organisation.Scope;
import org.liaoyuan.platform.problem.ProblemType;

/** Shows a customer to those who may know, and keeps a record of each look. */
@ApplicationScoped
class LoanService {
    private final LoanQueries loans;
    private final Caller caller;
    private final Audit audit;

    LoanService(LoanQueries loans, Caller caller, Audit audit) {
        this.loans = loans;
        this.caller = caller;
        this.audit = audit;
    }

    @Transactional
    CustomerView reveal(String loanNo) {
        LoanQueries.Customer customer = loans.customer(loanNo)
                .filter(found -> mayKnow(caller.scope(), found))
                .orElseThrow(ProblemType.NOT_FOUND::toException);
        audit.record("CUSTOMER_REVEALED", "loan", loanNo, null, null);
        return customer.view();
    }

    // Sight of the whole bank comes from head office, which may not know customers; it says nothing of units managed.
    private static boolean mayKnow(Scope scope, LoanQueries.Customer customer) {
        boolean manages = !scope.bank() && scope.covers(customer.unitId());
        return manages || customer.personId() == scope.personId();
    }
}
