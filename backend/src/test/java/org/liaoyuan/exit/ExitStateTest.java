package org.liaoyuan.exit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liaoyuan.platform.problem.ProblemException;
import org.liaoyuan.testing.Tries;

/** A case goes on and ends as the rules say, whatever people try. */
class ExitStateTest {
    private static final long OFFICER = 1;
    private static final long BRANCH = 2;
    private static final long OTHER_BRANCH = 3;
    private static final long HEAD = 4;
    private static final List<Long> PEOPLE = List.of(OFFICER, BRANCH, OTHER_BRANCH, HEAD);

    @Test
    void theWholeWayToADecisionByASecondPerson() {
        ExitState decided = ExitState.opened(OFFICER)
                .stated(OFFICER)
                .proposed(BRANCH, ExitOutcome.TRANSFERRED)
                .appealed(OFFICER)
                .answered(HEAD, false)
                .decided(HEAD, Set.of());
        assertThat(decided.status()).isEqualTo(ExitStatus.TRANSFERRED);
        assertThat(decided.decidedBy()).isEqualTo(HEAD);
    }

    @Test
    void anAppealThatIsUpheldAndAReturnTakeTheProposalBack() {
        ExitState proposed = ExitState.opened(OFFICER).proposed(BRANCH, ExitOutcome.EXITED);
        assertThat(proposed.appealed(OFFICER).answered(HEAD, true)).isEqualTo(ExitState.opened(OFFICER));
        assertThat(proposed.returned(HEAD)).isEqualTo(ExitState.opened(OFFICER));
    }

    @Test
    void nothingIsDecidedWhileAnAppealWaitsOrTheFileLacksSomething() {
        ExitState proposed = ExitState.opened(OFFICER).proposed(BRANCH, ExitOutcome.EXITED);
        assertThatThrownBy(() -> proposed.appealed(OFFICER).decided(HEAD, Set.of()))
                .isInstanceOf(ProblemException.class);
        for (FileItem item : FileItem.values()) {
            assertThatThrownBy(() -> proposed.decided(HEAD, Set.of(item))).isInstanceOf(ProblemException.class);
        }
    }

    @Test
    void oneAppealAgainstEachProposal() {
        ExitState rejected = ExitState.opened(OFFICER)
                .proposed(BRANCH, ExitOutcome.EXITED)
                .appealed(OFFICER)
                .answered(HEAD, false);
        assertThatThrownBy(() -> rejected.appealed(OFFICER)).isInstanceOf(ProblemException.class);
        ExitState anew = rejected.returned(HEAD).proposed(BRANCH, ExitOutcome.EXITED);
        assertThat(anew.appealed(OFFICER).appeal()).isEqualTo(ExitState.Appeal.OPEN);
    }

    @ParameterizedTest
    @CsvSource({"0, WITHDRAWN", "2, WITHDRAWN", "3, OPEN", "7, OPEN"})
    void theCountAloneWithdraws(int effective, ExitStatus status) {
        assertThat(ExitState.opened(OFFICER).recounted(effective).status()).isEqualTo(status);
    }

    /** What was done, kept apart from the state that is tested. */
    private static final class Log {
        @Nullable
        Long proposer;

        @Nullable
        ExitOutcome proposal;

        boolean appealOpen;
        boolean appealedAgainst;

        @Nullable
        Long decider;

        boolean whole;
        boolean lifted;
        int ends;
    }

    @Test
    void noWalkEndsIllegally() {
        int walks = Tries.of(20_000, 1_000_000);
        Random random = new Random(20_240_408);
        int ended = 0;
        for (int walk = 0; walk < walks; walk++) {
            ended += walk(random);
        }
        assertThat(ended).as("walks that came to an end").isGreaterThan(walks / 2);
    }

    private static int walk(Random random) {
        ExitState state = ExitState.opened(OFFICER);
        Log log = new Log();
        for (int step = 0; step < 80; step++) {
            ExitState before = state;
            state = step(state, log, random);
            if (before.status().ended()) {
                assertThat(state).as("what has ended stays").isEqualTo(before);
            }
        }
        if (state.status().ended()) {
            mustBeLegal(state, log);
            return 1;
        }
        return 0;
    }

    private static ExitState step(ExitState state, Log log, Random random) {
        long by = PEOPLE.get(random.nextInt(PEOPLE.size()));
        ExitOutcome outcome = ExitOutcome.values()[random.nextInt(3)];
        boolean upheld = random.nextBoolean();
        Set<FileItem> missing = random.nextBoolean() ? Set.of() : EnumSet.of(FileItem.values()[random.nextInt(7)]);
        try {
            return switch (random.nextInt(8)) {
                case 0 -> state.stated(by);
                case 1 -> {
                    ExitState next = state.proposed(by, outcome);
                    log.proposer = by;
                    log.proposal = outcome;
                    log.appealedAgainst = false;
                    yield next;
                }
                case 2 -> {
                    ExitState next = state.appealed(by);
                    assertThat(by).isEqualTo(OFFICER);
                    assertThat(log.appealedAgainst).isFalse();
                    log.appealOpen = true;
                    log.appealedAgainst = true;
                    yield next;
                }
                case 3 -> {
                    ExitState next = state.answered(by, upheld);
                    assertThat(log.appealOpen).isTrue();
                    assertThat(by).isNotIn(OFFICER, log.proposer);
                    log.appealOpen = false;
                    if (upheld) {
                        log.proposer = null;
                    }
                    yield next;
                }
                case 4 -> {
                    ExitState next = state.returned(by);
                    log.proposer = null;
                    yield next;
                }
                case 5, 6 -> {
                    ExitState next = state.decided(by, missing);
                    log.decider = by;
                    log.whole = missing.isEmpty();
                    log.ends++;
                    yield next;
                }
                default -> recount(state, log, random.nextInt(20) == 0 ? 2 : 3);
            };
        } catch (ProblemException refused) {
            return state;
        }
    }

    private static ExitState recount(ExitState state, Log log, int effective) {
        ExitState next = state.recounted(effective);
        if (!next.equals(state)) {
            log.lifted = effective < 3;
            log.ends++;
        }
        return next;
    }

    private static void mustBeLegal(ExitState state, Log log) {
        assertThat(log.ends).as("it ended once").isOne();
        if (state.status() == ExitStatus.WITHDRAWN) {
            assertThat(log.lifted).isTrue();
            return;
        }
        assertThat(state.status()).isIn(ExitStatus.EXITED, ExitStatus.TRANSFERRED, ExitStatus.RETAINED);
        assertThat(state.status().name()).isEqualTo(String.valueOf(log.proposal));
        assertThat(log.proposer).isNotNull().isNotEqualTo(OFFICER).isNotEqualTo(log.decider);
        assertThat(log.decider).isNotNull().isNotEqualTo(OFFICER);
        assertThat(log.whole).isTrue();
        assertThat(log.appealOpen).isFalse();
    }
}
