package org.liaoyuan.access;

/** Who can act: a person, or an API client. No two have the same number, so that a job can be made by either. */
sealed interface Party permits Identity, ApiClient {
    long id();

    /** As the audit trail names who acted. */
    String actorName();

    /** As the trail tells by which right; comma-separated. */
    String actorRoles();
}
