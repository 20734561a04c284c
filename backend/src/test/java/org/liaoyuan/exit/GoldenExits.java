package org.liaoyuan.exit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.Arc;
import java.util.List;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.warning.WarningBank;

/** The cases of a bank whose closed months are known from elsewhere. */
public final class GoldenExits {
    private GoldenExits() {}

    /** @param due month and staff number wherever a streak reached three */
    public static void mustBe(List<String> due) {
        WarningBank.recordAll();
        assertThat(Arc.container().instance(Sql.class).get().list("""
                        select to_char(c.month, 'YYYY-MM') || ' ' || p.staff_no
                        from exit_case c join person p on p.id = c.person_id where c.status = 'OPEN'
                        """, row -> row.getString(1)))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(due);
    }
}
