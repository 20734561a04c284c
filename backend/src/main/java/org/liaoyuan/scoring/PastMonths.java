package org.liaoyuan.scoring;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.liaoyuan.scoring.core.OfficerPast;

/** Closed months to be run again; officers come some at a time, for a bank may have tens of thousands. */
public final class PastMonths {
    private final PastReader reader;
    private final Map<YearMonth, PastFrame> frames;
    private final int window;

    PastMonths(PastReader reader, Map<YearMonth, PastFrame> frames, int window) {
        this.reader = reader;
        this.frames = frames;
        this.window = window;
    }

    /** Ascending by id; those without a result in these months are absent. */
    public List<OfficerPast> of(Collection<Long> people) {
        return reader.read(frames, people, window);
    }
}
