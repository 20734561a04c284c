package org.liaoyuan.platform.personal;

import java.util.List;

/**
 * What one module holds on a person, to be shown to that person. Every module with data on people has one such bean, and tells
 * all but secrets (passwords, tokens and their digests) and what is another person's.
 */
public interface PersonalData {

    /** In the order to be shown; sections without a row are told too, for nothing is an answer. */
    List<PersonalSection<?>> of(long personId);
}
