package org.liaoyuan.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.access.Caller;
import org.liaoyuan.organisation.Scope;
import org.liaoyuan.organisation.Unit;
import org.liaoyuan.organisation.UnitTree;
import org.liaoyuan.organisation.Units;
import org.liaoyuan.organisation.Versions;
import org.liaoyuan.platform.etag.Version;
import org.liaoyuan.platform.problem.ProblemType;
import org.liaoyuan.scoring.ResultMonth;
import org.liaoyuan.scoring.ResultMonths;

/** The gate of every report: no figure is read before the unit was found to be the caller's to see. */
@ApplicationScoped
class UnitMonths {
    private final ResultMonths months;
    private final Units units;
    private final Caller caller;
    private final Versions versions;

    UnitMonths(ResultMonths months, Units units, Caller caller, Versions versions) {
        this.months = months;
        this.units = units;
        this.caller = caller;
        this.versions = versions;
    }

    /**
     * @param unitCode the whole bank unless given
     * @throws org.liaoyuan.platform.problem.ProblemException 404 for a month or a unit that is not the caller's to see
     */
    UnitMonth of(YearMonth month, @Nullable String unitCode) {
        Scope scope = caller.scope();
        Version version = versions.ofFacts(scope);
        UnitTree tree = units.all();
        Unit unit = tree.byCode(unitCode == null || unitCode.isEmpty() ? Units.HEAD_OFFICE : unitCode)
                .filter(found -> scope.covers(found.id()))
                .orElseThrow(ProblemType.NOT_FOUND::toException);
        ResultMonth found = months.find(month).orElseThrow(ProblemType.NOT_FOUND::toException);
        return new UnitMonth(found, unit, tree.withBelow(unit.id()), tree, version);
    }
}
