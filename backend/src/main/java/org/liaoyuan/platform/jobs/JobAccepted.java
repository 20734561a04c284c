package org.liaoyuan.platform.jobs;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;

/** The answer 202 to a request that starts a job; {@code Location} says where to ask for it. */
@Schema(description = "The work was taken on; ask for the job named in Location.")
public record JobAccepted(
        @Schema(description = "The job") UUID id,

        @Schema(description = "Where it stands", examples = "QUEUED")
        JobStatus status) {

    public static RestResponse<JobAccepted> of(UUID id) {
        return RestResponse.ResponseBuilder.create(Response.Status.ACCEPTED, new JobAccepted(id, JobStatus.QUEUED))
                .location(URI.create("jobs/" + id))
                .build();
    }
}
