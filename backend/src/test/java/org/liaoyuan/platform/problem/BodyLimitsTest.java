package org.liaoyuan.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BodyLimitsTest {

    @Test
    void filesMayBeLargerWhereTheyAreSentTo() {
        assertThat(BodyLimits.megabytes("POST", "/api/v1/ledger/imports")).isEqualTo(210);
        assertThat(BodyLimits.megabytes("POST", "/api/v1/attachments")).isEqualTo(11);
        assertThat(BodyLimits.megabytes("GET", "/api/v1/attachments")).isEqualTo(2);
        assertThat(BodyLimits.megabytes("POST", "/api/v1/attachments/1/content"))
                .isEqualTo(2);
        assertThat(BodyLimits.megabytes("POST", "/api/v1/actions")).isEqualTo(2);
    }
}
