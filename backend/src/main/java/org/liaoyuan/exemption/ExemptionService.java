package org.liaoyuan.exemption;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.access.Caller;
import org.liaoyuan.access.Role;
import org.liaoyuan.attachment.Attachments;
import org.liaoyuan.audit.Audit;
import org.liaoyuan.organisation.OfficerSpell;
import org.liaoyuan.organisation.OfficerSpells;
import org.liaoyuan.organisation.People;
import org.liaoyuan.platform.etag.Change;
import org.liaoyuan.platform.etag.Version;
import org.liaoyuan.platform.persistence.Revisions;
import org.liaoyuan.platform.problem.FieldError;
import org.liaoyuan.platform.problem.ProblemType;

/** The branch proposes, head office decides. No closed month changes by it: what it does there is the effective streak's. */
@ApplicationScoped
@Transactional
class ExemptionService {
    private final ExemptionStore store;
    private final ExemptionRights rights;
    private final ExemptionEffects effects;
    private final ExemptionMessages messages;
    private final Attachments attachments;
    private final OfficerSpells spells;
    private final People people;
    private final Revisions revisions;
    private final Event<ExemptionsChanged> changed;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    ExemptionService(
            ExemptionStore store,
            ExemptionRights rights,
            ExemptionEffects effects,
            ExemptionMessages messages,
            Attachments attachments,
            OfficerSpells spells,
            People people,
            Revisions revisions,
            Event<ExemptionsChanged> changed,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.store = store;
        this.rights = rights;
        this.effects = effects;
        this.messages = messages;
        this.attachments = attachments;
        this.spells = spells;
        this.people = people;
        this.revisions = revisions;
        this.changed = changed;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    UUID propose(NewExemption wish) {
        if (wish.until().isBefore(wish.from())) {
            throw FieldError.pointer("/until", "before-from", wish.from()).toException();
        }
        if (wish.until().isAfter(wish.from().plusYears(1))) {
            throw FieldError.pointer("/until", "longer-than-a-year", wish.from().plusYears(1))
                    .toException();
        }
        OfficerSpell officer = officer(wish.staffNo().strip());
        Exemption exemption = new Exemption(
                UuidCreator.getTimeOrderedEpoch(),
                0,
                officer.personId(),
                officer.unitId(),
                wish.kind(),
                wish.from(),
                wish.until(),
                ExemptionStatus.PROPOSED,
                caller.personId(),
                null,
                clock.instant());
        store.add(exemption, wish.reason().strip());
        audit.record(
                "EXEMPTION_PROPOSED",
                Exemption.TYPE,
                exemption.id().toString(),
                null,
                Map.of(
                        "staffNo",
                        officer.staffNo(),
                        "kind",
                        wish.kind(),
                        "from",
                        wish.from().toString(),
                        "until",
                        wish.until().toString()),
                wish.reason().strip(),
                Audit.Outcome.DONE);
        messages.proposed(exemption);
        return exemption.id();
    }

    /** One whom the caller's branch has now, or had last. */
    private OfficerSpell officer(String staffNo) {
        OfficerSpell spell = people.byStaffNo(staffNo)
                .map(person -> spells.now(Set.of(person.id())))
                .filter(all -> !all.isEmpty())
                .map(all -> all.get(all.size() - 1))
                .filter(last -> caller.holds(Role.BRANCH_MANAGER, last.unitId()))
                .orElseThrow(
                        () -> FieldError.pointer("/staffNo", "no-such-officer").toException());
        if (spell.personId() == caller.personId()) {
            throw ProblemType.SELF_DECISION.toException();
        }
        return spell;
    }

    void move(UUID id, ExemptionMove move, @Nullable String words, @Nullable String ifMatch) {
        Exemption exemption = store.lock(id).filter(rights::sees).orElseThrow(ProblemType.NOT_FOUND::toException);
        rights.mustHave(move, exemption);
        Version.of(exemption.version()).mustMatch(ifMatch, () -> lastChange(exemption));
        if (exemption.status().ended()) {
            throw ProblemType.EXEMPTION_ENDED.toException();
        }
        Exemption ended = new Exemption(
                id,
                exemption.version() + 1,
                exemption.personId(),
                exemption.unitId(),
                exemption.kind(),
                exemption.from(),
                exemption.until(),
                move.to(),
                exemption.proposedBy(),
                caller.personId(),
                clock.instant());
        if (move == ExemptionMove.APPROVE) {
            approve(ended, words);
        } else {
            store.end(ended, words, null, null);
        }
        audit.record(
                entry(move),
                Exemption.TYPE,
                id.toString(),
                Map.of("status", exemption.status()),
                Map.of("status", ended.status()),
                words,
                Audit.Outcome.DONE);
        messages.ended(ended, words);
    }

    private static String entry(ExemptionMove move) {
        return switch (move) {
            case APPROVE -> "EXEMPTION_APPROVED";
            case REJECT -> "EXEMPTION_REJECTED";
            case WITHDRAW -> "EXEMPTION_WITHDRAWN";
        };
    }

    private void approve(Exemption approved, @Nullable String words) {
        if (attachments.count(Exemption.TYPE, approved.id()) == 0) {
            throw ProblemType.EVIDENCE_MISSING.toException();
        }
        long revision = revisions.next("EXEMPTION");
        ExemptionEffects.Effect effect = effects.of(approved.personId(), approved.from(), approved.until());
        store.end(approved, words, effect, revision);
        changed.fire(new ExemptionsChanged(revision, Set.of(approved.personId())));
    }

    private Change lastChange(Exemption exemption) {
        return new Change(people.byId(exemption.changedBy()).orElseThrow().name(), exemption.changedAt());
    }
}
