package org.liaoyuan.exemption;

import java.util.Set;

/** Exemptions of these officers became known; told inside the transaction of the approval. */
public record ExemptionsChanged(long revision, Set<Long> personIds) {

    public ExemptionsChanged {
        personIds = Set.copyOf(personIds);
    }
}
