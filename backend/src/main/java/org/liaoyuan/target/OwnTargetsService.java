package org.liaoyuan.target;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.access.Caller;
import org.liaoyuan.audit.Audit;
import org.liaoyuan.messaging.Messages;
import org.liaoyuan.platform.etag.Change;
import org.liaoyuan.platform.etag.Version;
import org.liaoyuan.platform.persistence.Revisions;
import org.liaoyuan.platform.problem.ProblemType;

/** An officer confirms having seen the targets of a month. */
@ApplicationScoped
class OwnTargetsService {
    private final OwnTargetsReader reader;
    private final OfficerFacts facts;
    private final TargetDesk desk;
    private final Messages messages;
    private final Revisions revisions;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    OwnTargetsService(
            OwnTargetsReader reader,
            OfficerFacts facts,
            TargetDesk desk,
            Messages messages,
            Revisions revisions,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.reader = reader;
        this.facts = facts;
        this.desk = desk;
        this.messages = messages;
        this.revisions = revisions;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** Of the version that was on the screen; the first time counts. */
    @Transactional
    OwnTargetsView acknowledge(YearMonth month, @Nullable String ifMatch) {
        // So that no publication comes between the look and the confirmation.
        revisions.lock();
        desk.mustBeOpen(month);
        OfficerFact fact = reader.issued(month).orElseThrow(ProblemType.NOT_FOUND::toException);
        Version.of(fact.id()).mustMatch(ifMatch, () -> new Change(fact.publishedBy(), fact.publishedAt()));
        if (facts.acknowledge(fact, clock.instant())) {
            audit.record(
                    "OFFICER_TARGETS_ACKNOWLEDGED",
                    "officer-target",
                    caller.staffNo() + "/" + month,
                    null,
                    Map.of("edition", fact.edition()));
            messages.settle(TargetMessages.subject(month, caller.staffNo()), caller.personId());
        }
        return reader.of(month);
    }
}
