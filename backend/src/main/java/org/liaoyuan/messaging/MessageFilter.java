package org.liaoyuan.messaging;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which messages the caller wants: {@code @BeanParam MessageFilter}. */
public class MessageFilter {
    @QueryParam("unread")
    @Parameter(description = "true: only those that were not opened yet; false: only those that were", example = "true")
    @Nullable
    Boolean unread;

    @QueryParam("todo")
    @Parameter(description = "Only to-dos in this state", example = "OPEN")
    @Nullable
    TodoState todo;

    /** Comes after a condition. */
    String condition() {
        String read = unread == null ? "" : unread ? " and read_at is null" : " and read_at is not null";
        if (todo == null) {
            return read;
        }
        return read + " and todo and done_at is " + (todo == TodoState.OPEN ? "null" : "not null");
    }
}
