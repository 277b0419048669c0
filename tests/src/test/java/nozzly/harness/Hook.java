package nozzly.harness;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The address and secret of a connection, as its software has them. */
public record Hook(String id, String path, String header, String secret) {

    /** Adds the connection that {@code body} describes, with {@code '} for {@code "}. */
    public static Hook of(Api manager, String body) {
        Answer added = manager.post("/v1/connections", body).expect(201);
        return new Hook(
                added.id(),
                added.text("/url").replaceFirst("^http://[^/]+", ""),
                added.text("/header"),
                added.text("/secret"));
    }

    /** Sends an event as the software does: with the secret in its header, or in the place of {@code SECRET}. */
    public Answer send(String contentType, String body) {
        boolean bearer = "webhook-signature".equals(header) || "Authorization".equals(header);
        return header == null
                ? sendAs(contentType, body.replace("SECRET", secret == null ? "" : secret))
                : sendAs(contentType, body, bearer ? "authorization" : header, bearer ? "Bearer " + secret : secret);
    }

    /** @param body JSON, with {@code '} for {@code "} */
    public Answer json(String body) {
        return send("application/json", body.replace('\'', '"'));
    }

    /** Sends it with other headers. */
    public Answer sendAs(String contentType, String body, String... headers) {
        List<String> all = new ArrayList<>(List.of("content-type", contentType));
        all.addAll(Arrays.asList(headers));
        return TestStack.apiWithoutClaims()
                .send("POST", path, body.getBytes(StandardCharsets.UTF_8), all.toArray(String[]::new));
    }
}
