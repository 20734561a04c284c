package org.liaoyuan.platform.idempotency;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Sends a kept answer again, marked as such. */
class ReplayMapper {

    @ServerExceptionMapper
    Response replay(ReplayedAnswer replayed) {
        StoredAnswer answer = replayed.answer();
        Response.ResponseBuilder response = Response.status(answer.status()).header("Idempotency-Replayed", "true");
        if (answer.location() != null) {
            response.header("Location", answer.location());
        }
        if (answer.etag() != null) {
            response.tag(new EntityTag(answer.etag()));
        }
        if (answer.body() != null) {
            response.type(answer.mediaType()).entity(answer.body());
        }
        return response.build();
    }
}
