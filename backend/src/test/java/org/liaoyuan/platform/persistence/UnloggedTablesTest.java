package org.liaoyuan.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.liaoyuan.testing.DatabaseResource;

/**
 * Where PostgreSQL's first process is killed while a transaction has emptied an unlogged table by truncate, its next start
 * fails. Rows on their way belong into temporary tables.
 */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class UnloggedTablesTest {

    @Inject
    Sql sql;

    @Test
    void noneIsEverTruncated() {
        assertThat(sql.list("""
                select relname from pg_class
                where relkind = 'r' and relpersistence = 'u' and has_table_privilege(oid, 'truncate')
                """, row -> row.getString(1))).isEmpty();
    }
}
