package org.liaoyuan.audit;

import java.util.Collection;
import java.util.Map;

/** What people in the trail are called; the module that knows people answers. */
public interface ActorNames {
    /** Names of today by staff number; whoever is not on file is left out. */
    Map<String, String> namesOf(Collection<String> staffNos);
}
