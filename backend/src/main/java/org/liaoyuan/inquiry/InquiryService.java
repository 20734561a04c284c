package org.liaoyuan.inquiry;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.access.Caller;
import org.liaoyuan.audit.Audit;
import org.liaoyuan.organisation.People;
import org.liaoyuan.platform.etag.Change;
import org.liaoyuan.platform.etag.Version;
import org.liaoyuan.platform.problem.FieldError;
import org.liaoyuan.platform.problem.ProblemType;
import org.liaoyuan.scoring.Statements;

/** What officers and head office do with inquiries. */
@ApplicationScoped
@Transactional
class InquiryService {
    /** Each is a to-do of everybody at head office. Two asked in one moment may make it one more. */
    static final int MOST_UNANSWERED = 10;

    private final InquiryStore store;
    private final Topics topics;
    private final Statements statements;
    private final AnswerClock answerClock;
    private final Corrections corrections;
    private final InquiryRights rights;
    private final InquirySteps steps;
    private final InquiryMessages messages;
    private final People people;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    InquiryService(
            InquiryStore store,
            Topics topics,
            Statements statements,
            AnswerClock answerClock,
            Corrections corrections,
            InquiryRights rights,
            InquirySteps steps,
            InquiryMessages messages,
            People people,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.store = store;
        this.topics = topics;
        this.statements = statements;
        this.answerClock = answerClock;
        this.corrections = corrections;
        this.rights = rights;
        this.steps = steps;
        this.messages = messages;
        this.people = people;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    private record Asked(InquiryKind kind, InquiryReason reason, String topic) {}

    private record Answered(List<String> loanNos, List<UUID> adjustmentIds) {}

    UUID ask(NewInquiry wish) {
        long officer = caller.personId();
        long unit = statements
                .unitOf(wish.month(), officer)
                .orElseThrow(() -> FieldError.pointer("/month", "no-statement", wish.month())
                        .toException());
        Topic topic = topics.of(wish, officer);
        if (store.unanswered(officer) >= MOST_UNANSWERED) {
            throw ProblemType.INQUIRIES_ENOUGH.toException(MOST_UNANSWERED);
        }
        Instant now = clock.instant();
        Inquiry inquiry = new Inquiry(
                UuidCreator.getTimeOrderedEpoch(),
                0,
                officer,
                wish.month(),
                unit,
                wish.kind(),
                InquiryStatus.OPEN,
                null,
                answerClock.read().dueOn(),
                now,
                officer,
                now);
        if (!store.add(inquiry, wish, topic)) {
            throw ProblemType.INQUIRY_UNANSWERED.toException();
        }
        note(inquiry, "INQUIRY_ASKED", InquiryStepKind.ASKED, null, new Asked(wish.kind(), wish.reason(), topic.key()));
        messages.asked(inquiry);
        return inquiry.id();
    }

    void take(UUID id, @Nullable String ifMatch) {
        Inquiry taken = find(id, InquiryMove.TAKE, ifMatch).takenBy(caller.personId(), clock.instant());
        store.change(taken);
        note(taken, "INQUIRY_TAKEN", InquiryStepKind.TAKEN, null, Map.of("owner", caller.staffNo()));
        messages.taken(taken, caller.personId());
    }

    void answer(UUID id, InquiryAnswer answer, @Nullable String ifMatch) {
        Inquiry inquiry = find(id, InquiryMove.ANSWER, ifMatch);
        corrections.mustHold(answer, inquiry);
        Inquiry ended = inquiry.ended(InquiryStatus.ANSWERED, caller.personId(), clock.instant());
        store.answer(ended, answer);
        corrections.link(id, answer);
        boolean upheld = answer.outcome() == InquiryOutcome.UPHELD;
        note(
                ended,
                upheld ? "INQUIRY_UPHELD" : "INQUIRY_CORRECTED",
                upheld ? InquiryStepKind.UPHELD : InquiryStepKind.CORRECTED,
                answer.words().strip(),
                new Answered(answer.loans(), answer.adjustments()));
        messages.answered(ended, answer.outcome());
    }

    void withdraw(UUID id, @Nullable String ifMatch) {
        Inquiry withdrawn = find(id, InquiryMove.WITHDRAW, ifMatch)
                .ended(InquiryStatus.WITHDRAWN, caller.personId(), clock.instant());
        store.change(withdrawn);
        note(withdrawn, "INQUIRY_WITHDRAWN", InquiryStepKind.WITHDRAWN, null, null);
        messages.withdrawn(withdrawn);
    }

    private Inquiry find(UUID id, InquiryMove move, @Nullable String ifMatch) {
        Inquiry inquiry = store.lock(id).filter(rights::sees).orElseThrow(ProblemType.NOT_FOUND::toException);
        rights.mustHave(move, inquiry);
        Version.of(inquiry.version()).mustMatch(ifMatch, () -> lastChange(inquiry));
        rights.mustLeadOn(move, inquiry);
        return inquiry;
    }

    private void note(
            Inquiry inquiry, String action, InquiryStepKind step, @Nullable String words, @Nullable Object after) {
        steps.add(inquiry.id(), caller.personId(), step, words);
        audit.record(action, Inquiry.TYPE, inquiry.id().toString(), null, after, words, Audit.Outcome.DONE);
    }

    private Change lastChange(Inquiry inquiry) {
        return new Change(people.byId(inquiry.changedBy()).orElseThrow().name(), inquiry.changedAt());
    }
}
