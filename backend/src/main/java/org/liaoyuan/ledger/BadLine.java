package org.liaoyuan.ledger;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.liaoyuan.platform.rejected.RejectedRow;
import org.liaoyuan.platform.table.TableRow;
import org.liaoyuan.platform.text.Language;

/** A bad row with its cells as they stood in the file, to be mended and sent again. */
record BadLine(long row, List<RowError> errors, List<String> cells) {

    static BadLine of(TableRow row, List<RowError> errors) {
        return new BadLine(row.number(), errors, cells(row));
    }

    RejectedRow told(Language language) {
        List<RejectedRow.Fault> faults = errors.stream()
                .map(error -> new RejectedRow.Fault(
                        error.column(), error.code().name(), error.value(), Map.of(language, error.message(language))))
                .toList();
        return new RejectedRow(row, faults, cells);
    }

    static List<String> cells(TableRow row) {
        return IntStream.range(0, row.size())
                .mapToObj(at -> RowError.storable(row.cell(at)))
                .toList();
    }

    int length() {
        return cells.stream().mapToInt(String::length).sum();
    }
}
