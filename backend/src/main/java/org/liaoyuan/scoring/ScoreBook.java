package org.liaoyuan.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.exemption.ExemptionsChanged;
import org.liaoyuan.leave.LeavesChanged;
import org.liaoyuan.ledger.LedgerChange;
import org.liaoyuan.ledger.LoanSums;
import org.liaoyuan.ledger.MonthBook;
import org.liaoyuan.organisation.CalendarChanged;
import org.liaoyuan.organisation.OrganisationChanged;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.scheme.ProductsInUse;
import org.liaoyuan.scheme.SchemePublished;
import org.liaoyuan.scheme.SchemeRules;
import org.liaoyuan.scheme.Schemes;
import org.liaoyuan.target.TargetsPublished;

/** Keeps the results of open months up to date: whoever changes a fact tells it here, inside the changing transaction. */
@ApplicationScoped
class ScoreBook implements MonthBook, ProductsInUse {
    private final ScoredMonths months;
    private final MonthFrames frames;
    private final Schemes schemes;
    private final LoanSums loans;
    private final LateChanges late;
    private final DayPlaces places;
    private final Renewal renewal;
    private final Sql sql;

    ScoreBook(
            ScoredMonths months,
            MonthFrames frames,
            Schemes schemes,
            LoanSums loans,
            LateChanges late,
            DayPlaces places,
            Renewal renewal,
            Sql sql) {
        this.months = months;
        this.frames = frames;
        this.schemes = schemes;
        this.loans = loans;
        this.late = late;
        this.places = places;
        this.renewal = renewal;
        this.sql = sql;
    }

    @Override
    public Optional<YearMonth> latestClosed() {
        return months.latest();
    }

    @Override
    public NavigableMap<YearMonth, Set<String>> products() {
        NavigableMap<YearMonth, Set<String>> products = new TreeMap<>();
        schemes.timeline().forEach((month, scheme) -> products.put(month, codes(scheme.rules())));
        return products;
    }

    private static Set<String> codes(SchemeRules rules) {
        return rules.products().stream().map(SchemeRules.Product::product).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Set<String> between(YearMonth from, YearMonth until) {
        return loans.products(from, until);
    }

    @Override
    public void changed(LedgerChange change) {
        late.post(change);
        Set<Long> touched = new HashSet<>(change.officers());
        change.late().forEach(loan -> touched.add(loan.personId()));
        List<MonthFrame> open = frames.open();
        List<MonthFrame> moved = moved(open);
        places.keep(moved);
        renewal.renew(open.subList(0, open.size() - moved.size()), touched);
        renewal.renew(moved, null);
    }

    void changed(@Observes OrganisationChanged change) {
        renew(change.personIds());
    }

    void changed(@Observes LeavesChanged change) {
        renew(change.personIds());
    }

    void changed(@Observes ExemptionsChanged change) {
        renew(change.personIds());
    }

    void changed(@Observes TargetsPublished change) {
        renew(change.personIds());
    }

    void changed(@Observes SchemePublished change) {
        renew(null);
    }

    void changed(@Observes CalendarChanged change) {
        renew(null);
    }

    private void renew(@Nullable Set<Long> people) {
        renewal.renew(frames.open(), people);
    }

    /** The open months from the first whose working days the ledger now covers otherwise: idleness is judged anew there. */
    private List<MonthFrame> moved(List<MonthFrame> open) {
        return open.stream()
                .dropWhile(frame -> sql.one(
                                "select from officer_month where month = ? and elapsed <> ? limit 1",
                                row -> true,
                                frame.month(),
                                frame.elapsed())
                        .isEmpty())
                .toList();
    }
}
