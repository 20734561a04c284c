package org.liaoyuan.ledger;

/** Names that browsers and scripts give to files: for people to recognise, never for the disk. */
final class FileName {
    private static final int LONGEST = 200;

    private FileName() {}

    /** The last part of a path, without what cannot be seen or kept, cut to a readable length. */
    static String shown(String given) {
        String name = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        StringBuilder shown = new StringBuilder();
        name.codePoints().filter(FileName::isVisible).limit(LONGEST).forEach(shown::appendCodePoint);
        return shown.isEmpty() ? "—" : shown.toString();
    }

    private static boolean isVisible(int point) {
        int type = Character.getType(point);
        return type != Character.CONTROL && type != Character.FORMAT && type != Character.SURROGATE;
    }
}
