package org.liaoyuan.demo.bank;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.liaoyuan.access.Role;

/** The few whom a visitor signs in as: a strong, a middling and a struggling officer, and those above them. */
final class Showcase {
    private static final double STRONG = 0.95;
    private static final double MIDDLING = 0.50;
    /** Before the trouble of the sub-branch; less would leave nothing to show. */
    private static final double STRUGGLING_POINTS = 10;

    private final Window window;
    private final List<Staff> management;

    private Showcase(Window window, List<Staff> management) {
        this.window = window;
        this.management = management;
    }

    static List<Staff> of(List<Officer> officers, List<Staff> management, Window window) {
        return new Showcase(window, management).pick(officers);
    }

    private List<Staff> pick(List<Officer> officers) {
        List<Officer> settled = officers.stream()
                .filter(this::isSettled)
                .sorted(Comparator.comparingDouble(this::level))
                .toList();
        Officer strong = settled.get((int) (STRONG * settled.size()));
        Officer middling = settled.get((int) (MIDDLING * settled.size()));
        Officer struggling = settled.stream()
                .filter(officer -> unit(officer).inTrouble() && level(officer) >= STRUGGLING_POINTS)
                .findFirst()
                .orElse(settled.get(0));
        List<Staff> picked = new ArrayList<>(List.of(staff(strong), staff(middling), staff(struggling)));
        for (Officer officer : List.of(strong, struggling)) {
            picked.add(managing(Role.SUB_BRANCH_MANAGER, unit(officer).code()));
            picked.add(managing(Role.BRANCH_MANAGER, unit(officer).branch().code()));
        }
        for (Role role : List.of(Role.HEAD_OFFICE, Role.AUDITOR, Role.CANDIDATE)) {
            picked.add(first(role));
        }
        return picked.stream().distinct().toList();
    }

    private boolean isSettled(Officer officer) {
        YearMonth afterProbation = YearMonth.from(officer.hiredOn()).plusMonths(6);
        return officer.leaving() == null && officer.posts().size() == 1 && afterProbation.isBefore(window.open());
    }

    private double level(Officer officer) {
        return officer.talent().points(1) * unit(officer).strength();
    }

    private static SubBranch unit(Officer officer) {
        return officer.lastPost().subBranch();
    }

    private static Staff staff(Officer officer) {
        SubBranch unit = unit(officer);
        return new Staff(Role.OFFICER, officer.staffNo(), officer.name(), unit.code(), unit.name());
    }

    private Staff managing(Role role, String unitCode) {
        return management.stream()
                .filter(person -> person.role() == role && person.unitCode().equals(unitCode))
                .findFirst()
                .orElseThrow();
    }

    private Staff first(Role role) {
        return management.stream()
                .filter(person -> person.role() == role)
                .findFirst()
                .orElseThrow();
    }
}
