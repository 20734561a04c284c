package org.liaoyuan.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who is an officer where and when, as known now: made to be asked a million times. */
public final class AssignmentBook {
    private final Map<String, Officer> officers = new HashMap<>();

    /** An officer with the assignments in the order of their days. */
    public static final class Officer {
        private final long personId;
        private final List<Span> spans = new ArrayList<>();

        private Officer(long personId) {
            this.personId = personId;
        }

        public long personId() {
            return personId;
        }

        /** The assignment that covers the day; null when there is none. */
        public @Nullable Span at(LocalDate day) {
            for (int i = spans.size() - 1; i >= 0; i--) {
                Span span = spans.get(i);
                if (!day.isBefore(span.from())) {
                    return span.until() == null || !day.isAfter(span.until()) ? span : null;
                }
            }
            return null;
        }

        public Span first() {
            return spans.get(0);
        }

        public Span last() {
            return spans.get(spans.size() - 1);
        }
    }

    /** Days at one sub-branch, both ends included. */
    public record Span(
            long subBranchId,
            String subBranchCode,
            String branchCode,
            LocalDate from,
            @Nullable LocalDate until) {}

    /** Spans of one officer must come in the order of their days. */
    public void add(String staffNo, long personId, Span span) {
        officers.computeIfAbsent(staffNo, no -> new Officer(personId)).spans.add(span);
    }

    public Optional<Officer> officer(String staffNo) {
        return Optional.ofNullable(officers.get(staffNo));
    }
}
