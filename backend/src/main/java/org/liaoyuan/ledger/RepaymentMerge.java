package org.liaoyuan.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.liaoyuan.platform.persistence.Sql;

/** Takes newer repayments: every version is kept, the last one stands, and it moves the balance of open months alone. */
@ApplicationScoped
class RepaymentMerge {
    private static final String UPDATES = """
            from ledger_staging s join ledger_staging_known k on k.loan_no = s.loan_no
            where not s.reversal and s.row_no is distinct from k.row_no
            """;

    private static final String FIRST_VERSIONS = """
            insert into loan_repayment (loan_no, known_from, seq, repaid_on, repaid_amount, import_id)
            select l.loan_no, l.known_from, 0, l.repaid_on, l.repaid_amount, l.import_id
            from loan l where l.loan_no in (select s.loan_no %s)
            on conflict do nothing
            """.formatted(UPDATES);

    private static final String NEXT_VERSIONS = """
            insert into loan_repayment (loan_no, known_from, seq, repaid_on, repaid_amount, import_id)
            select s.loan_no, ?, row_number() over (partition by s.loan_no order by s.row_no), s.repaid_on, s.repaid_amount, ?
            """ + UPDATES;

    private static final String LAST_VERSIONS = """
            update loan l set repaid_on = v.repaid_on, repaid_amount = v.repaid_amount,
                balance = case when l.disbursed_on <= ? then l.balance
                    when v.repaid_on is not null and v.repaid_on < date_trunc('month', l.disbursed_on) + interval '1 month'
                    then greatest(l.amount - v.repaid_amount, 0) else l.amount end
            from (
                select distinct on (loan_no) loan_no, repaid_on, repaid_amount
                from loan_repayment where known_from = ? and seq > 0
                order by loan_no, seq desc
            ) v
            where v.loan_no = l.loan_no
            """;

    private final Sql sql;

    RepaymentMerge(Sql sql) {
        this.sql = sql;
    }

    /** The number of rows taken. */
    long merge(UUID importId, long revision, LocalDate closedUntil) {
        sql.update(FIRST_VERSIONS);
        long taken = sql.update(NEXT_VERSIONS, revision, importId);
        if (taken > 0) {
            sql.update(LAST_VERSIONS, closedUntil, revision);
        }
        return taken;
    }
}
