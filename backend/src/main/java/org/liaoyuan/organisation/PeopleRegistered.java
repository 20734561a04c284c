package org.liaoyuan.organisation;

import java.util.List;

/** These people are new, officers or not; told inside the transaction that registers them. */
public record PeopleRegistered(List<Long> personIds) {

    public PeopleRegistered {
        personIds = List.copyOf(personIds);
    }
}
