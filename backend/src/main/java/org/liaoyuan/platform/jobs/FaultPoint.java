package org.liaoyuan.platform.jobs;

import org.jspecify.annotations.Nullable;

/**
 * Named steps at which the server can be made to die as if its power had gone, to prove that nothing is left half done: by
 * the system property {@code fault.at}. Without it they do nothing.
 */
public final class FaultPoint {
    private static final @Nullable String AT = System.getProperty("fault.at");
    private static final int STATUS = 137;

    private FaultPoint() {}

    public static void reach(String step) {
        if (step.equals(AT)) {
            Runtime.getRuntime().halt(STATUS);
        }
    }

    /** The n-th of many like steps, called {@code <step>.<n>}. */
    public static void reach(String step, long n) {
        if (AT != null) {
            reach(step + "." + n);
        }
    }
}
