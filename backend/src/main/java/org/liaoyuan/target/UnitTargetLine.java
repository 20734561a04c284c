package org.liaoyuan.target;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.export.Column;

/** A sheet as a file: one line a unit and month. */
record UnitTargetLine(String unitCode, String unitName, UnitTargetCellView cell) {
    static final List<Column<UnitTargetLine>> COLUMNS = List.of(
            new Column<>("unitCode", "target.unitCode", UnitTargetLine::unitCode),
            new Column<>("unitName", "target.unitName", UnitTargetLine::unitName),
            new Column<>("month", "target.month", UnitTargetLine::month),
            new Column<>("target", "target.target", line -> line.cell().target()),
            new Column<>("placed", "target.placed", line -> line.cell().placed()),
            new Column<>("attainment", "target.attainment", line -> line.cell().attainment()),
            new Column<>("handedDown", "target.handedDown", line -> line.cell().handedDown()),
            new Column<>("difference", "target.difference", UnitTargetLine::difference),
            new Column<>("percent", "target.percent", UnitTargetLine::percent));

    static List<UnitTargetLine> of(UnitSheetView sheet) {
        return Stream.concat(Stream.of(sheet.own()), sheet.rows().stream())
                .flatMap(row ->
                        row.months().stream().map(cell -> new UnitTargetLine(row.unitCode(), row.unitName(), cell)))
                .toList();
    }

    private YearMonth month() {
        return cell.month();
    }

    private @Nullable BigDecimal difference() {
        return cell.inflation() == null ? null : cell.inflation().difference();
    }

    private @Nullable BigDecimal percent() {
        return cell.inflation() == null ? null : cell.inflation().percent();
    }
}
