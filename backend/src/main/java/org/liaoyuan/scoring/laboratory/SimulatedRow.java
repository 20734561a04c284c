package org.liaoyuan.scoring.laboratory;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.UUID;
import java.util.function.Function;
import org.liaoyuan.platform.persistence.CopyWriter;
import org.liaoyuan.scoring.core.LineDifference;
import org.liaoyuan.scoring.core.OfficerChange;

/** An officer of a report on the way into its table. */
final class SimulatedRow {
    private SimulatedRow() {}

    static void write(CopyWriter copy, UUID id, OfficerChange officer) throws SQLException {
        copy.raw(id).field(officer.personId());
        copy.field(officer.placed().past().unitId())
                .field(officer.placed().past().branchId());
        copy.field(officer.placed().before().tier().tier())
                .field(officer.placed().after().tier().tier());
        copy.field(officer.before().points()).field(officer.after().points());
        copy.field(sum(officer, LineDifference::byCoefficient)).field(sum(officer, LineDifference::byFactor));
        copy.field(officer.difference().adjustments());
        copy.field(officer.before().misses()).field(officer.after().misses());
        copy.field(officer.before().cases()).field(officer.after().cases());
        copy.raw(officer.band()).endRow();
    }

    private static BigDecimal sum(OfficerChange officer, Function<LineDifference, BigDecimal> part) {
        return officer.difference().lines().stream().map(part).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
