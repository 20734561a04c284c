package org.liaoyuan.inquiry;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.ledger.LedgerLoan;
import org.liaoyuan.ledger.LedgerLoans;
import org.liaoyuan.platform.problem.FieldError;
import org.liaoyuan.platform.table.CellText;
import org.liaoyuan.platform.time.BankTime;
import org.liaoyuan.scoring.Adjustments;

/**
 * Finds what an officer asks about among what is theirs. A loan of somebody else is refused in the words for one that there
 * is not: nobody finds out by asking whose a loan is.
 */
@ApplicationScoped
class Topics {
    private final LedgerLoans loans;
    private final Adjustments adjustments;
    private final BankTime time;

    Topics(LedgerLoans loans, Adjustments adjustments, BankTime time) {
        this.loans = loans;
        this.adjustments = adjustments;
        this.time = time;
    }

    Topic of(NewInquiry wish, long personId) {
        if (!InquiryReason.of(wish.kind()).contains(wish.reason())) {
            throw FieldError.pointer("/reason", "reason-of-other-kind").toException();
        }
        boolean missing = wish.kind() == InquiryKind.MISSING_LOAN;
        only(wish.kind() == InquiryKind.LOAN || missing, "/loanNo", wish.loanNo());
        only(missing, "/amount", wish.amount());
        only(missing, "/disbursedOn", wish.disbursedOn());
        only(wish.kind() == InquiryKind.ADJUSTMENT, "/adjustmentId", wish.adjustmentId());
        return switch (wish.kind()) {
            case LOAN -> loan(CellText.clean(needed("/loanNo", wish.loanNo())), wish.month(), personId);
            case MISSING_LOAN -> missing(wish, personId);
            case TIER -> Topic.ofTier(wish.month());
            case ADJUSTMENT -> adjustment(needed("/adjustmentId", wish.adjustmentId()), wish.month(), personId);
        };
    }

    private Topic loan(String loanNo, YearMonth month, long personId) {
        LedgerLoan loan = loans.find(personId, loanNo)
                .filter(found -> YearMonth.from(found.disbursedOn()).equals(month))
                .orElseThrow(() -> FieldError.pointer("/loanNo", "not-a-loan-of-the-month", month)
                        .toException());
        return Topic.ofLoan(loan.loanNo());
    }

    private Topic missing(NewInquiry wish, long personId) {
        // As a file of the ledger would be read, so that one number is one thing.
        String loanNo = CellText.clean(needed("/loanNo", wish.loanNo()));
        if (loanNo.isEmpty()) {
            throw FieldError.pointer("/loanNo", "required").toException();
        }
        LocalDate day = needed("/disbursedOn", wish.disbursedOn());
        LocalDate first = wish.month().atDay(1);
        LocalDate last = earlier(wish.month().atEndOfMonth(), time.today());
        if (day.isBefore(first) || day.isAfter(last)) {
            throw FieldError.pointer("/disbursedOn", "out-of-range", first, last)
                    .toException();
        }
        if (loans.find(personId, loanNo).isPresent()) {
            throw FieldError.pointer("/loanNo", "loan-not-missing").toException();
        }
        return Topic.ofMissing(loanNo, needed("/amount", wish.amount()), day);
    }

    private Topic adjustment(UUID id, YearMonth month, long personId) {
        if (adjustments.of(month, personId).stream()
                .noneMatch(found -> found.id().equals(id))) {
            throw FieldError.pointer("/adjustmentId", "not-an-adjustment-of-the-month", month)
                    .toException();
        }
        return Topic.ofAdjustment(id);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static void only(boolean wanted, String pointer, @Nullable Object value) {
        if (!wanted && value != null) {
            throw FieldError.pointer(pointer, "must-be-absent").toException();
        }
    }

    private static <T> T needed(String pointer, @Nullable T value) {
        if (value == null) {
            throw FieldError.pointer(pointer, "required").toException();
        }
        return value;
    }
}
