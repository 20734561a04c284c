package org.liaoyuan.warning;

import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is done for an officer below the lifeline. Titles are kept with the action as they were given, in Chinese. */
@Schema(description = "TALK (面谈), PLAN (改进计划), COACHING (辅导) or TRAINING (培训)")
public enum MeasureKind {
    TALK(Stage.REMINDER, "与%s面谈：%s低于生命线", "了解未达标的原因，记录双方意见和下一步安排。"),
    PLAN(Stage.WARNING, "为%s制定改进计划：%s连续低于生命线", "写明差距、原因、措施和日期，与本人确认。"),
    COACHING(Stage.WARNING, "辅导%s：%s连续低于生命线", "按改进计划至少辅导一次，并作记录。"),
    TRAINING(Stage.WARNING, "安排%s参加培训：%s连续低于生命线", "按改进计划安排培训，附培训记录。");

    private final Stage stage;
    private final String title;
    private final String detail;

    MeasureKind(Stage stage, String title, String detail) {
        this.stage = stage;
        this.title = title;
        this.detail = detail;
    }

    /** An exit asks for none: its case has steps of its own. */
    boolean follows(Stage of) {
        return stage == of;
    }

    String title(String officer, YearMonth month) {
        return title.formatted(officer, month);
    }

    String detail() {
        return detail;
    }
}
