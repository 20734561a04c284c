package org.liaoyuan.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.access.Caller;
import org.liaoyuan.organisation.Scope;
import org.liaoyuan.organisation.Units;
import org.liaoyuan.platform.problem.ProblemType;
import org.liaoyuan.platform.time.BankTime;

/** Reminders by hand. */
@ApplicationScoped
@Transactional
class ReminderService {
    private final NoticeFinder finder;
    private final Reminders reminders;
    private final Recipients recipients;
    private final Units units;
    private final Caller caller;

    ReminderService(NoticeFinder finder, Reminders reminders, Recipients recipients, Units units, Caller caller) {
        this.finder = finder;
        this.reminders = reminders;
        this.recipients = recipients;
        this.units = units;
        this.caller = caller;
    }

    /**
     * Those in the caller's units who have not acknowledged it.
     *
     * @param unitCode only there and below; null for all of them
     * @throws org.liaoyuan.platform.problem.ProblemException 409 where all of them were reminded today
     */
    int remind(UUID id, @Nullable String unitCode) {
        Notice notice = finder.seen(id);
        NoticeFinder.mustBePublished(notice);
        Set<Long> wanted = units(unitCode);
        int reminded = reminders.remind(notice, wanted);
        if (reminded == 0) {
            recipients.remindedToday(id, wanted).ifPresent(at -> {
                throw ProblemType.REMINDED_TODAY.toException(
                        LocalTime.ofInstant(at, BankTime.ZONE).truncatedTo(ChronoUnit.MINUTES));
            });
        }
        return reminded;
    }

    private @Nullable Set<Long> units(@Nullable String unitCode) {
        Scope scope = caller.scope();
        if (unitCode == null) {
            return scope.bank() ? null : scope.units();
        }
        Set<Long> wanted = new HashSet<>(units.all()
                .byCode(unitCode)
                .map(unit -> units.all().withBelow(unit.id()))
                .orElse(Set.of()));
        wanted.removeIf(unit -> !scope.covers(unit));
        return wanted;
    }
}
