package org.liaoyuan.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.access.Role;
import org.liaoyuan.organisation.UnitTree;
import org.liaoyuan.organisation.Units;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.platform.time.BankTime;
import org.liaoyuan.target.TiersInForce;

/** Whom an audience comes to today. */
@ApplicationScoped
class Addressees {
    /** Each person once, in the lowest of their roles that is addressed. */
    private static final String TODAY = """
            with held as (
                select person_id, 'OFFICER' as role, unit_id, 0 as rank from assignment
                where known_until is null and valid_from <= ? and coalesce(valid_until, 'infinity') >= ?
                union all
                select person_id, role, unit_id, case role when 'SUB_BRANCH_MANAGER' then 1 else 2 end from role_grant
                where role in ('SUB_BRANCH_MANAGER', 'BRANCH_MANAGER')
                    and valid_from <= ? and coalesce(valid_until, 'infinity') >= ?)
            select distinct on (held.person_id) held.person_id, held.role, held.unit_id
            from held join account a on a.person_id = held.person_id and not a.disabled
            where held.unit_id = any(?) and held.role = any(?)
            order by held.person_id, held.rank, held.unit_id
            """;

    private final Sql sql;
    private final Units units;
    private final TiersInForce tiers;
    private final BankTime time;

    Addressees(Sql sql, Units units, TiersInForce tiers, BankTime time) {
        this.sql = sql;
        this.units = units;
        this.tiers = tiers;
        this.time = time;
    }

    /**
     * Those of the audience within the unit whose notice it is: a unit may have moved elsewhere since the draft was written.
     */
    List<Addressee> of(Audience audience, long issuer) {
        LocalDate today = time.today();
        List<Addressee> all = sql.list(
                TODAY,
                row -> new Addressee(
                        row.getLong("person_id"), Role.valueOf(row.getString("role")), row.getLong("unit_id")),
                today,
                today,
                today,
                today,
                within(audience.units(), issuer),
                audience.roles().stream().map(Role::name).toList());
        return audience.tiers().isEmpty() ? all : ofTiers(all, Set.copyOf(audience.tiers()));
    }

    private Set<Long> within(List<String> codes, long issuer) {
        UnitTree tree = units.all();
        Set<Long> within = new HashSet<>();
        codes.forEach(code -> tree.byCode(code).ifPresent(unit -> within.addAll(tree.withBelow(unit.id()))));
        within.retainAll(tree.withBelow(issuer));
        return within;
    }

    /** Tiers narrow officers only: others have none. */
    private List<Addressee> ofTiers(List<Addressee> all, Set<Integer> wanted) {
        List<Long> officers = all.stream()
                .filter(one -> one.role() == Role.OFFICER)
                .map(Addressee::personId)
                .toList();
        Map<Long, Integer> found = officers.isEmpty() ? Map.of() : tiers.of(time.month(), officers);
        return all.stream()
                .filter(one -> one.role() != Role.OFFICER || isIn(wanted, found.get(one.personId())))
                .toList();
    }

    private static boolean isIn(Set<Integer> wanted, @Nullable Integer tier) {
        return tier != null && wanted.contains(tier);
    }
}
