package id.ilp.token;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.ilp.LiveServer;
import java.util.List;
import org.junit.jupiter.api.Test;

class CallerIT extends LiveServer {

  @Test
  void callerWhenATokenIsShownThenWhatItsBearerIs() {
    request("sandbox-kader").basePath("").get("/caller").then().statusCode(200)
        .header("Cache-Control", containsString("no-store"))
        .body("kind", equalTo("kader"), "organizations", equalTo(List.of("posyandu-melati-naitimu")),
            "role", equalTo("kader-elisabet-hoar-role"), "person", nullValue());
    request("sandbox-vendor").basePath("").get("/caller").then().statusCode(200)
        .body("organizations", equalTo(List.of("puskesmas-halilulik", "puskesmas-haekesak")), "role", nullValue());
  }

  @Test
  void callerWhenThereIsNoTokenThenRefused() {
    bare().basePath("").get("/caller").then().statusCode(401);
    bare().basePath("").header("Authorization", "Bearer nonsense").get("/caller").then().statusCode(401);
  }
}
