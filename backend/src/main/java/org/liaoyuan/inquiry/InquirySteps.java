package org.liaoyuan.inquiry;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.persistence.Sql;

/** What happened to an inquiry, step by step, for whoever may see it. */
@ApplicationScoped
class InquirySteps {
    private final Sql sql;
    private final Clock clock;

    InquirySteps(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** @param by null for what the product does by itself */
    void add(UUID inquiryId, @Nullable Long by, InquiryStepKind kind, @Nullable String words) {
        sql.update(
                "insert into inquiry_step (inquiry_id, at, actor_id, kind, words) values (?, ?, ?, ?, ?)",
                inquiryId,
                clock.instant(),
                by,
                kind,
                words);
    }

    List<InquiryStepView> of(UUID inquiryId) {
        return sql.list(
                """
                select s.at, s.kind, s.words, p.name, p.staff_no
                from inquiry_step s left join person p on p.id = s.actor_id
                where s.inquiry_id = ? order by s.id
                """,
                row -> new InquiryStepView(
                        Objects.requireNonNull(Sql.instant(row, "at")),
                        InquiryStepKind.valueOf(row.getString("kind")),
                        row.getString("name"),
                        row.getString("staff_no"),
                        row.getString("words")),
                inquiryId);
    }
}
