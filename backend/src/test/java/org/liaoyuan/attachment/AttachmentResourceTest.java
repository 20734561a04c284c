package org.liaoyuan.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liaoyuan.access.TestTokens;
import org.liaoyuan.platform.persistence.Sql;
import org.liaoyuan.testing.AtOnce;
import org.liaoyuan.testing.DatabaseResource;
import org.liaoyuan.testing.TestBank;
import org.liaoyuan.testing.TestPhotos;

@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class AttachmentResourceTest {
    private static final String PATH = "/api/v1/attachments";
    private static final UUID THING = UUID.fromString("018e7c1d-0000-7000-8000-00000000000a");
    private static final byte[] PDF = "%PDF-1.7\nevidence".getBytes(StandardCharsets.US_ASCII);

    @Inject
    Sql sql;

    @Inject
    AttachmentSweep sweep;

    @BeforeEach
    void bank() {
        TestBank.standard();
    }

    @Test
    void aPhotoIsKeptWithoutItsPlaceAndComesBackToBeSaved() throws IOException {
        Response added = post(TestBank.OFFICER, THING, "photo.png", TestPhotos.withExif(40, 20, 6));
        added.then()
                .statusCode(201)
                .body("name", equalTo("photo.jpg"))
                .body("mediaType", equalTo("image/jpeg"))
                .body("photo", equalTo(true))
                .body("uploaderNo", equalTo(TestBank.OFFICER));
        String id = added.path("id");
        Response content = TestBank.as(TestBank.SUB_BRANCH_MANAGER).get(PATH + "/" + id + "/content");
        content.then()
                .statusCode(200)
                .header("Content-Type", "image/jpeg")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "no-store")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header(
                        "Content-Disposition",
                        equalTo("attachment; filename=\"photo.jpg\"; filename*=UTF-8''photo.jpg"));
        byte[] kept = content.asByteArray();
        assertThat(ImageIO.read(new ByteArrayInputStream(kept)).getHeight()).isEqualTo(40);
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
        assertThat((Integer) added.path("bytes")).isEqualTo(kept.length);
        assertThat(audited(id)).containsExactly("ATTACHMENT_ADDED");
    }

    /** As a browser sends it, which the client of the other tests cannot. */
    @Test
    void aChineseNameStays() throws Exception {
        String part = "--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"抵押物.pdf\"\r\n"
                + "Content-Type: application/pdf\r\n\r\n%PDF-1.7\r\n--cut--\r\n";
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + PATH + "?ownerType=probe&ownerId=" + THING))
                .header("Authorization", "Bearer " + TestTokens.of(TestBank.OFFICER))
                .header("Content-Type", "multipart/form-data; boundary=cut")
                .POST(HttpRequest.BodyPublishers.ofString(part))
                .build();
        String answer = HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();
        assertThat(answer).contains("\"name\":\"抵押物.pdf\"");
        TestBank.as(TestBank.OFFICER)
                .get(PATH + "/" + JsonPath.from(answer).getString("id") + "/content")
                .then()
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"___.pdf\"; filename*=UTF-8''%E6%8A%B5%E6%8A%BC%E7%89%A9.pdf");
    }

    @Test
    void whoMayNotSeeTheThingKnowsOfNoFile() {
        String id = post(TestBank.OFFICER, THING, "a.pdf", PDF).path("id");
        for (String other : List.of(TestBank.BRANCH_MANAGER, TestBank.HEAD_OFFICE, TestBank.ADMIN)) {
            TestBank.as(other)
                    .get(PATH + "?ownerType=probe&ownerId=" + THING)
                    .then()
                    .statusCode(404);
            TestBank.as(other).get(PATH + "/" + id + "/content").then().statusCode(404);
            TestBank.as(other)
                    .header("If-Match", "\"v0\"")
                    .delete(PATH + "/" + id)
                    .then()
                    .statusCode(404);
            post(other, THING, "a.pdf", PDF).then().statusCode(404);
        }
        RestAssured.get(PATH + "/" + id + "/content").then().statusCode(401);
        TestBank.as(TestBank.OFFICER)
                .get(PATH + "/" + UUID.randomUUID() + "/content")
                .then()
                .statusCode(404);
        TestBank.as(TestBank.OFFICER)
                .get(PATH + "?ownerType=nothing&ownerId=" + THING)
                .then()
                .statusCode(404);
    }

    @Test
    void whoMayOnlySeeAddsNothingAndNeitherDoesAnybodyToWhatIsClosed() {
        post(TestBank.SUB_BRANCH_MANAGER, THING, "a.pdf", PDF).then().statusCode(403);
        post(TestBank.OFFICER, ProbeOwner.CLOSED, "a.pdf", PDF).then().statusCode(409);
        assertThat(sql.count("select count(*) from attachment")).isZero();
        assertThat(files()).isEmpty();
    }

    @Test
    void whatIsTakenAwayIsGone() {
        String id = post(TestBank.OFFICER, THING, "a.pdf", PDF).path("id");
        assertThat(files()).containsExactly(id);
        delete(id, null).then().statusCode(428);
        delete(id, "\"v1\"").then().statusCode(412);
        delete(id, "\"v0\"").then().statusCode(204);
        delete(id, "\"v0\"").then().statusCode(404);
        assertThat(files()).isEmpty();
        assertThat(audited(id)).containsExactly("ATTACHMENT_ADDED", "ATTACHMENT_REMOVED");
    }

    @Test
    void anIdIsTheSameHoweverItIsWritten() {
        String id = post(TestBank.OFFICER, THING.toString().toUpperCase(Locale.ROOT), "a.pdf", PDF)
                .path("id");
        TestBank.as(TestBank.OFFICER)
                .get(PATH + "?ownerType=probe&ownerId=" + THING)
                .then()
                .statusCode(200)
                .body("items.id", contains(id));
        post(TestBank.OFFICER, "1-1-1-1-1", "a.pdf", PDF)
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("ownerId"));
    }

    @Test
    void badFilesAreNamedAndLeaveNothing() throws IOException {
        refused(new byte[0], "file-empty");
        refused("<svg onload='alert(1)'/>".getBytes(StandardCharsets.US_ASCII), "file-type");
        refused(TestPhotos.floodPng(30_000, 30_000), "photo-too-large");
        refused(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0}, "photo-unreadable");
        byte[] large = new byte[10 * 1024 * 1024 + 1];
        System.arraycopy(PDF, 0, large, 0, PDF.length);
        refused(large, "file-too-large");
        TestBank.quicklyAs(TestBank.OFFICER)
                .multiPart("other", "a.pdf", PDF)
                .post(PATH + "?ownerType=probe&ownerId=" + THING)
                .then()
                .statusCode(400);
        TestBank.quicklyAs(TestBank.OFFICER)
                .multiPart("file", "a.pdf", PDF)
                .post(PATH + "?ownerType=probe")
                .then()
                .statusCode(400)
                .body("errors.parameter", hasItem("ownerId"));
        assertThat(sql.count("select count(*) from attachment")).isZero();
        assertThat(files()).isEmpty();
    }

    @Test
    void twentyAreEnoughHoweverManyComeAtOnce() throws Exception {
        List<Integer> statuses = AtOnce.times(
                25, () -> post(TestBank.OFFICER, THING, "a.pdf", PDF).statusCode());
        assertThat(statuses).filteredOn(status -> status == 201).hasSize(20);
        assertThat(statuses).filteredOn(status -> status == 400).hasSize(5);
        TestBank.as(TestBank.OFFICER)
                .get(PATH + "?ownerType=probe&ownerId=" + THING)
                .then()
                .body("items", hasSize(20));
        assertThat(files()).hasSize(20);
    }

    @Test
    void theSweepRemovesOldFilesWithoutARow() throws IOException {
        String kept = post(TestBank.OFFICER, THING, "a.pdf", PDF).path("id");
        String lost = UUID.randomUUID().toString();
        Files.write(folder().resolve(lost), PDF);
        Instant due = Instant.now();
        sweep.run(due);
        assertThat(files()).containsExactlyInAnyOrder(kept, lost);
        for (String file : files()) {
            Files.setLastModifiedTime(folder().resolve(file), FileTime.from(due.minusSeconds(100_000)));
        }
        sweep.run(due);
        assertThat(files()).containsExactly(kept);
        TestBank.as(TestBank.OFFICER)
                .get(PATH + "?ownerType=probe&ownerId=" + THING)
                .then()
                .body("items.id", contains(kept));
    }

    private void refused(byte[] content, String code) {
        post(TestBank.OFFICER, THING, "a.jpg", content)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("#/file"))
                .body("errors.code", contains(code));
    }

    private static Response post(String staffNo, Object ownerId, String name, byte[] content) {
        return TestBank.quicklyAs(staffNo)
                .multiPart("file", name, content)
                .post(PATH + "?ownerType=probe&ownerId=" + ownerId);
    }

    private static Response delete(String id, String version) {
        return version == null
                ? TestBank.as(TestBank.OFFICER).delete(PATH + "/" + id)
                : TestBank.as(TestBank.OFFICER).header("If-Match", version).delete(PATH + "/" + id);
    }

    private List<String> audited(String id) {
        return sql.list(
                "select action from audit_event where object_type = 'attachment' and object_id = ? order by id",
                row -> row.getString(1),
                id);
    }

    private static Path folder() {
        return Path.of(ConfigProvider.getConfig().getValue("liaoyuan.data-dir", String.class), "attachments");
    }

    private static List<String> files() {
        String[] names = folder().toFile().list();
        return names == null ? List.of() : List.of(names);
    }
}
