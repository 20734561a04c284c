package org.liaoyuan.attachment;

import org.liaoyuan.platform.files.FileType;

/** What a file is called from now on: the sender's name for it, ending as its content says. */
final class FileNames {
    private static final int LONGEST = 100;
    private static final String NAMELESS = "file";

    private FileNames() {}

    static String clean(String sent, FileType type) {
        String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        int dot = last.lastIndexOf('.');
        String base = (dot > 0 ? last.substring(0, dot) : last)
                .replaceAll("[\\p{C}:*?\"<>|]", "_")
                .strip();
        String some = base.replace(".", "").isEmpty() ? NAMELESS : base;
        int length = some.codePointCount(0, some.length());
        String kept = length > LONGEST ? some.substring(0, some.offsetByCodePoints(0, LONGEST)) : some;
        return kept + "." + type.ending();
    }
}
