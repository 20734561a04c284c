package org.liaoyuan.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liaoyuan.platform.persistence.Revisions;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.testing.DatabaseResource;

/** What the database keeps of a scheme, and what it refuses. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class SchemeStoreTest {

    private static final Instant AT = Instant.parse("2024-03-01T01:02:03Z");

    @Inject
    SchemeRepository repository;

    @Inject
    SchemeQueries queries;

    @Inject
    Schemes schemes;

    @Inject
    Revisions revisions;

    @Inject
    Sql sql;

    @Test
    void rulesComeBackAsTheyWereKept() {
        UUID id = drafted(ExampleScheme.effectiveFrom(YearMonth.of(2091, 3)));

        SchemeRow row = queries.find(id).orElseThrow();

        assertThat(row.rules()).isEqualTo(ExampleScheme.effectiveFrom(YearMonth.of(2091, 3)));
        assertThat(row.status()).isEqualTo(SchemeStatus.DRAFT);
        assertThat(row.createdAt()).isEqualTo(AT);
        assertThat(row.publishedAt()).isNull();
    }

    @Test
    void absentSectionsStayAbsent() {
        UUID id = drafted(ExampleScheme.pace(null));

        assertThat(queries.find(id).orElseThrow().rules()).isEqualTo(ExampleScheme.pace(null));
    }

    @Test
    void theLatestMonthIsInForceAndOfOneMonthTheLastPublished() {
        UUID early = published(YearMonth.of(2092, 1));
        UUID late = published(YearMonth.of(2092, 4));
        UUID again = published(YearMonth.of(2092, 1));
        drafted(ExampleScheme.effectiveFrom(YearMonth.of(2092, 2)));

        assertThat(schemes.inForce(YearMonth.of(2092, 1)).orElseThrow().id())
                .isEqualTo(again)
                .isNotEqualTo(early);
        assertThat(schemes.inForce(YearMonth.of(2092, 3)).orElseThrow().id()).isEqualTo(again);
        assertThat(schemes.inForce(YearMonth.of(2092, 4)).orElseThrow().id()).isEqualTo(late);
        assertThat(queries.nextEffectiveAfter(YearMonth.of(2092, 1))).contains(YearMonth.of(2092, 4));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update scheme set name = 'x' where id = ?",
                "update scheme set rules = '{}' where id = ?",
                "update scheme set status = 'DRAFT', known_from = null where id = ?",
                "delete from scheme where id = ?"
            })
    void nobodyChangesAPublishedScheme(String statement) {
        UUID id = published(YearMonth.of(2093, 1));

        assertThatThrownBy(() -> sql.update(statement, id)).hasMessageContaining("closed to change");
        assertThat(queries.find(id).orElseThrow().rules().name()).isEqualTo("Example scheme");
    }

    @Test
    void theTableCannotBeEmptiedAtOnce() {
        assertThatThrownBy(() -> sql.update("truncate scheme")).hasMessageContaining("permission denied");
    }

    private UUID drafted(SchemeRules rules) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Scheme scheme = new Scheme(UUID.randomUUID(), rules, author(), AT);
            repository.persistAndFlush(scheme);
            return scheme.id();
        });
    }

    private UUID published(YearMonth month) {
        UUID id = drafted(ExampleScheme.effectiveFrom(month));
        QuarkusTransaction.requiringNew()
                .run(() -> repository.findById(id).publish(revisions.next("SCHEME"), author(), AT));
        return id;
    }

    private long author() {
        return sql.one(
                        """
                        insert into person (staff_no, name, unit_id, created_at) values (?, ?, ?, ?)
                        on conflict (staff_no) do update set name = excluded.name returning id""",
                        row -> row.getLong(1),
                        "scheme-author",
                        "王芳",
                        sql.count("select id from unit where code = 'HO'"),
                        AT)
                .orElseThrow();
    }
}
