package org.liaoyuan.exit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.liaoyuan.action.Actions;

/** Each open action of the officer needs somebody else. */
@ApplicationScoped
class ActionsToHandOver implements HandoverSource {
    private static final int LONGEST_TITLE = 90;

    private final Actions actions;

    ActionsToHandOver(Actions actions) {
        this.actions = actions;
    }

    @Override
    public List<Item> of(long personId) {
        return actions.openOf(personId).stream()
                .map(action ->
                        new Item("移交任务：" + cut(action.title()), "原截止日 %s。确定接手人，并说明进展。".formatted(action.dueOn())))
                .toList();
    }

    private static String cut(String title) {
        return title.codePointCount(0, title.length()) <= LONGEST_TITLE
                ? title
                : title.substring(0, title.offsetByCodePoints(0, LONGEST_TITLE)) + "…";
    }
}
