package org.liaoyuan.platform.search;

import java.util.List;

/** Something to be found; a bean of this type is all it takes, and words for its group in the front end's search. */
public interface SearchSource {
    /** Stays for good: readers' apps have words for it. Upper case, such as {@code PEOPLE}. */
    String group();

    /** Where the group stands among the others, from 10 in steps of ten. */
    int order();

    /**
     * What fits best, first. Nothing that the running caller may not know of: the source asks for their scope itself.
     *
     * @param most how many at most
     */
    List<SearchHit> find(SearchText text, int most);
}
