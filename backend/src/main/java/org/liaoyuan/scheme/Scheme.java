package org.liaoyuan.scheme;

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

/** A scheme from draft to publication; from then on the database refuses every change. */
@Entity(name = "scheme")
class Scheme {

    @Id
    private UUID id;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private SchemeStatus status;

    private String name;

    @Column(name = "effective_from")
    private LocalDate effectiveFrom;

    @Convert(converter = SchemeRulesJson.class)
    @ColumnTransformer(write = "?::jsonb")
    private SchemeRules rules;

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

    @Column(name = "known_from")
    private @Nullable Long knownFrom;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
    protected Scheme() {}

    Scheme(UUID id, SchemeRules rules, long author, Instant at) {
        this.id = id;
        this.status = SchemeStatus.DRAFT;
        this.rules = rules;
        this.name = rules.name();
        this.effectiveFrom = rules.effectiveFrom().atDay(1);
        this.createdBy = author;
        this.createdAt = at;
        this.changedBy = author;
        this.changedAt = at;
    }

    void rewrite(SchemeRules rules, long author, Instant at) {
        this.rules = rules;
        this.name = rules.name();
        this.effectiveFrom = rules.effectiveFrom().atDay(1);
        this.changedBy = author;
        this.changedAt = at;
    }

    void publish(long revision, long publisher, Instant at) {
        this.status = SchemeStatus.PUBLISHED;
        this.knownFrom = revision;
        this.publishedBy = publisher;
        this.publishedAt = at;
    }

    boolean isPublished() {
        return status == SchemeStatus.PUBLISHED;
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    SchemeRules rules() {
        return rules;
    }

    long changedBy() {
        return changedBy;
    }

    Instant changedAt() {
        return changedAt;
    }
}
