package org.liaoyuan.testing;

/** How long tests try: a little in every run, in full with {@code -Dliaoyuan.tries.full=true}, as {@code make test-long} has it. */
public final class Tries {
    public static final boolean FULL = Boolean.getBoolean("liaoyuan.tries.full");

    private Tries() {}

    public static int of(int few, int full) {
        return FULL ? full : few;
    }
}
