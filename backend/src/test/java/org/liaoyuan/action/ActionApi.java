package org.liaoyuan.action;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.liaoyuan.platform.time.BankTime;
import org.liaoyuan.testing.TestBank;

/** What people do with actions, over HTTP. */
final class ActionApi {
    static final String PATH = "/api/v1/actions";

    private ActionApi() {}

    static Map<String, Object> wish(String ownerStaffNo) {
        return new HashMap<>(Map.of(
                "title",
                "补齐三户抵押物照片",
                "ownerStaffNo",
                ownerStaffNo,
                "dueOn",
                today().plusDays(20).toString()));
    }

    static Response assign(String staffNo, Map<String, Object> wish) {
        return TestBank.as(staffNo).contentType("application/json").body(wish).post(PATH);
    }

    /** Given by that person; the id. */
    static String assigned(String by, String ownerStaffNo) {
        return assigned(by, wish(ownerStaffNo));
    }

    static String assigned(String by, Map<String, Object> wish) {
        return assign(by, wish).then().statusCode(201).extract().path("summary.id");
    }

    /** On the version that is there. */
    static Response move(String staffNo, String id, String move) {
        String version = TestBank.as(TestBank.HEAD_OFFICE).get(PATH + "/" + id).header("ETag");
        return move(staffNo, id, move, version);
    }

    static Response move(String staffNo, String id, String move, String version) {
        RequestSpecification request = TestBank.as(staffNo).header("If-Match", version);
        return move.equals("start")
                ? request.post(PATH + "/" + id + "/start")
                : request.contentType("application/json")
                        .body(Map.of("words", "就这样"))
                        .post(PATH + "/" + id + "/" + move);
    }

    static Response attach(String staffNo, String id) {
        return TestBank.as(staffNo)
                .multiPart("file", "evidence.pdf", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII))
                .post("/api/v1/attachments?ownerType=action&ownerId=" + id);
    }

    static LocalDate today() {
        return LocalDate.now(BankTime.ZONE);
    }
}
