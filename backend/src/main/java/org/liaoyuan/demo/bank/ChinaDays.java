package org.liaoyuan.demo.bank;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.liaoyuan.organisation.WorkingDays;

/** The same calendar that the bank starts with, without its database. */
final class ChinaDays {
    private static final String FILE = "/calendar/china.csv";

    private ChinaDays() {}

    static WorkingDays read() {
        try (InputStream file = Objects.requireNonNull(ChinaDays.class.getResourceAsStream(FILE), FILE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            Map<LocalDate, Boolean> days = lines.lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .collect(Collectors.toMap(cells -> LocalDate.parse(cells[0]), cells -> Boolean.valueOf(cells[1])));
            return new WorkingDays(days);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }
}
