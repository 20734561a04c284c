package org.liaoyuan.demo.bank;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.demo.bank.Loan.Repayment;

/** The ledger as it becomes known: a file for each month's loans, and one for what that month brings to earlier rows. */
final class LedgerFiles {
    private static final List<String> COLUMNS = List.of(
            "loan_no",
            "disbursed_on",
            "product",
            "amount",
            "officer_no",
            "term_months",
            "annual_rate",
            "branch_code",
            "sub_branch_code",
            "repaid_on",
            "repaid_amount",
            "type",
            "sub_product");

    private final List<Loan> loans;
    private final Window window;

    LedgerFiles(List<Loan> loans, Window window) {
        this.loans = loans;
        this.window = window;
    }

    /** One loan by itself. */
    static Csv of(Loan loan) {
        Csv file = Csv.of(COLUMNS);
        disbursement(file, loan, null);
        return file;
    }

    /** The month's loans that come in time, as the bank knows them at the end of that day. */
    Csv loansOf(YearMonth month, LocalDate end) {
        Csv file = Csv.of(COLUMNS);
        for (Loan loan : loans) {
            if (loan.month().equals(month) && !loan.isLate() && !loan.day().isAfter(end)) {
                Repayment repayment = loan.repayment();
                disbursement(file, loan, repayment != null && !repayment.on().isAfter(end) ? repayment : null);
            }
        }
        return file;
    }

    /** Rows that come late, repayments of earlier months' loans, and reversals. */
    Csv correctionsOf(YearMonth month) {
        Csv file = Csv.of(COLUMNS);
        for (Loan loan : loans) {
            if (loan.isLate() && isNewsOf(month, loan.arrivesOn())) {
                disbursement(file, loan, null);
            }
            repayment(file, loan, month);
            reversal(file, loan, month);
        }
        return file;
    }

    private void repayment(Csv file, Loan loan, YearMonth month) {
        Repayment repayment = loan.repayment();
        if (repayment != null && loan.month().isBefore(month) && isNewsOf(month, repayment.on())) {
            disbursement(file, loan, repayment);
        }
    }

    private void reversal(Csv file, Loan loan, YearMonth month) {
        Loan.Reversal reversal = loan.reversal();
        if (reversal == null || !isNewsOf(month, reversal.on())) {
            return;
        }
        row(file, loan, "REVERSAL", null);
        if (reversal.correctAmount() != null) {
            disbursement(file, loan.correctedTo(reversal.correctAmount(), reversal.on()), null);
        }
    }

    private boolean isNewsOf(YearMonth month, LocalDate day) {
        return YearMonth.from(day).equals(month) && window.hasPassed(day);
    }

    private static void disbursement(Csv file, Loan loan, @Nullable Repayment repayment) {
        row(file, loan, "DISBURSEMENT", repayment);
    }

    private static void row(Csv file, Loan loan, String type, @Nullable Repayment repayment) {
        file.row(Arrays.asList(
                loan.no(),
                loan.day(),
                loan.product(),
                loan.amount(),
                loan.officerNo(),
                loan.terms().months(),
                loan.terms().annualRate(),
                loan.subBranch().branch().code(),
                loan.subBranch().code(),
                repayment == null ? null : repayment.on(),
                repayment == null ? null : repayment.amount(),
                type,
                loan.terms().kind()));
    }
}
