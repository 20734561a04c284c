package org.liaoyuan.leave;

import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why an officer is away (假别). All kinds count alike. */
@Schema(description = "Why an officer is away; all kinds count alike")
public enum LeaveKind {
    ANNUAL,
    SICK,
    PERSONAL,
    MARRIAGE,
    MATERNITY,
    BEREAVEMENT,
    OTHER;

    private static final Map<String, LeaveKind> CHINESE = Map.ofEntries(
            Map.entry("年假", ANNUAL),
            Map.entry("年休假", ANNUAL),
            Map.entry("病假", SICK),
            Map.entry("事假", PERSONAL),
            Map.entry("婚假", MARRIAGE),
            Map.entry("产假", MATERNITY),
            Map.entry("陪产假", MATERNITY),
            Map.entry("育儿假", MATERNITY),
            Map.entry("丧假", BEREAVEMENT),
            Map.entry("其他", OTHER));

    /** Null for a text that means none. */
    static @Nullable LeaveKind of(String text) {
        LeaveKind chinese = CHINESE.get(text);
        if (chinese != null) {
            return chinese;
        }
        for (LeaveKind kind : values()) {
            if (kind.name().equals(text.toUpperCase(Locale.ROOT))) {
                return kind;
            }
        }
        return null;
    }
}
