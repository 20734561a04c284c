package org.liaoyuan.platform.persistence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fact, and from which to which revision it was believed.
 *
 * @param until the revision that ended it; null while it stands
 */
public record Known<T>(T fact, long from, @Nullable Long until) {

    /** Those that stood at a revision, in their order. */
    public static <T> List<T> at(long revision, List<Known<T>> facts) {
        return facts.stream()
                .filter(known -> known.from <= revision && (known.until == null || known.until > revision))
                .map(Known::fact)
                .toList();
    }
}
