package org.liaoyuan.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liaoyuan.organisation.OrganisationHttp.FULL;
import static org.liaoyuan.organisation.OrganisationHttp.HEADER;
import static org.liaoyuan.organisation.OrganisationHttp.s11;
import static org.liaoyuan.organisation.OrganisationHttp.s21;
import static org.liaoyuan.organisation.OrganisationHttp.taken;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liaoyuan.platform.time.BankTime;
import org.liaoyuan.testing.DatabaseResource;
import org.liaoyuan.testing.TestBank;

/** Who was where on which day: a transfer begins at midnight in Shanghai and rewrites nothing before it. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class TransferTest {

    @Inject
    Assignments assignments;

    @BeforeEach
    void bank() {
        TestBank.standard();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-09T23:59:59+08:00, ",
        "2024-01-10T00:00:00+08:00, S11",
        "2024-03-14T23:59:59+08:00, S11",
        "2024-03-15T00:00:00+08:00, S21",
        "2024-03-14T16:00:00Z, S21",
        "2024-05-31T23:59:59+08:00, S21",
        "2024-06-01T00:00:00+08:00, ",
        "2024-08-01T00:00:00+08:00, S11",
        "2025-01-01T00:00:00+08:00, S11"
    })
    void theDayOfTheMoveBelongsToTheNewSubBranchAndTheLastDayToTheOldOne(
            OffsetDateTime at, @Nullable String subBranch) {
        play();
        LocalDate day = at.atZoneSameInstant(BankTime.ZONE).toLocalDate();
        AssignmentBook.Span span =
                assignments.load().officer("n1").orElseThrow().at(day);
        assertThat(span == null ? null : span.subBranchCode()).isEqualTo(subBranch);
    }

    private static void play() {
        taken(HEADER, s11("n1", "2024-01-10"));
        taken(FULL, s21("n1", "2024-01-10", "2024-03-15", "", "", ""));
        taken(FULL, s21("n1", "2024-01-10", "", "2024-05-31", "离职", ""));
        taken(FULL, s11("n1", "2024-08-01", "", "", "", ""));
    }

    @Test
    void theBranchOfThatDayIsKeptToo() {
        play();
        AssignmentBook.Officer officer = assignments.load().officer("n1").orElseThrow();
        assertThat(officer.at(LocalDate.of(2024, 2, 1)).branchCode()).isEqualTo("B1");
        assertThat(officer.at(LocalDate.of(2024, 4, 1)).branchCode()).isEqualTo("B2");
        assertThat(officer.first().from()).isEqualTo(LocalDate.of(2024, 1, 10));
        assertThat(officer.last().until()).isNull();
    }
}
