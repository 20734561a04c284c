package org.liaoyuan.audit;

import org.jspecify.annotations.Nullable;

/** Who acts in the running request or job; the module that knows people answers. */
public interface Actor {
    /** Staff number, name of an API client, or {@code system} when nobody asked for what is done. */
    String actorName();

    /** Roles held at this moment, comma-separated; empty for nobody. */
    String actorRoles();

    /** Network address the request came from; null outside of requests. */
    @Nullable
    String actorAddress();

    /** Trace id of the request; null outside of requests. */
    @Nullable
    String traceId();
}
