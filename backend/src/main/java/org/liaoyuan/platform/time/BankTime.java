package org.liaoyuan.platform.time;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;

/** Business days and months are those of Shanghai, wherever the server stands. */
@Singleton
public class BankTime {
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Clock clock;

    BankTime(Clock clock) {
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock.withZone(ZONE));
    }

    public Instant startOfToday() {
        return today().atStartOfDay(ZONE).toInstant();
    }

    public YearMonth month() {
        return YearMonth.from(today());
    }
}
