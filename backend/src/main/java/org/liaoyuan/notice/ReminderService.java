package org.liaoyuan.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.access.Caller;
import org.liaoyuan.organisation.Scope;
import org.liaoyuan.organisation.Units;

/** Reminders by hand. */
@ApplicationScoped
@Transactional
class ReminderService {
    private final NoticeFinder finder;
    private final Reminders reminders;
    private final Units units;
    private final Caller caller;

    ReminderService(NoticeFinder finder, Reminders reminders, Units units, Caller caller) {
        this.finder = finder;
        this.reminders = reminders;
        this.units = units;
        this.caller = caller;
    }

    /**
     * Those in the caller's units who have not acknowledged it.
     *
     * @param unitCode only there and below; null for all of them
     */
    int remind(UUID id, @Nullable String unitCode) {
        Notice notice = finder.seen(id);
        NoticeFinder.mustBePublished(notice);
        Scope scope = caller.scope();
        if (unitCode == null) {
            return reminders.remind(notice, scope.bank() ? null : scope.units());
        }
        Set<Long> wanted = new HashSet<>(units.all()
                .byCode(unitCode)
                .map(unit -> units.all().withBelow(unit.id()))
                .orElse(Set.of()));
        wanted.removeIf(unit -> !scope.covers(unit));
        return reminders.remind(notice, wanted);
    }
}
