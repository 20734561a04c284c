package org.liaoyuan.organisation;

import java.util.Set;

/** Assignments of these people changed; told inside the transaction of the change. */
public record OrganisationChanged(long revision, Set<Long> personIds) {}
