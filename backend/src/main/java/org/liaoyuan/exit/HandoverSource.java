package org.liaoyuan.exit;

import java.util.List;

/** Something that an officer who leaves the post must not leave behind; each module that has such things answers as a bean. */
public interface HandoverSource {

    /** What the person has of it now; empty for nothing. */
    List<Item> of(long personId);

    /**
     * Something to be handed over, as one entry of the checklist.
     *
     * @param title in one line, in Chinese as it is kept; nothing about customers
     */
    record Item(String title, String detail) {}
}
