package org.liaoyuan.leave;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.rejected.BadRows;
import org.liaoyuan.platform.rejected.RejectedRow;
import org.liaoyuan.platform.table.CellDay;
import org.liaoyuan.platform.table.CellText;
import org.liaoyuan.platform.table.Header;
import org.liaoyuan.platform.table.TableRow;

/** Reads one row as far as that goes without the bank. */
final class LeaveRowParser {
    static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    private static final Map<String, Boolean> CANCELLED = Map.of(
            "",
            false,
            "APPROVED",
            false,
            "已批准",
            false,
            "批准",
            false,
            "CANCELLED",
            true,
            "已销假",
            true,
            "销假",
            true,
            "已撤销",
            true);

    private final Header header;
    private final LocalDate latest;
    private final TableRow row;
    private final List<RejectedRow.Fault> faults = new ArrayList<>();

    private LeaveRowParser(Header header, LocalDate latest, TableRow row) {
        this.header = header;
        this.latest = latest;
        this.row = row;
    }

    /**
     * Null for a bad row.
     *
     * @param latest the last day that a row may name
     * @param bad takes what is found
     */
    static @Nullable LeaveRow parse(Header header, LocalDate latest, TableRow row, BadRows bad) {
        LeaveRowParser parser = new LeaveRowParser(header, latest, row);
        LeaveRow parsed = parser.parse();
        if (parsed == null) {
            bad.add(new RejectedRow(row.number(), parser.faults, RejectedRow.cells(row)));
        }
        return parsed;
    }

    private @Nullable LeaveRow parse() {
        if (row.size() != header.width()) {
            faults.add(LeaveTexts.fault(null, "", LeaveFault.WRONG_FIELD_COUNT, header.width(), row.size()));
            return null;
        }
        String staffNo = needed(LeaveColumns.STAFF_NO);
        LocalDate from = day(LeaveColumns.FROM);
        LocalDate until = day(LeaveColumns.UNTIL);
        LeaveKind kind = kind();
        Boolean cancelled = CANCELLED.get(cell(LeaveColumns.STATUS).toUpperCase(Locale.ROOT));
        if (cancelled == null) {
            fault(LeaveColumns.STATUS, LeaveFault.UNKNOWN_STATUS);
        }
        if (from != null && until != null && until.isBefore(from)) {
            fault(LeaveColumns.UNTIL, LeaveFault.UNTIL_BEFORE_FROM, from);
        }
        return faults.isEmpty()
                ? new LeaveRow(
                        row.number(),
                        staffNo,
                        Objects.requireNonNull(from),
                        Objects.requireNonNull(until),
                        Objects.requireNonNull(kind),
                        Objects.requireNonNull(cancelled),
                        RejectedRow.cells(row))
                : null;
    }

    private @Nullable LocalDate day(String column) {
        String text = needed(column);
        LocalDate day = CellDay.of(text);
        if (day == null) {
            if (!text.isEmpty()) {
                fault(column, LeaveFault.INVALID_DATE);
            }
            return null;
        }
        if (day.isBefore(EARLIEST) || day.isAfter(latest)) {
            fault(column, LeaveFault.IMPLAUSIBLE_DATE, EARLIEST, latest);
        }
        return day;
    }

    private @Nullable LeaveKind kind() {
        String text = needed(LeaveColumns.KIND);
        LeaveKind kind = LeaveKind.of(text);
        if (kind == null && !text.isEmpty()) {
            fault(LeaveColumns.KIND, LeaveFault.UNKNOWN_KIND);
        }
        return kind;
    }

    private String needed(String column) {
        String text = cell(column);
        if (text.isEmpty()) {
            fault(column, LeaveFault.MISSING_VALUE);
        }
        return text;
    }

    private String cell(String column) {
        int index = header.indexOf(column);
        return index < 0 ? "" : CellText.clean(row.cell(index));
    }

    private void fault(String column, LeaveFault code, Object... args) {
        faults.add(LeaveTexts.fault(column, cell(column), code, args));
    }
}
