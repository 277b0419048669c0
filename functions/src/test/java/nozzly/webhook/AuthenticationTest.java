package nozzly.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nozzly.http.Request;
import nozzly.webhook.payload.Payload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthenticationTest {

    private static final Instant NOW = Instant.ofEpochSecond(1614265330);
    private static final String SECRET = "s3cr3t-of-the-connection";
    private static final Payload EMPTY = Payload.read(null, "{}".getBytes(UTF_8));

    @ParameterizedTest
    @CsvSource({
        "STANDARD_WEBHOOKS, authorization, 'Bearer '",
        "STANDARD_WEBHOOKS, authorization, ''",
        "SIMPLYPRINT, x-sp-secret, ''",
        "SIMPLYPRINT, x-sp-token, ''",
        "OCTOPRINT, authorization, 'Bearer '",
        "OCTOPRINT, authorization, ''",
        "BAMBUDDY, authorization, 'Bearer '",
        "BAMBUDDY, authorization, ''",
        "BAMBUDDY, x-api-key, ''",
        "MOONRAKER, authorization, 'bearer '",
        "MOONRAKER, x-api-key, ''",
        "PRINTAGO, x-api-key, ''"
    })
    void theSecretIsFoundInItsHeader(Source source, String header, String scheme) {
        String before = scheme.isEmpty() ? "" : scheme.strip() + " ";
        assertThat(admits(source, SECRET, Map.of(header, before + SECRET))).isTrue();
        assertThat(admits(source, SECRET, Map.of(header, before + SECRET + "x")))
                .isFalse();
        assertThat(admits(source, SECRET, Map.of(header, before + SECRET.substring(1))))
                .isFalse();
        assertThat(admits(source, SECRET, Map.of(header, ""))).isFalse();
        assertThat(admits(source, SECRET, Map.of(header, "Bearer "))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"OCTOPRINT, apiSecret", "OCTOEVERYWHERE, SecretKey"})
    void theSecretIsFoundInTheBody(Source source, String member) {
        assertThat(admits(source, body(member, "\"" + SECRET + "\""))).isTrue();
        assertThat(admits(source, body(member, "\"" + SECRET.toUpperCase(Locale.ROOT) + "\"")))
                .isFalse();
        assertThat(admits(source, body(member, "null"))).isFalse();
        assertThat(admits(source, body(member, "[\"" + SECRET + "\"]"))).isFalse();
        assertThat(admits(source, body("nested", "{\"" + member + "\":\"" + SECRET + "\"}")))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = Source.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"OBICO"})
    void anEventWithoutASecretIsNotAdmitted(Source source) {
        assertThat(admits(source, SECRET, Map.of())).isFalse();
        assertThat(admits(source, SECRET, Map.of("x-other", SECRET))).isFalse();
        assertThat(Authentication.admits(source, List.of(), Map.of("authorization", SECRET), EMPTY, NOW))
                .isFalse();
    }

    @Test
    void theAddressOfAnObicoConnectionIsItsSecret() {
        assertThat(admits(Source.OBICO, SECRET, Map.of())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "with,a,comma,in,it",
                "with spaces in it",
                "ümläut-und-€-und-😀",
                "percent%20&=?+\"'\\/",
                "Bearer is my secret",
                "=?UTF-8?B?c2VjcmV0?="
            })
    void aSecretMayHaveOddCharacters(String secret) {
        assertThat(admits(Source.SIMPLYPRINT, secret, Map.of("x-sp-secret", secret)))
                .isTrue();
        assertThat(admits(Source.BAMBUDDY, secret, Map.of("authorization", secret)))
                .isTrue();
        assertThat(admits(Source.BAMBUDDY, secret, Map.of("authorization", "Bearer " + secret)))
                .isTrue();
    }

    @Test
    void aHeaderThatCameTwiceIsNotSplit() {
        assertThat(admits(Source.SIMPLYPRINT, SECRET, Map.of("x-sp-secret", SECRET + "," + SECRET)))
                .isFalse();
        assertThat(admits(Source.PRINTAGO, SECRET, Map.of("x-api-key", "guess," + SECRET)))
                .isFalse();
        assertThat(admits(Source.BAMBUDDY, SECRET, Map.of("authorization", "Bearer " + SECRET + ",Bearer x")))
                .isFalse();
        assertThat(admits(Source.SIMPLYPRINT, "two,halves", Map.of("x-sp-secret", "two,halves")))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x-sp-secret", "X-SP-Secret", "X-SP-SECRET"})
    void headerNamesAreFoundInAnyCase(String name) {
        ObjectNode event = JsonNodeFactory.instance.objectNode();
        event.putObject("headers").put(name, SECRET);
        assertThat(admits(Source.SIMPLYPRINT, SECRET, Request.of(event).headers()))
                .isTrue();
    }

    @Test
    void bothSecretsAreValidWhileTheyAreRotated() {
        List<Secret> both = List.of(new Secret("the-secret-of-before"), new Secret(SECRET));
        for (Secret secret : both) {
            assertThat(Authentication.admits(Source.PRINTAGO, both, Map.of("x-api-key", secret.text()), EMPTY, NOW))
                    .isTrue();
        }
    }

    @Test
    void theSecondHeaderOfSimplyPrintCountsOnlyWithoutTheFirst() {
        assertThat(admits(Source.SIMPLYPRINT, SECRET, Map.of("x-sp-secret", "wrong", "x-sp-token", SECRET)))
                .isFalse();
    }

    @Test
    void whoClaimsToSignMustSign() {
        Map<String, String> headers = Map.of(
                "authorization",
                "Bearer " + SECRET,
                "webhook-id",
                "msg_1",
                "webhook-timestamp",
                "1614265330",
                "webhook-signature",
                "v1,wrong");
        assertThat(admits(Source.STANDARD_WEBHOOKS, SECRET, headers)).isFalse();
    }

    @Test
    void aSignedEventIsAdmitted() {
        Map<String, String> headers = Map.of(
                "webhook-id",
                "msg_p5jXN8AQM9LWM0D4loKWxJek",
                "webhook-timestamp",
                "1614265330",
                "webhook-signature",
                "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
        Payload payload = Payload.read(null, "{\"test\": 2432232314}".getBytes(UTF_8));
        assertThat(Authentication.admits(
                        Source.STANDARD_WEBHOOKS,
                        List.of(new Secret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")),
                        headers,
                        payload,
                        NOW))
                .isTrue();
    }

    @Test
    void aSecretIsNotShown() {
        assertThat(List.of(new Secret(SECRET)).toString()).doesNotContain(SECRET);
    }

    private static boolean admits(Source source, Payload payload) {
        return Authentication.admits(source, List.of(new Secret(SECRET)), Map.of(), payload, NOW);
    }

    private static boolean admits(Source source, String secret, Map<String, String> headers) {
        return Authentication.admits(source, List.of(new Secret(secret)), headers, EMPTY, NOW);
    }

    private static Payload body(String member, String value) {
        return Payload.read(null, ("{\"" + member + "\":" + value + "}").getBytes(UTF_8));
    }
}
