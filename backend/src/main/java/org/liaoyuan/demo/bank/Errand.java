package org.liaoyuan.demo.bank;

import java.time.LocalDate;
import java.util.List;

/**
 * Something that a manager gives somebody to do.
 *
 * @param dueOn also of the past, as every bank has some
 * @param moves what was done about it since, in order
 */
public record Errand(
        String assignerNo, String ownerNo, String title, String detail, LocalDate dueOn, List<Move> moves) {
    public Errand {
        moves = List.copyOf(moves);
    }

    /** A move of the API, and whose it is. */
    public enum Move {
        START("start", ""),
        SUBMIT("submit", "已按要求完成，请审阅。"),
        ACCEPT("accept", "情况属实，通过。"),
        RETURN("return", "只写了两户，请补齐全部五户再提交。");

        private final String path;
        private final String words;

        Move(String path, String words) {
            this.path = path;
            this.words = words;
        }

        public String path() {
            return path;
        }

        /** Empty where nothing is said. */
        public String words() {
            return words;
        }

        public boolean isOwners() {
            return this == START || this == SUBMIT;
        }
    }
}
