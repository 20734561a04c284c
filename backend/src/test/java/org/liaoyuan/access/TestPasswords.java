package org.liaoyuan.access;

import io.quarkus.arc.Arc;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.testing.TestBank;

/** Gives people of the test bank a password; each is hashed once a run. */
public final class TestPasswords {
    public static final String PASSWORD = "correct horse battery";

    private static final Map<String, String> HASHES = new ConcurrentHashMap<>();

    private TestPasswords() {}

    public static void give(String staffNo) {
        give(staffNo, PASSWORD);
    }

    public static void give(String staffNo, String password) {
        PasswordHashes hashes = Arc.container().instance(PasswordHashes.class).get();
        Arc.container()
                .instance(Sql.class)
                .get()
                .update(
                        "update account set password_hash = ? where person_id = ?",
                        HASHES.computeIfAbsent(password, hashes::ofChosen),
                        TestBank.personId(staffNo));
    }
}
