package org.liaoyuan.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.organisation.Scope;
import org.liaoyuan.organisation.Unit;
import org.liaoyuan.organisation.UnitTree;
import org.liaoyuan.organisation.Units;
import org.liaoyuan.platform.time.BankTime;

/** Adds up, unit by unit, how far a notice has come; each unit stands before those below it. */
@ApplicationScoped
class CoverageReader {
    private final RecipientQueries queries;
    private final Units units;
    private final BankTime time;

    CoverageReader(RecipientQueries queries, Units units, BankTime time) {
        this.queries = queries;
        this.units = units;
        this.time = time;
    }

    List<CoverageRow> of(UUID notice, Scope scope) {
        UnitTree tree = units.all();
        Map<Long, Reach> own = queries.reaches(notice, scope, time.startOfToday());
        List<CoverageRow> rows = new ArrayList<>();
        tree.units().stream()
                .filter(unit -> unit.parentId() == null)
                .forEach(top -> add(top, null, tree, own, scope, rows));
        return rows;
    }

    private static void add(
            Unit unit,
            @Nullable String parentCode,
            UnitTree tree,
            Map<Long, Reach> own,
            Scope scope,
            List<CoverageRow> rows) {
        Reach reach = tree.withBelow(unit.id()).stream()
                .map(id -> own.getOrDefault(id, Reach.NONE))
                .reduce(Reach.NONE, Reach::plus);
        if (reach.recipients() == 0) {
            return;
        }
        boolean seen = scope.covers(unit.id());
        if (seen) {
            rows.add(CoverageRow.of(unit, parentCode, reach));
        }
        tree.units().stream()
                .filter(below -> Long.valueOf(unit.id()).equals(below.parentId()))
                .sorted(Comparator.comparing(Unit::code))
                .forEach(below -> add(below, seen ? unit.code() : null, tree, own, scope, rows));
    }
}
