package org.liaoyuan.platform.schedules;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.liaoyuan.platform.time.BankTime;

/** When a schedule is due. Every server finds the same times, whenever it was started. */
public sealed interface Cadence {
    /** The latest due time that is not after now. */
    Instant lastDue(Instant now);

    /** At the multiples of this length since 1970. */
    static Cadence every(Duration length) {
        return new Every(length);
    }

    /** Every day at this time in Shanghai. */
    static Cadence dailyAt(LocalTime time) {
        return new Daily(time);
    }

    record Every(Duration length) implements Cadence {
        public Every {
            if (length.toSeconds() < 1) {
                throw new IllegalArgumentException("Too often: " + length);
            }
        }

        @Override
        public Instant lastDue(Instant now) {
            long second = now.getEpochSecond();
            return Instant.ofEpochSecond(second - Math.floorMod(second, length.toSeconds()));
        }
    }

    record Daily(LocalTime time) implements Cadence {
        @Override
        public Instant lastDue(Instant now) {
            ZonedDateTime today = now.atZone(BankTime.ZONE).with(time);
            return (today.toInstant().isAfter(now) ? today.minusDays(1) : today).toInstant();
        }
    }
}
