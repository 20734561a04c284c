package org.liaoyuan.platform.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;

/** Any text where a sheet should have a number: a number keeps its value to 15 digits, and anything else stays as it is. */
class SheetNumbersFuzz {

    private static final int LONGEST = 160;
    private static final MathContext SURE = new MathContext(15);

    @FuzzTest(maxDuration = "60s")
    void keepsItsValue(byte[] bytes) {
        String raw = new String(bytes, StandardCharsets.UTF_8);
        String plain = SheetNumbers.plain(raw);
        assertThat(SheetNumbers.plain(plain)).isEqualTo(plain);
        assertSame(raw, plain);
        String percentage = SheetNumbers.percentage(raw);
        if (!percentage.equals(raw)) {
            assertThat(percentage).endsWith("%");
            assertSame(
                    raw,
                    new BigDecimal(percentage.replace("%", "")).movePointLeft(2).toPlainString());
        }
        for (boolean from1904 : new boolean[] {false, true}) {
            String day = SheetNumbers.day(raw, from1904);
            if (!day.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}( [0-9:]{8})?")) {
                assertSame(raw, day);
            }
        }
    }

    private static void assertSame(String raw, String written) {
        if (!written.equals(raw)) {
            assertThat(written).matches("-?[0-9]+([.][0-9]+)?").hasSizeLessThanOrEqualTo(LONGEST);
            assertThat(new BigDecimal(written).round(SURE)).isEqualByComparingTo(new BigDecimal(raw).round(SURE));
        }
    }
}
