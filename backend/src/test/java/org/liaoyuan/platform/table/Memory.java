package org.liaoyuan.platform.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** Bounds what a piece of work allocates in all, and so what it can ever hold, whatever the heap of the test run. */
final class Memory {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Memory() {}

    static void assertWithin(long bytes, Runnable work) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        work.run();
        assertThat(THREADS.getCurrentThreadAllocatedBytes() - before).isLessThan(bytes);
    }
}
