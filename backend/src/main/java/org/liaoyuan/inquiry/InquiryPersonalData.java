package org.liaoyuan.inquiry;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.export.Column;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.platform.personal.PersonalData;
import org.liaoyuan.platform.personal.PersonalSection;

/** What the person asked and was answered, and what they themselves did to inquiries, whosever these are. */
@ApplicationScoped
class InquiryPersonalData implements PersonalData {
    private static final List<Column<Own>> ASKED = List.of(
            new Column<>("askedAt", "inquiry.askedAt", Own::askedAt),
            new Column<>("month", "inquiry.month", Own::month),
            new Column<>("kind", "inquiry.kind", Own::kind),
            new Column<>("reason", "inquiry.reason", Own::reason),
            new Column<>("loanNo", "inquiry.loanNo", Own::loanNo),
            new Column<>("amount", "inquiry.amount", Own::amount),
            new Column<>("disbursedOn", "inquiry.disbursedOn", Own::disbursedOn),
            new Column<>("words", "personal.words", Own::words),
            new Column<>("dueOn", "inquiry.dueOn", Own::dueOn),
            new Column<>("status", "inquiry.status", Own::status),
            new Column<>("outcome", "inquiry.outcome", Own::outcome),
            new Column<>("answer", "inquiry.answer", Own::answer),
            new Column<>("endedAt", "inquiry.endedAt", Own::endedAt));

    private static final List<Column<Done>> DONE = List.of(
            new Column<>("at", "personal.at", Done::at),
            new Column<>("month", "inquiry.month", Done::month),
            new Column<>("about", "inquiry.kind", Done::about),
            new Column<>("kind", "personal.kind", Done::kind),
            new Column<>("words", "personal.words", Done::words));

    private final Sql sql;

    InquiryPersonalData(Sql sql) {
        this.sql = sql;
    }

    private record Own(
            Instant askedAt,
            YearMonth month,
            InquiryKind kind,
            InquiryReason reason,
            @Nullable String loanNo,
            @Nullable BigDecimal amount,
            @Nullable LocalDate disbursedOn,
            String words,
            LocalDate dueOn,
            InquiryStatus status,
            @Nullable InquiryOutcome outcome,
            @Nullable String answer,
            @Nullable Instant endedAt) {}

    private record Done(
            Instant at,
            YearMonth month,
            InquiryKind about,
            InquiryStepKind kind,
            @Nullable String words) {}

    @Override
    public List<PersonalSection<?>> of(long personId) {
        return List.of(
                new PersonalSection<>(
                        64,
                        "inquiries",
                        ASKED,
                        sql.list(
                                "select * from inquiry where person_id = ? order by asked_at desc, id desc",
                                InquiryPersonalData::own,
                                personId)),
                new PersonalSection<>(65, "inquirySteps", DONE, sql.list("""
                select s.at, i.month, i.kind as about, s.kind, s.words
                from inquiry_step s join inquiry i on i.id = s.inquiry_id
                where s.actor_id = ? order by s.id desc
                """, InquiryPersonalData::done, personId)));
    }

    private static Own own(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        return new Own(
                Objects.requireNonNull(Sql.instant(row, "asked_at")),
                Sql.month(row, "month"),
                InquiryKind.valueOf(row.getString("kind")),
                InquiryReason.valueOf(row.getString("reason")),
                row.getString("loan_no"),
                row.getBigDecimal("amount"),
                Sql.day(row, "disbursed_on"),
                row.getString("words"),
                Objects.requireNonNull(Sql.day(row, "due_on")),
                InquiryStatus.valueOf(row.getString("status")),
                outcome == null ? null : InquiryOutcome.valueOf(outcome),
                row.getString("answer"),
                Sql.instant(row, "ended_at"));
    }

    private static Done done(ResultSet row) throws SQLException {
        return new Done(
                Objects.requireNonNull(Sql.instant(row, "at")),
                Sql.month(row, "month"),
                InquiryKind.valueOf(row.getString("about")),
                InquiryStepKind.valueOf(row.getString("kind")),
                row.getString("words"));
    }
}
