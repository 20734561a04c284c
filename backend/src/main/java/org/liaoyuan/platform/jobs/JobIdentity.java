package org.liaoyuan.platform.jobs;

/** Who calls, and as whom a job runs; the module that knows people and clients implements it. */
public interface JobIdentity {
    /** Whoever is behind the running request, or job: a person or an API client; no two have the same number. */
    long makerId();

    /** Whether the caller may see a job of that maker: the maker and those above. */
    boolean maySee(long makerId);

    /** From here to the end of the request context everything counts as done by this maker. */
    void assume(long makerId);
}
