package org.liaoyuan.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.table.Header;
import org.liaoyuan.platform.table.TableRow;
import org.liaoyuan.testing.Headers;

/** Any cells as a row of an organisation file, parted by bars: errors, or a row that reads the same when written anew. */
class OfficerRowFuzz {

    private static final Header HEADER = Headers.of(OfficerColumns.COLUMNS);
    private static final LocalDate LATEST = LocalDate.of(2030, 12, 31);

    @FuzzTest(maxDuration = "60s")
    void readsTheSameAgain(byte[] bytes) {
        List<RowError> errors = new ArrayList<>();
        OfficerRow row = parse(new String(bytes, StandardCharsets.UTF_8).split("[|]", -1), errors);
        assertThat(errors.isEmpty()).isEqualTo(row != null);
        if (row == null) {
            return;
        }
        assertThat(row.hiredOn()).isBetween(OfficerCells.EARLIEST, LATEST);
        assertThat(OfficerCells.isCode(row.officerNo())).isTrue();
        assertThat(parse(canonical(row), errors)).isEqualTo(row);
        assertThat(errors).isEmpty();
    }

    private static @Nullable OfficerRow parse(String[] cells, List<RowError> errors) {
        return new OfficerRowParser(HEADER, LATEST, errors).parse(TableRow.of(3, cells));
    }

    private static String[] canonical(OfficerRow row) {
        return Stream.of(
                        row.branch().code(),
                        row.branch().name(),
                        row.subBranch().code(),
                        row.subBranch().name(),
                        row.officerNo(),
                        row.officerName(),
                        row.hiredOn(),
                        row.movedOn(),
                        row.leaving().on(),
                        row.leaving().reason(),
                        row.phone())
                .map(value -> Objects.toString(value, ""))
                .toArray(String[]::new);
    }
}
