package org.liaoyuan.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.liaoyuan.access.Caller;
import org.liaoyuan.access.HeldRole;
import org.liaoyuan.access.Role;
import org.liaoyuan.access.RoleHolders;
import org.liaoyuan.organisation.Unit;
import org.liaoyuan.organisation.UnitTree;
import org.liaoyuan.organisation.Units;
import org.liaoyuan.platform.problem.FieldError;
import org.liaoyuan.platform.problem.ProblemType;

/** Who may write notices, and for which units. */
@ApplicationScoped
class NoticeRights {
    private final Caller caller;
    private final RoleHolders holders;
    private final Units units;

    NoticeRights(Caller caller, RoleHolders holders, Units units) {
        this.caller = caller;
        this.holders = holders;
        this.units = units;
    }

    /**
     * The unit whose notice it becomes: that of the caller's which covers the whole audience.
     *
     * @throws org.liaoyuan.platform.problem.ProblemException 400 at the first unit that the caller does not lead
     */
    long issuer(Audience audience) {
        UnitTree tree = units.all();
        List<Long> own = holders.of(caller.personId()).stream()
                .filter(held -> held.role() == Role.HEAD_OFFICE || held.role() == Role.BRANCH_MANAGER)
                .map(HeldRole::unitId)
                .toList();
        mustBeWithin(own, tree, audience);
        return own.stream()
                .filter(unit -> audience.units().stream().allMatch(code -> covers(tree, unit, code)))
                .findFirst()
                .orElseThrow(() -> FieldError.pointer("/audience/units", "units-of-one-issuer")
                        .toException());
    }

    /** @throws org.liaoyuan.platform.problem.ProblemException 400 at the first unit that is not the issuer's */
    void mustCover(long issuer, Audience audience) {
        mustBeWithin(List.of(issuer), units.all(), audience);
    }

    private static void mustBeWithin(List<Long> own, UnitTree tree, Audience audience) {
        for (int at = 0; at < audience.units().size(); at++) {
            String code = audience.units().get(at);
            if (own.stream().noneMatch(unit -> covers(tree, unit, code))) {
                throw FieldError.pointer("/audience/units/" + at, "no-such-unit")
                        .toException();
            }
        }
    }

    private static boolean covers(UnitTree tree, long unit, String code) {
        return tree.byCode(code)
                .map(found -> tree.withBelow(unit).contains(found.id()))
                .orElse(false);
    }

    /** Head office writes its own notices and a branch its own: neither the other's. */
    boolean writes(long unitId) {
        Unit unit = units.all().unit(unitId);
        return switch (unit.level()) {
            case HEAD_OFFICE -> caller.holds(Role.HEAD_OFFICE, unitId);
            case BRANCH -> caller.holds(Role.BRANCH_MANAGER, unitId);
            case SUB_BRANCH -> false;
        };
    }

    void mustWrite(long unitId) {
        if (!writes(unitId)) {
            throw ProblemType.FORBIDDEN.toException();
        }
    }

    /** Whoever writes notices of the unit knows the right answers, and so does the auditor. */
    boolean knowsAnswers(long unitId) {
        return writes(unitId) || caller.has(Role.AUDITOR);
    }

    /** Who leads the people of a unit, and so records its meetings. */
    boolean leads(long unitId) {
        return caller.holds(Role.SUB_BRANCH_MANAGER, unitId) || caller.holds(Role.BRANCH_MANAGER, unitId);
    }

    /** The rules of the scheme are head office's to explain. */
    boolean explainsSchemes() {
        return caller.has(Role.HEAD_OFFICE);
    }

    boolean reminds() {
        return caller.has(Role.SUB_BRANCH_MANAGER, Role.BRANCH_MANAGER, Role.HEAD_OFFICE);
    }
}
