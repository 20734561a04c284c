package org.liaoyuan.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.liaoyuan.testing.DatabaseResource;
import org.liaoyuan.testing.SharedData;
import org.liaoyuan.testing.TestBank;

/** The bank's own file comes in clean. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class SharedOrganisationTest {

    @Test
    void theBanksOwnFileComesInAndAgainChangesNothing() throws IOException {
        Optional<Path> file = SharedData.folder().map(folder -> folder.resolve("organisation.csv"));
        if (file.filter(Files::isReadable).isEmpty()) {
            System.out.println("SharedOrganisationTest is skipped: there is no shared/data/organisation.csv above");
            Assumptions.abort();
        }
        TestBank.standard();
        byte[] bytes = Files.readAllBytes(file.get());

        JsonPath first = OrganisationHttp.imported(bytes, "zh-CN");
        assertThat(first.getString("status")).as(first.prettify()).isEqualTo("DONE");
        assertThat(first.getInt("counts.assignments"))
                .isEqualTo(first.getInt("counts.rows"))
                .isEqualTo(first.getInt("counts.people"))
                .isEqualTo((int) new String(bytes, java.nio.charset.StandardCharsets.UTF_8)
                                .lines()
                                .count()
                        - 1);

        JsonPath again = OrganisationHttp.imported(bytes, "zh-CN");
        assertThat(again.getInt("counts.unchanged")).isEqualTo(first.getInt("counts.rows"));
    }
}
