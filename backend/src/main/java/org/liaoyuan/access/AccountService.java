package org.liaoyuan.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.liaoyuan.audit.Audit;
import org.liaoyuan.organisation.People;
import org.liaoyuan.organisation.Person;
import org.liaoyuan.platform.problem.ProblemType;

/** What an administrator does with the accounts of others. */
@ApplicationScoped
@Transactional
class AccountService {
    private static final String ACCOUNT = "account";

    private final People people;
    private final Accounts accounts;
    private final AccountStore store;
    private final SignInFailures failures;
    private final InitialPasswords initialPasswords;
    private final Audit audit;

    AccountService(
            People people,
            Accounts accounts,
            AccountStore store,
            SignInFailures failures,
            InitialPasswords initialPasswords,
            Audit audit) {
        this.people = people;
        this.accounts = accounts;
        this.store = store;
        this.failures = failures;
        this.initialPasswords = initialPasswords;
        this.audit = audit;
    }

    void unlock(String staffNo) {
        Person person = find(staffNo);
        failures.forget(staffNo);
        store.lockedUntil(person.id(), null);
        audit.record("ACCOUNT_UNLOCKED", ACCOUNT, staffNo, null, null);
    }

    String resetPassword(String staffNo) {
        Person person = find(staffNo);
        failures.forget(staffNo);
        store.lockedUntil(person.id(), null);
        audit.record("PASSWORD_RESET", ACCOUNT, staffNo, null, null);
        return accounts.makeUpPassword(person.id());
    }

    List<InitialPassword> takeInitialPasswords() {
        List<InitialPassword> taken = initialPasswords.take();
        audit.record("INITIAL_PASSWORDS_FETCHED", ACCOUNT, "*", null, new Fetched(taken.size()));
        return taken;
    }

    private record Fetched(int count) {}

    private Person find(String staffNo) {
        return people.byStaffNo(staffNo).orElseThrow(ProblemType.NOT_FOUND::toException);
    }
}
