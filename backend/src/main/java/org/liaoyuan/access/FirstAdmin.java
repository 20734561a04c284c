package org.liaoyuan.access;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.audit.Audit;
import org.liaoyuan.organisation.People;
import org.liaoyuan.organisation.Units;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.platform.time.BankTime;

/** Makes the one administrator that an empty bank begins with. */
@ApplicationScoped
class FirstAdmin {
    private static final Logger LOG = Logger.getLogger(FirstAdmin.class);
    private static final String STAFF_NO = "admin";
    private static final String NAME = "系统管理员";

    private final People people;
    private final Units units;
    private final Accounts accounts;
    private final RoleGrants grants;
    private final Caller caller;
    private final Audit audit;
    private final Sql sql;
    private final BankTime time;
    private final Optional<String> givenPassword;

    FirstAdmin(
            People people,
            Units units,
            Accounts accounts,
            RoleGrants grants,
            Caller caller,
            Audit audit,
            Sql sql,
            BankTime time,
            @ConfigProperty(name = "liaoyuan.admin-password") Optional<String> givenPassword) {
        this.people = people;
        this.units = units;
        this.accounts = accounts;
        this.grants = grants;
        this.caller = caller;
        this.audit = audit;
        this.sql = sql;
        this.time = time;
        this.givenPassword = givenPassword;
    }

    @ActivateRequestContext
    void start(@Observes StartupEvent event) {
        caller.ignoreToken();
        announce(QuarkusTransaction.requiringNew().call(this::makeOnce));
    }

    /** The password that was made up; null when there is nothing to tell. Servers that start together take turns. */
    @Nullable
    String makeOnce() {
        grants.lock();
        if (sql.count("select count(*) from person") > 0) {
            return null;
        }
        long id = people.register(STAFF_NO, NAME, Units.HEAD_OFFICE);
        long headOffice = units.all().byCode(Units.HEAD_OFFICE).orElseThrow().id();
        grants.add(id, RoleSpan.of(Role.ADMIN, headOffice, time.today(), null), null);
        audit.record("FIRST_ADMIN_MADE", "person", STAFF_NO, null, null);
        if (givenPassword.isEmpty()) {
            return accounts.makeUpPassword(id);
        }
        warnIfWeak(givenPassword.get());
        accounts.givePassword(List.of(id), givenPassword.get());
        return null;
    }

    private static void warnIfWeak(String password) {
        if (PasswordRules.fault(password, STAFF_NO, null) != null) {
            LOG.warn("LIAOYUAN_ADMIN_PASSWORD is weaker than the rules for passwords allow: change it soon");
        }
    }

    // To the console and not through the log, which may be collected and kept.
    private static void announce(@Nullable String password) {
        if (password != null) {
            System.out.printf(
                    "%n  首位系统管理员 / first administrator:  %s%n  初始密码 / initial password:        %s%n%n",
                    STAFF_NO, password);
        }
    }
}
