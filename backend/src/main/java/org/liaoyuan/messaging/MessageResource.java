package org.liaoyuan.messaging;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.access.Caller;
import org.liaoyuan.platform.idempotency.Idempotent;
import org.liaoyuan.platform.paging.Page;
import org.liaoyuan.platform.paging.PageRequest;
import org.liaoyuan.platform.text.Language;

@Path("/messages")
@Tag(name = "Messages", description = "What a person is told and asked to do")
class MessageResource {
    private final MessageService service;
    private final MessageQueries queries;
    private final Caller caller;

    MessageResource(MessageService service, MessageQueries queries, Caller caller) {
        this.service = service;
        this.queries = queries;
        this.caller = caller;
    }

    @GET
    @Authenticated
    @Operation(
            summary = "The caller's messages and to-dos, newest first",
            description = "What is in a page counts as delivered. Sorts by sentAt, dueOn.")
    public Page<MessageView> list(
            @BeanParam MessageFilter filter,
            @BeanParam PageRequest page,
            @Parameter(hidden = true) @HeaderParam("Accept-Language") @Nullable String acceptLanguage) {
        Language language = Language.of(acceptLanguage);
        Page<MessageRow> rows = service.list(filter, page);
        return page.of(
                rows.items().stream().map(row -> MessageView.of(row, language)).toList(), rows.total());
    }

    @GET
    @Path("/count")
    @Authenticated
    @Operation(summary = "How much waits for the caller", description = "For the badge; delivers nothing.")
    public MessageCount count() {
        return queries.waiting(caller.personId());
    }

    @POST
    @Path("/{id}/read")
    @Authenticated
    @Idempotent
    @Operation(summary = "A message was opened", description = "The first time stays.")
    public MessageView read(
            @PathParam("id") UUID id,
            @Parameter(hidden = true) @HeaderParam("Accept-Language") @Nullable String acceptLanguage) {
        return MessageView.of(service.read(id), Language.of(acceptLanguage));
    }

    @POST
    @Path("/{id}/done")
    @Authenticated
    @Idempotent
    @Operation(
            summary = "A to-do is done",
            description = "Refused for one that ends by itself: it is done when the thing it is about is.")
    public MessageView done(
            @PathParam("id") UUID id,
            @Parameter(hidden = true) @HeaderParam("Accept-Language") @Nullable String acceptLanguage) {
        return MessageView.of(service.done(id), Language.of(acceptLanguage));
    }
}
