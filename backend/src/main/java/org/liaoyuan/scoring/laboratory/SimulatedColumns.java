package org.liaoyuan.scoring.laboratory;

import java.util.List;
import org.liaoyuan.platform.export.Column;

/** Who gains and who loses, as a file. */
final class SimulatedColumns {
    static final List<Column<SimulatedOfficer>> ALL = List.of(
            new Column<>("staffNo", "scores.staffNo", SimulatedOfficer::staffNo),
            new Column<>("name", "scores.name", SimulatedOfficer::name),
            new Column<>("branchCode", "scores.branchCode", SimulatedOfficer::branchCode),
            new Column<>("branchName", "scores.branchName", SimulatedOfficer::branchName),
            new Column<>("subBranchCode", "scores.subBranchCode", SimulatedOfficer::subBranchCode),
            new Column<>("subBranchName", "scores.subBranchName", SimulatedOfficer::subBranchName),
            new Column<>("pointsBefore", "simulation.pointsBefore", SimulatedOfficer::pointsBefore),
            new Column<>("pointsAfter", "simulation.pointsAfter", SimulatedOfficer::pointsAfter),
            new Column<>("difference", "simulation.difference", SimulatedOfficer::difference),
            new Column<>("byCoefficient", "simulation.byCoefficient", SimulatedOfficer::byCoefficient),
            new Column<>("byFactor", "simulation.byFactor", SimulatedOfficer::byFactor),
            new Column<>("byAdjustments", "simulation.byAdjustments", SimulatedOfficer::byAdjustments),
            new Column<>("tierBefore", "simulation.tierBefore", SimulatedOfficer::tierBefore),
            new Column<>("tierAfter", "simulation.tierAfter", SimulatedOfficer::tierAfter),
            new Column<>("missesBefore", "simulation.missesBefore", SimulatedOfficer::missesBefore),
            new Column<>("missesAfter", "simulation.missesAfter", SimulatedOfficer::missesAfter),
            new Column<>("casesBefore", "simulation.casesBefore", SimulatedOfficer::casesBefore),
            new Column<>("casesAfter", "simulation.casesAfter", SimulatedOfficer::casesAfter));

    private SimulatedColumns() {}
}
