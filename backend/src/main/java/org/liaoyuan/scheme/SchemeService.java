package org.liaoyuan.scheme;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.access.Caller;
import org.liaoyuan.audit.Audit;
import org.liaoyuan.platform.etag.Change;
import org.liaoyuan.platform.etag.Version;
import org.liaoyuan.platform.persistence.Revisions;
import org.liaoyuan.platform.problem.ProblemType;

/** From draft to publication. */
@ApplicationScoped
class SchemeService {

    private static final String OBJECT = "scheme";

    private final SchemeRepository schemes;
    private final SchemeQueries queries;
    private final PublicationCheck check;
    private final Revisions revisions;
    private final Event<SchemePublished> published;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    SchemeService(
            SchemeRepository schemes,
            SchemeQueries queries,
            PublicationCheck check,
            Revisions revisions,
            Event<SchemePublished> published,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.schemes = schemes;
        this.queries = queries;
        this.check = check;
        this.revisions = revisions;
        this.published = published;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    SchemeRow draft(SchemeDraft draft) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        Scheme scheme = new Scheme(id, draft.rules(), caller.personId(), clock.instant());
        schemes.persistAndFlush(scheme);
        audit.record("SCHEME_DRAFTED", OBJECT, id.toString(), null, scheme.rules());
        return row(id);
    }

    @Transactional
    SchemeRow rewrite(UUID id, SchemeDraft draft, @Nullable String ifMatch) {
        Scheme scheme = draftToChange(id);
        mustHaveSeen(scheme, ifMatch);
        SchemeRules before = scheme.rules();
        scheme.rewrite(draft.rules(), caller.personId(), clock.instant());
        schemes.flush();
        audit.record("SCHEME_CHANGED", OBJECT, id.toString(), before, scheme.rules());
        return row(id);
    }

    @Transactional
    void delete(UUID id, @Nullable String ifMatch) {
        Scheme scheme = draftToChange(id);
        mustHaveSeen(scheme, ifMatch);
        schemes.delete(scheme);
        audit.record("SCHEME_DELETED", OBJECT, id.toString(), scheme.rules(), null);
    }

    /** Publishes what the caller has seen or nothing. */
    @Transactional
    SchemeRow publish(UUID id, @Nullable String ifMatch) {
        // First of all: from here on no month is closed and no loan comes in until this is done.
        long revision = revisions.next("SCHEME");
        Scheme scheme = draftToChange(id);
        mustHaveSeen(scheme, ifMatch);
        mustBePublishable(scheme.rules());
        scheme.publish(revision, caller.personId(), clock.instant());
        schemes.flush();
        audit.record("SCHEME_PUBLISHED", OBJECT, id.toString(), null, scheme.rules());
        published.fire(new SchemePublished(id, scheme.rules().effectiveFrom()));
        return row(id);
    }

    /** Holds the row until the end, so that of two changes at once the second sees what the first one made. */
    private Scheme draftToChange(UUID id) {
        Scheme scheme = schemes.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(ProblemType.NOT_FOUND::toException);
        if (scheme.isPublished()) {
            throw ProblemType.SCHEME_PUBLISHED.toException();
        }
        return scheme;
    }

    private void mustHaveSeen(Scheme scheme, @Nullable String ifMatch) {
        Version.of(scheme.version()).mustMatch(ifMatch, () -> {
            SchemeRow row = row(scheme.id());
            return new Change(row.changedBy(), row.changedAt());
        });
    }

    private void mustBePublishable(SchemeRules rules) {
        List<SchemeFinding> findings = check.findings(rules);
        if (!findings.isEmpty()) {
            throw SchemeFinding.refusal("", findings);
        }
    }

    private SchemeRow row(UUID id) {
        return queries.find(id).orElseThrow();
    }
}
