package org.liaoyuan.testing.probe;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.liaoyuan.platform.idempotency.Idempotent;
import org.liaoyuan.platform.persistence.Revisions;
import org.liaoyuan.platform.problem.ProblemType;

/** Effects that can be counted: each writes a revision. */
@Path("/probe/effects")
@PermitAll
public class ProbeIdempotentResource {

    @Inject
    Revisions revisions;

    public record Wish(
            String text,
            @Nullable Integer waitMillis,
            @Nullable Boolean fail) {}

    public record Effect(long revision, String text) {}

    @POST
    @Idempotent
    @ResponseStatus(201)
    public Effect once(Wish wish, @QueryParam("mode") @Nullable String mode) throws InterruptedException {
        long revision = revisions.next("probe");
        if (wish.waitMillis() != null) {
            TimeUnit.MILLISECONDS.sleep(wish.waitMillis());
        }
        if (Boolean.TRUE.equals(wish.fail())) {
            throw ProblemType.CONFLICT.toException();
        }
        return new Effect(revision, wish.text());
    }

    @POST
    @Path("/none")
    @Idempotent
    public void nothing() {
        revisions.next("probe");
    }

    @POST
    @Path("/imports")
    @Idempotent
    public RestResponse<Map<String, Object>> upload(@RestForm("file") FileUpload file) throws IOException {
        long revision = revisions.next("probe");
        return RestResponse.ResponseBuilder.<Map<String, Object>>create(RestResponse.Status.ACCEPTED)
                .entity(Map.of("id", revision, "size", Files.size(file.uploadedFile())))
                .header("Location", "/api/v1/jobs/" + revision)
                .build();
    }
}
