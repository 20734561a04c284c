package org.liaoyuan.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** Says of answers what a method's signature does not: work taken on is 202, nothing to say is 204, files are files. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class AnswerTypes implements OASFilter {

    private static final String JSON = "application/json";
    private static final String JOB = "#/components/schemas/JobAccepted";
    private static final String PLAIN_CREATED = "Created";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getPaths()
                .getPathItems()
                .values()
                .forEach(item -> item.getOperations().values().forEach(AnswerTypes::amend));
    }

    private static void amend(Operation operation) {
        APIResponses answers = operation.getResponses();
        Map<String, APIResponse> all = Map.copyOf(answers.getAPIResponses());
        all.forEach((status, answer) -> {
            if (isJob(answer) || status.equals("202")) {
                answers.removeAPIResponse(status);
                answers.addAPIResponse("202", job());
            } else if (status.equals("201") && isEmpty(answer) && PLAIN_CREATED.equals(answer.getDescription())) {
                answers.removeAPIResponse(status);
                answers.addAPIResponse("204", OASFactory.createAPIResponse().description("Done"));
            } else if (answer.getContent() != null) {
                answer.setContent(files(answer.getContent()));
            }
        });
    }

    private static boolean isEmpty(APIResponse answer) {
        return answer.getContent() == null || answer.getContent().getMediaTypes() == null;
    }

    private static boolean isJob(APIResponse answer) {
        return !isEmpty(answer)
                && answer.getContent().getMediaTypes().values().stream()
                        .anyMatch(type -> type.getSchema() != null
                                && JOB.equals(type.getSchema().getRef()));
    }

    private static APIResponse job() {
        MediaType type =
                OASFactory.createMediaType().schema(OASFactory.createSchema().ref(JOB));
        return OASFactory.createAPIResponse()
                .description("The work was taken on: ask the job of Location how far it is")
                .content(OASFactory.createContent().addMediaType(JSON, type))
                .addHeader(
                        "Location",
                        OASFactory.createHeader()
                                .description("Address of the job")
                                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING)));
    }

    /** A download's media type is written with a weight, which only the choice among several knows. */
    private static Content files(Content content) {
        Content named = OASFactory.createContent();
        content.getMediaTypes().forEach((name, type) -> {
            String plain = name.replaceAll(";.*", "");
            named.addMediaType(plain, plain.equals(JSON) || plain.endsWith("+json") ? type : file());
        });
        return named;
    }

    private static MediaType file() {
        return OASFactory.createMediaType()
                .schema(OASFactory.createSchema()
                        .addType(Schema.SchemaType.STRING)
                        .format("binary"));
    }
}
