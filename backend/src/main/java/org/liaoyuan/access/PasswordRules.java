package org.liaoyuan.access;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.problem.FieldError;
import org.liaoyuan.platform.problem.ProblemType;

/**
 * What a chosen password must be: long, and not made of what everybody tries first. No classes of characters are asked for,
 * since those only make people write {@code Bank@2024}.
 */
final class PasswordRules {
    private static final int SHORTEST = 12;
    static final int LONGEST = 128;
    private static final int SHORTEST_STAFF_NO = 3;
    /** So many characters must be left when known words, runs and punctuation are taken away. */
    private static final int OWN_CHARACTERS = 6;

    private static final Pattern NOT_COUNTED = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final List<String> WORDS = words();

    private PasswordRules() {}

    /** @throws org.liaoyuan.platform.problem.ProblemException naming {@code /next}, when the password may not be used */
    static void check(String next, String staffNo, @Nullable String current) {
        FieldError error = fault(next, staffNo, current);
        if (error != null) {
            throw ProblemType.PASSWORD_TOO_WEAK.toException().with(error);
        }
    }

    static @Nullable FieldError fault(String next, String staffNo, @Nullable String current) {
        int length = next.codePointCount(0, next.length());
        if (length < SHORTEST) {
            return length("text-too-short", "min", SHORTEST);
        }
        if (length > LONGEST) {
            return length("text-too-long", "max", LONGEST);
        }
        if (next.equals(current)) {
            return FieldError.pointer("/next", "password-same");
        }
        String lower = next.toLowerCase(Locale.ROOT);
        if (staffNo.length() >= SHORTEST_STAFF_NO && lower.contains(staffNo.toLowerCase(Locale.ROOT))) {
            return FieldError.pointer("/next", "password-holds-staff-no");
        }
        return ownCharacters(lower) < OWN_CHARACTERS ? FieldError.pointer("/next", "password-common") : null;
    }

    private static FieldError length(String code, String argument, int bound) {
        return new FieldError(FieldError.Place.POINTER, "/next", code, Map.of(argument, bound), null);
    }

    private static int ownCharacters(String lower) {
        String left = lower;
        for (String word : WORDS) {
            left = left.replace(word, " ");
        }
        left = NOT_COUNTED.matcher(left).replaceAll("");
        return withoutRuns(left).length();
    }

    /** Drops whatever goes on as it began: {@code 12345}, {@code cba}, {@code 8888}. */
    private static String withoutRuns(String text) {
        StringBuilder kept = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int end = endOfRun(text, at);
            if (end - at < 3) {
                kept.append(text.charAt(at));
                end = at + 1;
            }
            at = end;
        }
        return kept.toString();
    }

    private static int endOfRun(String text, int start) {
        int end = start + 1;
        if (end == text.length()) {
            return end;
        }
        int step = text.charAt(end) - text.charAt(start);
        if (Math.abs(step) > 1) {
            return end;
        }
        while (end < text.length() && text.charAt(end) - text.charAt(end - 1) == step) {
            end++;
        }
        return end;
    }

    /** The longest first, so that a word inside another does not break it. */
    private static List<String> words() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(PasswordRules.class.getResourceAsStream("/access/common-passwords.txt")),
                StandardCharsets.UTF_8))) {
            List<String> words = new ArrayList<>(lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList());
            words.sort(Comparator.comparing(String::length).reversed());
            return List.copyOf(words);
        } catch (IOException e) {
            throw new UncheckedIOException("The list of common passwords cannot be read", e);
        }
    }
}
