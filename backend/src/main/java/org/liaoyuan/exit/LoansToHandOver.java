package org.liaoyuan.exit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.liaoyuan.ledger.LedgerLoans;

/** Loans stay the officer's in every result; who looks after them from now on is what is handed over. */
@ApplicationScoped
class LoansToHandOver implements HandoverSource {
    private final LedgerLoans loans;

    LoansToHandOver(LedgerLoans loans) {
        this.loans = loans;
    }

    @Override
    public List<Item> of(long personId) {
        long count = loans.unreversed(personId);
        return count == 0 ? List.of() : List.of(new Item("移交贷款管户：共%d笔".formatted(count), "逐笔确定接手的客户经理并通知客户，附移交清单。"));
    }
}
