package org.liaoyuan.exit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.access.Caller;
import org.liaoyuan.organisation.OfficerPosts;
import org.liaoyuan.organisation.People;
import org.liaoyuan.organisation.Person;
import org.liaoyuan.platform.etag.Change;
import org.liaoyuan.platform.etag.Version;
import org.liaoyuan.platform.problem.FieldError;
import org.liaoyuan.platform.problem.ProblemType;
import org.liaoyuan.scoring.StreakRestarts;

/** What people do with a case, one at a time: there is no decision on many. */
@ApplicationScoped
@Transactional
class ExitService {
    private static final int MOST_DAYS_ON = 90;

    private final ExitStore store;
    private final ExitFiles files;
    private final ExitRights rights;
    private final ExitRecount recount;
    private final ExitSteps steps;
    private final ExitMessages messages;
    private final Handover handover;
    private final OfficerPosts posts;
    private final StreakRestarts restarts;
    private final ExitClock days;
    private final People people;
    private final Caller caller;
    private final Clock clock;

    ExitService(
            ExitStore store,
            ExitFiles files,
            ExitRights rights,
            ExitRecount recount,
            ExitSteps steps,
            ExitMessages messages,
            Handover handover,
            OfficerPosts posts,
            StreakRestarts restarts,
            ExitClock days,
            People people,
            Caller caller,
            Clock clock) {
        this.store = store;
        this.files = files;
        this.rights = rights;
        this.recount = recount;
        this.steps = steps;
        this.messages = messages;
        this.handover = handover;
        this.posts = posts;
        this.restarts = restarts;
        this.days = days;
        this.people = people;
        this.caller = caller;
        this.clock = clock;
    }

    void state(UUID id, String words, @Nullable String ifMatch) {
        ExitCase one = find(id, ExitMove.STATE, ifMatch);
        ExitCase stated = one.stated(caller.personId(), clock.instant());
        store.change(stated, days.today());
        note(stated, ExitStepKind.STATED, null, words);
    }

    void propose(UUID id, ExitProposal proposal, @Nullable String ifMatch) {
        ExitCase one = find(id, ExitMove.PROPOSE, ifMatch);
        ExitState to = one.state().proposed(caller.personId(), proposal.outcome());
        LocalDate today = days.today();
        move(
                one,
                to,
                days.appealDue(today),
                days.decisionDue(today),
                ExitStepKind.PROPOSED,
                proposal.words().strip());
    }

    void appeal(UUID id, String words, @Nullable String ifMatch) {
        ExitCase one = find(id, ExitMove.APPEAL, ifMatch);
        ExitState to = one.state().appealed(caller.personId());
        LocalDate until = Objects.requireNonNull(one.appealDueOn());
        if (days.today().isAfter(until)) {
            throw ProblemType.EXIT_APPEAL_LAPSED.toException(until);
        }
        move(one, to, until, one.dueOn(), ExitStepKind.APPEALED, words);
    }

    void answer(UUID id, ExitAnswer answer, @Nullable String ifMatch) {
        ExitCase one = find(id, ExitMove.ANSWER, ifMatch);
        boolean upheld = answer.upheld();
        ExitState to = one.state().answered(caller.personId(), upheld);
        move(
                one,
                to,
                upheld ? null : one.appealDueOn(),
                upheld ? days.proposalDue(days.today()) : one.dueOn(),
                upheld ? ExitStepKind.APPEAL_UPHELD : ExitStepKind.APPEAL_REJECTED,
                answer.words().strip());
    }

    void giveBack(UUID id, String words, @Nullable String ifMatch) {
        ExitCase one = find(id, ExitMove.RETURN, ifMatch);
        ExitState to = one.state().returned(caller.personId());
        move(one, to, null, days.proposalDue(days.today()), ExitStepKind.RETURNED, words);
    }

    void decide(UUID id, ExitDecision decision, @Nullable String ifMatch) {
        ExitCase one = find(id, ExitMove.DECIDE, ifMatch);
        if (recount.look(one)) {
            return;
        }
        ExitState to = one.state().decided(caller.personId(), files.of(one).missing());
        ExitOutcome outcome = Objects.requireNonNull(to.proposal());
        LocalDate lastDay = lastDay(decision.lastDay(), outcome);
        ExitCase decided = one.decided(to, lastDay, caller.personId(), clock.instant());
        store.change(decided, days.today());
        note(decided, ExitStepKind.DECIDED, outcome, decision.words().strip());
        if (lastDay == null) {
            restarts.after(decided.personId(), YearMonth.from(days.today()));
        } else {
            posts.end(decided.personId(), lastDay, outcome.name());
            handover.open(decided);
        }
    }

    private @Nullable LocalDate lastDay(@Nullable LocalDate wish, ExitOutcome outcome) {
        if (!outcome.leavesPost()) {
            if (wish != null) {
                throw FieldError.pointer("/lastDay", "must-be-absent").toException();
            }
            return null;
        }
        LocalDate today = days.today();
        if (wish == null || wish.isBefore(today.minusDays(1)) || wish.isAfter(today.plusDays(MOST_DAYS_ON))) {
            throw FieldError.pointer("/lastDay", "last-day", today.minusDays(1), today.plusDays(MOST_DAYS_ON))
                    .toException();
        }
        return wish;
    }

    private void move(
            ExitCase one, ExitState to, @Nullable LocalDate appealDue, LocalDate due, ExitStepKind kind, String words) {
        ExitCase moved = one.moved(to, appealDue, due, caller.personId(), clock.instant());
        store.change(moved, days.today());
        note(moved, kind, to.proposal(), words);
    }

    private void note(ExitCase moved, ExitStepKind kind, @Nullable ExitOutcome outcome, String words) {
        steps.add(moved.id(), caller.personId(), kind, outcome, words);
        messages.moved(moved, kind, words);
    }

    private ExitCase find(UUID id, ExitMove move, @Nullable String ifMatch) {
        ExitCase one = store.lock(id).filter(rights::sees).orElseThrow(ProblemType.NOT_FOUND::toException);
        rights.mustHave(move, one);
        Version.of(one.version()).mustMatch(ifMatch, () -> lastChange(one));
        return one;
    }

    private Change lastChange(ExitCase one) {
        Long by = one.changedBy();
        return new Change(by == null ? "–" : people.byId(by).map(Person::name).orElseThrow(), one.changedAt());
    }
}
