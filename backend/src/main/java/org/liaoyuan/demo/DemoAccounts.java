package org.liaoyuan.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.liaoyuan.access.DemoAccountList;
import org.liaoyuan.access.DemoAccountList.DemoAccount;
import org.liaoyuan.access.DemoDirectory;
import org.liaoyuan.access.Role;
import org.liaoyuan.demo.bank.Staff;

/** Tells the sign-in page whom a visitor may sign in as, and how far the data are. */
@ApplicationScoped
class DemoAccounts implements DemoDirectory {
    private static final DemoAccount ADMIN = new DemoAccount(Role.ADMIN, "admin", "系统管理员", "总行");

    private final DemoSettings settings;
    private final DemoProgressStore store;
    private final DemoSeeding seeding;

    DemoAccounts(DemoSettings settings, DemoProgressStore store, DemoSeeding seeding) {
        this.settings = settings;
        this.store = store;
        this.seeding = seeding;
    }

    @Override
    public Optional<DemoAccountList> accounts() {
        if (!settings.on() || seeding.isForeign()) {
            return Optional.empty();
        }
        return Optional.of(store.find()
                .map(progress -> list(progress.done(), progress.percent(), progress.showcase()))
                .orElseGet(() -> list(false, 0, List.of())));
    }

    private DemoAccountList list(boolean ready, int percent, List<Staff> showcase) {
        Stream<DemoAccount> people = showcase.stream().map(DemoAccounts::account);
        // The page shows one password for all.
        boolean adminToo = settings.adminPassword().equals(settings.initialPassword());
        Stream<DemoAccount> admins = adminToo ? Stream.of(ADMIN) : Stream.empty();
        return new DemoAccountList(
                settings.initialPassword(),
                ready,
                percent,
                Stream.concat(people, admins).toList());
    }

    private static DemoAccount account(Staff person) {
        return new DemoAccount(person.role(), person.staffNo(), person.name(), person.unitName());
    }
}
