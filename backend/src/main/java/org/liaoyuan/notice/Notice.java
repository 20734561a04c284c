package org.liaoyuan.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.messaging.Subject;

/** One version of a notice; once it is published the database refuses to change what it says. */
@Entity(name = "notice")
class Notice {
    static final String TYPE = "notice";

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID series;

    @Column(updatable = false)
    private int edition;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private NoticeStatus status;

    @Column(name = "unit_id")
    private long unitId;

    @Column(name = "scheme_id")
    private @Nullable UUID schemeId;

    private String title;

    @Column(name = "effective_on")
    private LocalDate effectiveOn;

    @Convert(converter = NoticeContentJson.class)
    @ColumnTransformer(write = "?::jsonb")
    private NoticeContent content;

    @Column(name = "created_by", updatable = false)
    private long createdBy;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "changed_by")
    private long changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "published_by")
    private @Nullable Long publishedBy;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    @Column(name = "due_on")
    private @Nullable LocalDate dueOn;

    @Column(name = "superseded_from")
    private @Nullable LocalDate supersededFrom;

    @Column(name = "withdrawn_for")
    private @Nullable String withdrawnFor;

    @Column(name = "reminded_at", insertable = false, updatable = false)
    private @Nullable Instant remindedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
    protected Notice() {}

    /** The first draft of a notice. */
    Notice(UUID id, long unitId, NoticeContent content, long author, Instant at) {
        this(id, id, 1, unitId, content, author, at);
    }

    @SuppressWarnings("NullAway.Init") // rewrite() sets the rest.
    private Notice(UUID id, UUID series, int edition, long unitId, NoticeContent content, long author, Instant at) {
        this.id = id;
        this.series = series;
        this.edition = edition;
        this.status = NoticeStatus.DRAFT;
        this.createdBy = author;
        this.createdAt = at;
        rewrite(unitId, content, author, at);
    }

    /** The draft of the next version, which begins with the words of this one. */
    Notice next(UUID id, int edition, long author, Instant at) {
        return new Notice(id, series, edition, unitId, content, author, at);
    }

    final void rewrite(long unitId, NoticeContent content, long author, Instant at) {
        this.unitId = unitId;
        this.content = content;
        this.title = content.title();
        this.effectiveOn = content.effectiveOn();
        this.schemeId = content.schemeId();
        this.changedBy = author;
        this.changedAt = at;
    }

    void publish(LocalDate dueOn, long publisher, Instant at) {
        this.status = NoticeStatus.PUBLISHED;
        this.dueOn = dueOn;
        this.publishedBy = publisher;
        this.publishedAt = at;
    }

    /** It holds until the next version takes effect, which is not before today. */
    void supersede(NoticeContent next, LocalDate today) {
        this.status = NoticeStatus.SUPERSEDED;
        this.supersededFrom = next.effectiveOn().isAfter(today) ? next.effectiveOn() : today;
    }

    void withdraw(String reason, long by, Instant at) {
        this.status = NoticeStatus.WITHDRAWN;
        this.withdrawnFor = reason;
        this.changedBy = by;
        this.changedAt = at;
    }

    boolean isDraft() {
        return status == NoticeStatus.DRAFT;
    }

    boolean isPublished() {
        return status == NoticeStatus.PUBLISHED;
    }

    UUID id() {
        return id;
    }

    UUID series() {
        return series;
    }

    int edition() {
        return edition;
    }

    int version() {
        return version;
    }

    long unitId() {
        return unitId;
    }

    NoticeContent content() {
        return content;
    }

    @Nullable
    Instant publishedAt() {
        return publishedAt;
    }

    @Nullable
    LocalDate dueOn() {
        return dueOn;
    }

    long changedBy() {
        return changedBy;
    }

    Instant changedAt() {
        return changedAt;
    }

    /** As messages name it. */
    Subject subject() {
        return new Subject(TYPE, id.toString());
    }
}
