package org.liaoyuan.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liaoyuan.scoring.Projection;

class AlertRuleTest {
    private static final AlertRule RULE = new AlertRule(5, 5);

    @ParameterizedTest
    @CsvSource({"4, 5, false", "5, 4, false", "5, 5, true", "16, 5, true", "17, 4, false", "0, 21, false"})
    void anAlertIsRaisedInTheMiddleOfAMonth(int elapsed, int left, boolean may) {
        assertThat(RULE.mayRaise(elapsed, left)).isEqualTo(may);
    }

    @ParameterizedTest
    @CsvSource({
        "true, true, true, LIFELINE",
        "true, false, true, FLOOR",
        "true, false, false,",
        "false, true, true,",
        "false, false, true,"
    })
    void theStrongerLimitSpeaksAndAnExemptMonthIsSilent(
            boolean counts, boolean lifeline, boolean floor, @Nullable AlertLevel level) {
        Projection projection = new Projection(
                1,
                1,
                counts,
                BigDecimal.ONE,
                BigDecimal.ONE,
                new Projection.Limit(BigDecimal.TEN, lifeline, null),
                new Projection.Limit(BigDecimal.TEN, floor, null),
                new Projection.Pace(LocalDate.of(2024, 3, 12), 8, 13));
        assertThat(AlertRule.level(projection)).isEqualTo(level);
    }

    /** Known: the levels raised before, a plus for one that stands and a minus for one that was cleared. */
    @ParameterizedTest
    @CsvSource({
        "FLOOR,'',RAISED FLOOR",
        "LIFELINE,'',RAISED LIFELINE",
        ",'',''",
        "FLOOR,+FLOOR,''",
        "LIFELINE,+FLOOR,RAISED LIFELINE",
        "LIFELINE,+FLOOR +LIFELINE,''",
        "FLOOR,+FLOOR +LIFELINE,CLEARED LIFELINE",
        "FLOOR,+LIFELINE,RAISED FLOOR;CLEARED LIFELINE",
        ",+FLOOR +LIFELINE,CLEARED FLOOR;CLEARED LIFELINE",
        "FLOOR,-FLOOR,RETURNED FLOOR",
        "LIFELINE,-FLOOR,RETURNED FLOOR;RAISED LIFELINE",
        "LIFELINE,-FLOOR -LIFELINE,RETURNED FLOOR;RETURNED LIFELINE",
        ",-FLOOR,''"
    })
    void eachLevelIsRaisedOnceAndThenOnlyStandsOrNot(@Nullable AlertLevel now, String known, String changes) {
        assertThat(words(AlertRule.changes(now, known(known), true))).isEqualTo(changes);
    }

    @Test
    void tooLateNothingIsRaisedButRecoveryIsStillNoted() {
        assertThat(AlertRule.changes(AlertLevel.LIFELINE, Map.of(), false)).isEmpty();
        assertThat(words(AlertRule.changes(null, known("+FLOOR"), false))).isEqualTo("CLEARED FLOOR");
    }

    @Property
    void aSecondLookOnTheSameDayChangesNothing(
            @ForAll @Nullable AlertLevel now, @ForAll Map<AlertLevel, Boolean> known, @ForAll boolean mayRaise) {
        Map<AlertLevel, Boolean> after = new HashMap<>(known);
        AlertRule.changes(now, known, mayRaise)
                .forEach(change -> after.put(change.level(), change.kind() != AlertChange.Kind.CLEARED));
        assertThat(AlertRule.changes(now, after, mayRaise)).isEmpty();
        after.forEach((level, standing) -> assertThat(standing).isEqualTo(now != null && now.compareTo(level) >= 0));
    }

    private static Map<AlertLevel, Boolean> known(String words) {
        Map<AlertLevel, Boolean> known = new HashMap<>();
        for (String word : words.isEmpty() ? new String[0] : words.split(" ")) {
            known.put(AlertLevel.valueOf(word.substring(1)), word.startsWith("+"));
        }
        return known;
    }

    private static String words(List<AlertChange> changes) {
        return changes.stream()
                .map(change -> change.kind() + " " + change.level())
                .collect(Collectors.joining(";"));
    }
}
