package org.liaoyuan.platform.persistence;

/** Steps at which a test may stop the process dead, to prove that nothing is left half done. Without the property: nothing. */
public final class FaultPoint {
    private static final String PROPERTY = "fault.at";
    private static final int KILLED = 137;

    private FaultPoint() {}

    /** Halts the process, without any clean-up, when {@code -Dfault.at} names this step. */
    public static void reached(String step) {
        if (step.equals(System.getProperty(PROPERTY))) {
            Runtime.getRuntime().halt(KILLED);
        }
    }
}
