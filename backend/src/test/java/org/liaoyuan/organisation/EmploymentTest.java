package org.liaoyuan.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is known, what a row says, what is known then: assignments as {@code S11 1-9, S12 10-}. */
class EmploymentTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // known | sub-branch | hired | moved | left | known then
                "                       | S11 | 1  |    |    | S11 1-",
                "                       | S11 | 1  |    | 9  | S11 1-9",
                "S11 1-                 | S11 | 1  |    |    | S11 1-",
                "S11 1-                 | S11 | 1  |    | 9  | S11 1-9",
                "S11 1-                 | S12 | 1  | 10 |    | S11 1-9, S12 10-",
                "S11 1-                 | S12 | 1  | 10 | 12 | S11 1-9, S12 10-12",
                "S11 1-9, S12 10-       | S12 | 1  | 10 |    | S11 1-9, S12 10-",
                "S11 1-9, S12 10-       | S12 | 1  |    |    | S11 1-9, S12 10-",
                "S11 1-9, S12 10-       | S11 | 1  | 20 |    | S11 1-9, S12 10-19, S11 20-",
                // The day of a known move is corrected, either way
                "S11 1-9, S12 10-       | S12 | 1  | 12 |    | S11 1-11, S12 12-",
                "S11 1-9, S12 10-       | S12 | 1  | 5  |    | S11 1-4, S12 5-",
                // Two moves on one day: the later word stands; a day before a known move takes its place
                "S11 1-9, S12 10-       | S13 | 1  | 10 |    | S11 1-9, S13 10-",
                "S11 1-9, S12 10-       | S13 | 1  | 5  |    | S11 1-4, S13 5-",
                "S11 1-                 | S12 | 1  | 1  |    | S12 1-",
                // First and last days are corrected
                "S11 5-                 | S11 | 3  |    |    | S11 3-",
                "S11 5-                 | S11 | 7  |    |    | S11 7-",
                "S11 5-                 | S11 | 1  |    | 3  | S11 1-3",
                "S11 1-9, S12 10-       | S12 | 12 |    |    | S12 12-",
                "S11 1-9                | S11 | 1  |    | 12 | S11 1-12",
                "S11 1-9                | S11 | 1  |    | 7  | S11 1-7",
                // Hired again: streaks begin anew elsewhere; here the gap stays
                "S11 1-9                | S12 | 20 |    |    | S11 1-9, S12 20-",
                "S11 1-9                | S11 | 10 |    |    | S11 1-9, S11 10-",
                "S11 1-9, S11 10-       | S11 | 10 |    |    | S11 1-9, S11 10-",
                "S11 1-9, S12 20-       | S12 | 20 |    | 25 | S11 1-9, S12 20-25",
                "S11 1-9, S12 20-       | S12 | 18 |    |    | S11 1-9, S12 18-",
                "S11 1-9, S12 20-       | S11 | 1  |    | 9  | S11 1-9, S12 20-"
            })
    void isBroughtToWhatTheRowSays(
            @Nullable String known,
            String subBranch,
            int hired,
            @Nullable Integer moved,
            @Nullable Integer left,
            String then)
            throws BadCell {
        OfficerRow row = OfficerRows.row(subBranch, hired, moved, left, null);

        List<Assignment> after = Employment.after(assignments(known), row);

        assertThat(after).isEqualTo(assignments(then));
        assertThat(Employment.after(after, row)).as("the same row again").isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // known | sub-branch | hired | moved | left | column | fault
                "                       | S11 | 1  | 5  |    | moved_on        | MOVED_FROM_NOWHERE",
                "S11 1-                 | S12 | 1  |    |    | sub_branch_code | OTHER_SUB_BRANCH",
                "S11 1-9, S12 10-       | S11 | 1  |    |    | sub_branch_code | OTHER_SUB_BRANCH",
                "S11 1-                 | S11 | 1  | 5  |    | moved_on        | ALREADY_THERE",
                "S11 5-                 | S12 | 1  | 3  |    | moved_on        | MOVED_FROM_NOWHERE",
                "S11 1-9, S12 10-       | S12 | 1  |    | 5  | left_on         | LEFT_BEFORE_MOVED",
                "S11 1-9                | S11 | 1  |    |    | left_on         | LEFT_ON_MISSING",
                "S11 1-9, S12 20-       | S12 | 9  |    |    | hired_on        | OVERLAPS_EARLIER",
                "S11 1-9, S12 20-       | S11 | 1  |    | 8  | hired_on        | HIRED_AGAIN",
                "S11 1-9, S12 20-       | S12 | 1  |    | 9  | sub_branch_code | OTHER_SUB_BRANCH"
            })
    void isNotGuessedAt(
            @Nullable String known,
            String subBranch,
            int hired,
            @Nullable Integer moved,
            @Nullable Integer left,
            String column,
            RowFault fault) {
        BadCell bad = catchThrowableOfType(
                BadCell.class,
                () -> Employment.after(assignments(known), OfficerRows.row(subBranch, hired, moved, left, null)));

        assertThat(bad.column()).isEqualTo(column);
        assertThat(bad.code()).isEqualTo(fault);
    }

    @Test
    void aFileWithoutTheColumnSaysNothingAboutLeaving() throws BadCell {
        OfficerRow row = OfficerRows.row("S11", 1, null, null, null);
        OfficerRow silent = new OfficerRow(
                row.row(),
                row.branch(),
                row.subBranch(),
                row.officerNo(),
                row.officerName(),
                row.phone(),
                row.hiredOn(),
                row.movedOn(),
                new OfficerRow.Leaving(false, null, null));

        assertThat(Employment.after(assignments("S11 1-9"), silent)).isEqualTo(assignments("S11 1-9"));
    }

    @Test
    void theReasonStandsWithTheLastDay() throws BadCell {
        List<Assignment> left =
                Employment.after(assignments("S11 1-9, S12 10-"), OfficerRows.row("S12", 1, null, 15, "调岗"));

        assertThat(left).extracting(Assignment::leftReason).containsExactly(null, "调岗");
        assertThat(Employment.after(left, OfficerRows.row("S12", 1, null, 15, null)))
                .isEqualTo(left);
        assertThat(Employment.after(left, OfficerRows.row("S12", 1, null, 16, null)))
                .extracting(Assignment::leftReason)
                .containsExactly(null, null);
    }

    private static List<Assignment> assignments(@Nullable String text) {
        List<Assignment> assignments = new ArrayList<>();
        for (String one : text == null ? new String[0] : text.split(", ")) {
            String[] parts = one.strip().split("[ -]");
            Integer until = parts.length > 2 ? Integer.valueOf(parts[2]) : null;
            assignments.add(OfficerRows.assignment(parts[0], Integer.parseInt(parts[1]), until));
        }
        return assignments;
    }
}
