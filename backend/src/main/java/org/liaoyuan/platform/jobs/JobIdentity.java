package org.liaoyuan.platform.jobs;

/** Who calls, and as whom a job runs; the module that knows people implements it. */
public interface JobIdentity {
    /** The person behind the running request, or job. */
    long personId();

    /** Whether the caller may see a job of that person: its maker and those above. */
    boolean maySee(long makerId);

    /** From here to the end of the request context everything counts as done by this person. */
    void assume(long personId);
}
