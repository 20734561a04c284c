package org.liaoyuan.inquiry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.ledger.LedgerLoans;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.platform.problem.FieldError;
import org.liaoyuan.scoring.Adjustments;

/** What put a score right, and what could have: only what became known of the officer's loans after they asked. */
@ApplicationScoped
class Corrections {
    private final Sql sql;
    private final LedgerLoans loans;
    private final Adjustments adjustments;

    Corrections(Sql sql, LedgerLoans loans, Adjustments adjustments) {
        this.sql = sql;
        this.loans = loans;
        this.adjustments = adjustments;
    }

    CorrectionsView since(Inquiry inquiry) {
        return new CorrectionsView(
                loans.changedSince(inquiry.personId(), inquiry.askedAt()),
                adjustments.postedSince(inquiry.personId(), inquiry.askedAt()));
    }

    /** Refuses an answer that says more or less than what happened. */
    void mustHold(InquiryAnswer answer, Inquiry inquiry) {
        List<String> loanNos = answer.loans();
        List<UUID> ids = answer.adjustments();
        if (answer.outcome() == InquiryOutcome.UPHELD) {
            mustBeEmpty("/loanNos", loanNos);
            mustBeEmpty("/adjustmentIds", ids);
            return;
        }
        if (loanNos.isEmpty() && ids.isEmpty()) {
            throw FieldError.pointer("/loanNos", "correction-needed").toException();
        }
        CorrectionsView possible = since(inquiry);
        if (!loanNos.stream().allMatch(possible::hasLoan)) {
            throw FieldError.pointer("/loanNos", "no-such-correction").toException();
        }
        if (!ids.stream().allMatch(possible::hasAdjustment)) {
            throw FieldError.pointer("/adjustmentIds", "no-such-correction").toException();
        }
    }

    private static void mustBeEmpty(String pointer, List<?> list) {
        if (!list.isEmpty()) {
            throw FieldError.pointer(pointer, "must-be-absent").toException();
        }
    }

    void link(UUID inquiryId, InquiryAnswer answer) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        answer.loans().forEach(loanNo -> rows.add(new @Nullable Object[] {inquiryId, rows.size(), loanNo, null}));
        answer.adjustments().forEach(id -> rows.add(new @Nullable Object[] {inquiryId, rows.size(), null, id}));
        sql.batch("insert into inquiry_correction (inquiry_id, seq, loan_no, adjustment_id) values (?, ?, ?, ?)", rows);
    }

    /** As they stand now. */
    CorrectionsView of(Inquiry inquiry) {
        List<String> loanNos = sql.list(
                "select loan_no from inquiry_correction where inquiry_id = ? and loan_no is not null order by seq",
                row -> row.getString(1),
                inquiry.id());
        List<UUID> ids = sql.list(
                "select adjustment_id from inquiry_correction where inquiry_id = ? and adjustment_id is not null"
                        + " order by seq",
                row -> row.getObject(1, UUID.class),
                inquiry.id());
        return new CorrectionsView(loans.of(inquiry.personId(), loanNos), adjustments.of(ids, inquiry.personId()));
    }
}
