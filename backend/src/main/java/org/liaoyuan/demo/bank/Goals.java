package org.liaoyuan.demo.bank;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.liaoyuan.access.Role;
import org.liaoyuan.demo.bank.DemoStep.HandDownTargets;
import org.liaoyuan.demo.bank.DemoStep.IssueTargets;
import org.liaoyuan.demo.bank.DemoStep.IssueTargets.Branch;

/** The targets of the demo: a little above what the bank places; most branches add something, and one has yet to issue. */
final class Goals {
    private static final BigDecimal MORE = new BigDecimal("1.02");
    private static final int TO_HUNDRED_MILLIONS = -8;
    private static final List<String> MARKUPS = List.of("3", "0", "5", "2.5", "0", "8", "4", "0", "3");
    private static final int SEEN_EVERY = 3;
    private static final int MOST_SEEN = 36;

    private final List<Loan> loans;
    private final List<Officer> officers;
    private final List<Staff> management;
    private final Window window;

    Goals(List<Loan> loans, List<Officer> officers, List<Staff> management, Window window) {
        this.loans = loans;
        this.officers = officers;
        this.management = management;
        this.window = window;
    }

    /** Of a year, when its first month of the demo begins. */
    HandDownTargets ofYear(int year) {
        return new HandDownTargets(year, annual(), branches());
    }

    /** Of the open month, all seen by some, and of the coming one, by all branches but the last. */
    List<DemoStep> ofOfficers() {
        List<Branch> branches = branches();
        YearMonth coming = window.open().plusMonths(1);
        List<DemoStep> steps = new ArrayList<>();
        steps.add(new IssueTargets(window.open(), branches, seenBy()));
        if (coming.getYear() == window.open().getYear()) {
            steps.add(new IssueTargets(coming, branches.subList(0, branches.size() - 1), List.of()));
        }
        return steps;
    }

    private BigDecimal annual() {
        BigDecimal placed = loans.stream()
                .filter(loan -> loan.month().isBefore(window.open()))
                .map(Loan::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return placed.multiply(BigDecimal.valueOf(12))
                .multiply(MORE)
                .divide(BigDecimal.valueOf(Window.CLOSED_MONTHS), TO_HUNDRED_MILLIONS, RoundingMode.HALF_UP)
                .setScale(0, RoundingMode.UNNECESSARY);
    }

    private List<Branch> branches() {
        List<Staff> managers = management.stream()
                .filter(person -> person.role() == Role.BRANCH_MANAGER)
                .toList();
        List<Branch> branches = new ArrayList<>();
        for (int i = 0; i < managers.size(); i++) {
            Staff manager = managers.get(i);
            branches.add(new Branch(manager.staffNo(), manager.unitCode(), MARKUPS.get(i % MARKUPS.size())));
        }
        return branches;
    }

    /** A few of those who stay: each has to sign in, which takes its time. */
    private List<String> seenBy() {
        List<Officer> staying =
                officers.stream().filter(officer -> officer.leaving() == null).toList();
        List<String> seen = new ArrayList<>();
        for (int i = 1; i < staying.size() && seen.size() < MOST_SEEN; i += SEEN_EVERY) {
            seen.add(staying.get(i).staffNo());
        }
        return seen;
    }
}
