package org.liaoyuan.organisation;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Gives a new bank the public holidays and make-up days that the State Council has announced so far. */
@ApplicationScoped
class ChinaCalendar {

    private static final String FILE = "/calendar/china.csv";

    private final CalendarService service;

    ChinaCalendar(CalendarService service) {
        this.service = service;
    }

    void start(@Observes StartupEvent event) {
        service.loadWhenEmpty(days());
    }

    static List<CalendarDay> days() {
        try (InputStream file = Objects.requireNonNull(ChinaCalendar.class.getResourceAsStream(FILE));
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(ChinaCalendar::day).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CalendarDay day(String line) {
        String[] cells = line.split(",", -1);
        return new CalendarDay(LocalDate.parse(cells[0]), Boolean.parseBoolean(cells[1]), cells[2]);
    }
}
