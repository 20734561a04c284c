package org.liaoyuan.demo.bank;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.demo.bank.DemoStep.AnswerQuestions;
import org.liaoyuan.demo.bank.DemoStep.AskQuestions;
import org.liaoyuan.demo.bank.DemoStep.ImportLedger;
import org.liaoyuan.demo.bank.Question.Kind;
import org.liaoyuan.demo.bank.Question.Missing;

/** What a few officers ask about the month closed last: one is right, one is not, the others still wait. */
final class Questions {
    private static final String FORGOTTEN_NO = "LN%tY%<tm%<td9001";
    private static final BigDecimal FORGOTTEN_AMOUNT = new BigDecimal("460000.00");
    private static final Product.Terms TERMS = new Product.Terms(240, new BigDecimal("3.45"), "一手住房");

    private final List<Officer> officers;
    private final List<Loan> loans;
    private final Window window;

    /** @param officers who ask: five, the one with the forgotten loan first; the next two have others in that month */
    private Questions(List<Officer> officers, List<Loan> loans, Window window) {
        this.officers = officers;
        this.loans = loans;
        this.window = window;
    }

    /** They ask, the ledger learns what it lacked, and head office answers. */
    static List<DemoStep> of(List<Staff> showcase, List<Officer> officers, List<Loan> loans, Window window) {
        YearMonth month = window.open().minusMonths(1);
        List<String> shown = showcase.stream().map(Staff::staffNo).toList();
        List<String> lending = loans.stream()
                .filter(loan -> loan.month().equals(month) && !loan.isLate() && loan.reversal() == null)
                .map(Loan::officerNo)
                .distinct()
                .toList();
        List<Officer> others = officers.stream()
                .filter(one -> one.leaving() == null && one.posts().size() == 1)
                .filter(one -> !shown.contains(one.staffNo()) && lending.contains(one.staffNo()))
                .limit(5)
                .toList();
        List<Officer> first = Stream.of(shown(officers, shown.get(1)), shown(officers, shown.get(0)), others.stream())
                .flatMap(each -> each)
                .limit(4)
                .toList();
        // Whoever is shown may have left, or not have come yet, on the day that the bank is made for.
        Stream<Officer> last =
                Stream.concat(shown(officers, shown.get(2)), others.stream().filter(one -> !first.contains(one)));
        return new Questions(Stream.concat(first.stream(), last.limit(1)).toList(), loans, window).steps(month);
    }

    private static Stream<Officer> shown(List<Officer> officers, String staffNo) {
        return officers.stream().filter(one -> one.staffNo().equals(staffNo));
    }

    private List<DemoStep> steps(YearMonth month) {
        Loan forgotten = forgotten(month);
        List<Question> questions = List.of(
                new Question(
                        forgotten.officerNo(),
                        Kind.MISSING_LOAN,
                        "NOT_IMPORTED",
                        "这笔按揭当天已经放款，回单在手，但明细单里没有。",
                        new Missing(forgotten.no(), forgotten.day(), forgotten.amount()),
                        "经查，该笔放款日终文件漏传，现已补录；所属月份已关账，按规则作为调整计入本月。"),
                ask(1, Kind.LOAN, "WRONG_AMOUNT", "这笔的金额和我记的不一样，请核对。", "已核对放款凭证与借据，金额一致，维持原成绩。"),
                ask(2, Kind.LOAN, "WRONG_DAY", "实际放款日比台账早一天。", null),
                ask(3, Kind.LOAN, "NOT_MINE", "这笔是同事经办的，记到了我名下。", null),
                ask(4, Kind.TIER, "WRONG_AVERAGE", "平均积分好像少算了一个月，请核对依据的月份。", null));
        return List.of(
                new AskQuestions(month, questions),
                new ImportLedger(
                        "ledger-" + window.open() + "-forgotten.csv",
                        LedgerFiles.of(forgotten).toString(),
                        window.knownThrough(window.open())),
                new AnswerQuestions(month, questions));
    }

    /** On a day on which the officer made another loan, so a working day as a rule. */
    private Loan forgotten(YearMonth month) {
        Officer officer = officers.get(0);
        LocalDate day = loans.stream()
                .filter(loan -> loan.officerNo().equals(officer.staffNo()))
                .map(Loan::day)
                .filter(each -> YearMonth.from(each).equals(month))
                .findFirst()
                .orElse(month.atDay(18));
        return new Loan(
                String.format(FORGOTTEN_NO, day),
                day,
                Product.MORTGAGE,
                FORGOTTEN_AMOUNT,
                officer.staffNo(),
                officer.lastPost().subBranch(),
                TERMS,
                window.asOf(),
                null,
                null);
    }

    private Question ask(int officer, Kind kind, String reason, String words, @Nullable String answer) {
        return new Question(officers.get(officer).staffNo(), kind, reason, words, null, answer);
    }
}
