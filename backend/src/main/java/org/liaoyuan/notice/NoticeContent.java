package org.liaoyuan.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.json.MultiLine;

/** What a version says and to whom; fixed from its publication on. */
record NoticeContent(
        String title,
        @MultiLine String text,
        LocalDate effectiveOn,
        @Nullable UUID schemeId,
        int days,
        Audience audience,
        List<Question> questions) {

    /** Places of the questions that these answers get wrong, of as many answers as there are questions. */
    List<Integer> wrong(List<Integer> answers) {
        List<Integer> wrong = new ArrayList<>();
        for (int at = 0; at < questions.size(); at++) {
            if (!questions.get(at).right().equals(answers.get(at))) {
                wrong.add(at);
            }
        }
        return wrong;
    }
}
