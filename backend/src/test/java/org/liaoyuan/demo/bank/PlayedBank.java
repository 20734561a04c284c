package org.liaoyuan.demo.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.liaoyuan.demo.bank.DemoStep.AnswerQuestions;
import org.liaoyuan.demo.bank.DemoStep.AskQuestions;
import org.liaoyuan.demo.bank.DemoStep.CloseMonth;
import org.liaoyuan.demo.bank.DemoStep.GiveErrands;
import org.liaoyuan.demo.bank.DemoStep.GrantRoles;
import org.liaoyuan.demo.bank.DemoStep.HandDownTargets;
import org.liaoyuan.demo.bank.DemoStep.ImportLedger;
import org.liaoyuan.demo.bank.DemoStep.ImportOrganisation;
import org.liaoyuan.demo.bank.DemoStep.IssueTargets;
import org.liaoyuan.demo.bank.DemoStep.LookForAlerts;
import org.liaoyuan.demo.bank.DemoStep.PublishNotice;
import org.liaoyuan.demo.bank.DemoStep.PublishScheme;
import org.liaoyuan.scheme.ExampleScheme;
import org.liaoyuan.scheme.SchemeRules;
import org.liaoyuan.scoring.core.AssignmentSpan;
import org.liaoyuan.scoring.core.ExemptReason;
import org.liaoyuan.scoring.core.MonthPoints;
import org.liaoyuan.scoring.core.OfficerMonthScore;
import org.liaoyuan.scoring.core.ProductSum;
import org.liaoyuan.scoring.core.Targets;
import org.liaoyuan.scoring.core.TierBasis;

/**
 * The steps played on plain maps, in place of a server: each month scored as known at its close. Adjustments are left
 * out, they move a few officers by a few points.
 */
final class PlayedBank implements DemoStep.Stage {
    private static final SchemeRules RULES = ExampleScheme.RULES;

    /** A row of an organisation file or a ledger file, by column. */
    record Row(Map<String, String> cells) {
        String text(String column) {
            return cells.get(column);
        }

        LocalDate day(String column) {
            return text(column).isEmpty() ? null : LocalDate.parse(text(column));
        }

        BigDecimal number(String column) {
            return text(column).isEmpty() ? null : new BigDecimal(text(column));
        }

        YearMonth month() {
            return YearMonth.from(day("disbursed_on"));
        }

        /** Asked of each row for each month: reading the day would take most of the time. */
        boolean isOf(YearMonth month) {
            return text("disbursed_on").startsWith(month.toString());
        }
    }

    record Post(String unit, LocalDate from, LocalDate until) {
        boolean covers(LocalDate day) {
            return new AssignmentSpan(from, until).covers(day);
        }
    }

    final Map<String, List<Post>> posts = new TreeMap<>();
    final Map<String, Row> loans = new LinkedHashMap<>();
    final Map<String, Row> reversed = new LinkedHashMap<>();
    final List<Row> ledgerRows = new ArrayList<>();
    final List<Row> roles = new ArrayList<>();
    final Map<YearMonth, Map<String, OfficerMonthScore>> closed = new TreeMap<>();
    final List<String> lateRows = new ArrayList<>();
    final List<String> reversalsOfClosed = new ArrayList<>();
    final List<String> laterRepayments = new ArrayList<>();
    private final Map<String, List<MonthPoints>> history = new HashMap<>();
    private final Map<String, Integer> streaks = new HashMap<>();

    static PlayedBank of(DemoBank bank) {
        PlayedBank played = new PlayedBank();
        bank.steps().forEach(step -> step.playOn(played));
        return played;
    }

    /** Targets move no points: what is played here is scored by the tiers' own. */
    @Override
    public void handDownTargets(HandDownTargets step) {
        assertThat(step.branches()).hasSize(9);
    }

    @Override
    public void issueTargets(IssueTargets step) {
        assertThat(closed).doesNotContainKey(step.month());
    }

    /** Of the month closed last, by officers of the bank, each of them once. */
    @Override
    public void askQuestions(AskQuestions step) {
        assertThat(closed).containsKey(step.month());
        assertThat(step.questions())
                .extracting(Question::staffNo)
                .doesNotHaveDuplicates()
                .isSubsetOf(posts.keySet());
    }

    @Override
    public void answerQuestions(AnswerQuestions step) {
        for (Question question : step.questions()) {
            if (question.missing() != null) {
                assertThat(lateRows).contains(question.missing().loanNo());
            }
        }
    }

    @Override
    public void publishNotice(PublishNotice step) {
        assertThat(step.readers()).isNotEmpty();
    }

    @Override
    public void giveErrands(GiveErrands step) {
        assertThat(step.errands()).isNotEmpty().allSatisfy(errand -> {
            assertThat(errand.ownerNo()).isNotEqualTo(errand.assignerNo());
            assertThat(errand.title()).hasSizeLessThanOrEqualTo(100);
        });
    }

    @Override
    public void lookForAlerts(LookForAlerts step) {
        assertThat(closed).doesNotContainKey(YearMonth.from(step.morning()));
    }

    @Override
    public void importOrganisation(ImportOrganisation step) {
        for (Row row : rows(step.csv())) {
            List<Post> own = posts.computeIfAbsent(row.text("officer_no"), no -> new ArrayList<>());
            String unit = row.text("sub_branch_code");
            LocalDate movedOn = row.day("moved_on");
            LocalDate leftOn = row.day("left_on");
            if (own.isEmpty()) {
                own.add(new Post(unit, row.day("hired_on"), leftOn));
            } else if (leftOn != null) {
                replaceLast(own, leftOn);
            } else {
                replaceLast(own, movedOn.minusDays(1));
                own.add(new Post(unit, movedOn, null));
            }
        }
    }

    @Override
    public void grantRoles(GrantRoles step) {
        roles.addAll(rows(step.csv()));
    }

    @Override
    public void publishScheme(PublishScheme step) {
        if (!loans.isEmpty()) {
            throw new AssertionError("a scheme comes before loans");
        }
    }

    @Override
    public void importLedger(ImportLedger step) {
        for (Row row : rows(step.csv())) {
            ledgerRows.add(row);
            String no = row.text("loan_no");
            boolean monthClosed = closed.containsKey(row.month());
            if (row.text("type").equals("REVERSAL")) {
                reversed.put(no, loans.remove(no));
                if (monthClosed) {
                    reversalsOfClosed.add(no);
                }
            } else if (loans.put(no, row) != null) {
                laterRepayments.add(no);
            } else if (monthClosed) {
                lateRows.add(no);
            }
        }
    }

    @Override
    public void closeMonth(CloseMonth step) {
        Map<String, Map<String, ProductSum>> sums = sums(step.month());
        Map<String, OfficerMonthScore> scores = new TreeMap<>();
        posts.forEach((officer, own) -> {
            if (listed(own, step.month())) {
                scores.put(officer, score(officer, step.month(), sums.getOrDefault(officer, Map.of())));
            }
        });
        closed.put(step.month(), scores);
    }

    private OfficerMonthScore score(String officer, YearMonth month, Map<String, ProductSum> sums) {
        List<MonthPoints> before = history.computeIfAbsent(officer, no -> new ArrayList<>());
        TierBasis tier = TierBasis.of(RULES, before);
        List<Post> own = posts.get(officer);
        Optional<ExemptReason> exempt = ExemptReason.of(month, own.get(0).from(), spans(own), 3, 0, 20);
        OfficerMonthScore score = OfficerMonthScore.score(
                RULES,
                sums.values(),
                List.of(),
                tier,
                Targets.of(RULES.tier(tier.tier())),
                exempt,
                streaks.getOrDefault(officer, 0));
        streaks.put(officer, score.streak());
        if (exempt.isEmpty()) {
            before.add(0, new MonthPoints(month, score.points()));
        }
        return score;
    }

    private Map<String, Map<String, ProductSum>> sums(YearMonth month) {
        Map<String, Map<String, ProductSum>> sums = new HashMap<>();
        for (Row loan : loans.values()) {
            if (loan.isOf(month)) {
                String product = loan.text("product");
                LocalDate repaidOn = loan.day("repaid_on");
                boolean repaid = repaidOn != null && !repaidOn.isAfter(month.atEndOfMonth());
                BigDecimal amount = loan.number("amount");
                BigDecimal balance = repaid ? amount.subtract(loan.number("repaid_amount")) : amount;
                sums.computeIfAbsent(loan.text("officer_no"), no -> new TreeMap<>())
                        .merge(
                                product,
                                ProductSum.none(product).plus(1, amount, balance),
                                (one, other) -> one.plus(other.loans(), other.amount(), other.balance()));
            }
        }
        return sums;
    }

    private static boolean listed(List<Post> own, YearMonth month) {
        return own.stream()
                .anyMatch(post -> !post.from().isAfter(month.atEndOfMonth())
                        && (post.until() == null || !post.until().isBefore(month.atDay(1))));
    }

    private static List<AssignmentSpan> spans(List<Post> own) {
        return own.stream()
                .map(post -> new AssignmentSpan(post.from(), post.until()))
                .toList();
    }

    private static void replaceLast(List<Post> own, LocalDate until) {
        Post last = own.remove(own.size() - 1);
        own.add(new Post(last.unit(), last.from(), until));
    }

    static List<Row> rows(String csv) {
        List<String> lines = csv.lines().toList();
        String[] columns = lines.get(0).split(",", -1);
        return lines.stream()
                .skip(1)
                .map(line -> row(columns, line.split(",", -1)))
                .toList();
    }

    private static Row row(String[] columns, String[] cells) {
        if (columns.length != cells.length) {
            throw new AssertionError("wrong number of cells: " + Arrays.toString(cells));
        }
        Map<String, String> byColumn = new LinkedHashMap<>();
        for (int i = 0; i < columns.length; i++) {
            byColumn.put(columns[i], cells[i]);
        }
        return new Row(byColumn);
    }
}
