package org.liaoyuan.notice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class NoticeRepository implements PanacheRepositoryBase<Notice, UUID> {

    /** Holds the row until the end, so that of two changes at once the second sees what the first one made. */
    Optional<Notice> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The published version of a series, held until the end. */
    Optional<Notice> published(UUID series) {
        return find("series = ?1 and status = ?2", series, NoticeStatus.PUBLISHED)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Those on whose last day, or after it, nobody has been reminded by itself yet, held until the end. */
    List<Notice> dueUpTo(LocalDate day) {
        return find("status = ?1 and dueOn <= ?2 and remindedAt is null", NoticeStatus.PUBLISHED, day)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    boolean hasDraft(UUID series) {
        return count("series = ?1 and status = ?2", series, NoticeStatus.DRAFT) > 0;
    }

    int lastEdition(UUID series) {
        return Math.toIntExact(count("series = ?1", series));
    }
}
