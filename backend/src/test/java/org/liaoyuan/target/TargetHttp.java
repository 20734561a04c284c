package org.liaoyuan.target;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.liaoyuan.testing.BankApi;
import org.liaoyuan.testing.TestBank;

/** What people do with targets over HTTP; the sheet's newest version is seen before it is changed. */
public final class TargetHttp {
    static final String UNITS = "/api/v1/targets/units/";
    static final String OFFICERS = "/api/v1/targets/officers/";

    private TargetHttp() {}

    public static JsonPath read(String staffNo, String path) {
        Response answer = TestBank.as(staffNo).get(path);
        answer.then().statusCode(200);
        return BankApi.exact(answer);
    }

    /** With the newest ETag. */
    static RequestSpecification seen(String staffNo, String sheet) {
        String tag =
                TestBank.as(staffNo).get(sheet).then().statusCode(200).extract().header("ETag");
        return json(staffNo).header("If-Match", tag);
    }

    static RequestSpecification json(String staffNo) {
        return TestBank.as(staffNo).contentType(ContentType.JSON).header("Accept-Language", "en");
    }

    static ValidatableResponse save(String staffNo, String sheet, String body) {
        return seen(staffNo, sheet).body(body).put(sheet).then();
    }

    public static ValidatableResponse spread(String staffNo, String sheet, String body) {
        return seen(staffNo, sheet).body(body).post(sheet + "/spread").then();
    }

    public static ValidatableResponse publish(String staffNo, String sheet, String reason) {
        return seen(staffNo, sheet)
                .body(reason.isEmpty() ? Map.of() : Map.of("reason", reason))
                .post(sheet + "/publish")
                .then();
    }

    /** One officer's targets, published at once, by the manager of the first branch. */
    public static void issue(String month, String staffNo, String floor, String stretch, String points) {
        String sheet = OFFICERS + month + "/B1";
        save(TestBank.BRANCH_MANAGER, sheet, """
                        {"rows": [{"staffNo": "%s", "floorAmount": %s, "stretchAmount": %s, "pointsStandard": %s,
                            "fixed": true}]}""".formatted(staffNo, floor, stretch, points))
                .statusCode(200);
        publish(TestBank.BRANCH_MANAGER, sheet, "test").statusCode(200);
    }
}
