package org.liaoyuan.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.liaoyuan.platform.text.Language;

class MessagingTextsTest {
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\w+}");

    @Test
    void bothLanguagesHaveTheSameKeysWithTheSameArguments() {
        Set<String> keys = MessageTexts.ALL.keys(Language.ZH);
        assertThat(MessageTexts.ALL.keys(Language.EN)).isEqualTo(keys);
        for (String key : keys) {
            assertThat(arguments(Language.EN, key)).as(key).isEqualTo(arguments(Language.ZH, key));
        }
    }

    @Test
    void aMonthIsWrittenAsItIsRead() {
        ObjectNode arguments = JsonNodeFactory.instance.objectNode();
        arguments
                .put("officer", "客户经理 A081")
                .put("month", "2026-11")
                .putObject("kind")
                .put("key", "inquiry.LOAN");
        assertThat(MessageTexts.title(Language.ZH, "INQUIRY_ASKED", arguments))
                .isEqualTo("客户经理 A081 对2026年11月成绩提出问询：贷款");
        assertThat(MessageTexts.title(Language.EN, "INQUIRY_ASKED", arguments)).endsWith(" of November 2026");
    }

    @Test
    void everyKindHasALabelThatNamesNoArgument() {
        Set<String> kinds = MessageTexts.ALL.keys(Language.ZH).stream()
                .filter(key -> key.endsWith(".title"))
                .map(key -> key.substring(0, key.length() - ".title".length()))
                .collect(Collectors.toSet());
        assertThat(kinds).isNotEmpty();
        for (String kind : kinds) {
            assertThat(MessageTexts.ALL.keys(Language.ZH)).contains(kind + ".label", kind + ".body");
            assertThat(arguments(Language.ZH, kind + ".label")).isEmpty();
        }
    }

    private static Set<String> arguments(Language language, String key) {
        return ARGUMENT.matcher(MessageTexts.ALL.get(language, key))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }
}
