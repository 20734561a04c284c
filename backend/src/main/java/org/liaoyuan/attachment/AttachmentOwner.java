package org.liaoyuan.attachment;

import java.util.UUID;

/** A kind of thing that files can belong to; the module that has it implements this as a bean. */
public interface AttachmentOwner {
    /** Stays for good. Lower case with hyphens. */
    String type();

    /**
     * Returns when the caller may see the thing, and so its files.
     *
     * @throws org.liaoyuan.platform.problem.ProblemException {@code NOT_FOUND} for what is not there or not theirs to know of
     */
    void mustBeSeen(UUID id);

    /**
     * Returns when the caller may add files to it and take them away now; it is seen.
     *
     * @throws org.liaoyuan.platform.problem.ProblemException {@code FORBIDDEN}, or what forbids it for the moment
     */
    void mustBeOpen(UUID id);
}
