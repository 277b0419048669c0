package nozzly.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The vectors of the Standard Webhooks libraries, and what they refuse. */
class SignatureTest {

    private static final String KEY = "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final List<Secret> SECRETS = List.of(new Secret("whsec_" + KEY));
    private static final String ID = "msg_p5jXN8AQM9LWM0D4loKWxJek";
    private static final long TIME = 1614265330;
    private static final String BODY = "{\"test\": 2432232314}";
    private static final String SIGNATURE = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                KEY + ";" + ID + ";" + TIME + ";" + BODY + ";" + SIGNATURE,
                "C2FVsBQIhrscChlQIMV+b5sSYspob7oD;msg_27UH4WbU6Z5A5EzD8u03UvzRbpk;1649367553;"
                        + "{\"email\":\"test@example.com\",\"username\":\"test_user\"};"
                        + "v1,tZ1I4/hDygAJgO5TYxiSd6Sd0kDW6hPenDe+bTa3Kkw=",
                KEY + ";" + ID + ";" + TIME + ";'';v1,v48jdbgvh29KJz2Qc+ghw8G6vG3nAKnujWBg8oM/62A=",
                KEY + ";msg_run_0001;1767225600;{\"type\":\"job.done\",\"data\":{\"n\":\"é\"}};"
                        + "v1,jMbliCa9GngKwK9WT+UNVRKJDH1/YGJKTPy5T0Wj9GA="
            })
    void aVectorIsAdmittedUnderItsSecretWithAndWithoutItsPrefix(
            String key, String id, long time, String body, String signature) {
        Map<String, String> headers = headers(id, Long.toString(time), signature);
        byte[] bytes = body.getBytes(UTF_8);
        Instant now = Instant.ofEpochSecond(time);
        List<Secret> prefixed = List.of(new Secret("whsec_" + key));
        assertThat(Signature.admits(prefixed, headers, bytes, now)).isTrue();
        assertThat(Signature.admits(List.of(new Secret(key)), headers, bytes, now))
                .isTrue();
        assertThat(Signature.admits(prefixed, headers, (body + " ").getBytes(UTF_8), now))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"-301, false", "-300, true", "0, true", "300, true", "301, false"})
    void theTimeMayBe300SecondsOffEitherWay(long seconds, boolean admitted) {
        assertThat(Signature.admits(SECRETS, signed(), BODY.getBytes(UTF_8), Instant.ofEpochSecond(TIME + seconds)))
                .isEqualTo(admitted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"webhook-id", "webhook-timestamp"})
    void eachHeaderIsNeeded(String missing) {
        Map<String, String> headers = signed();
        headers.remove(missing);
        assertThat(admits(headers)).isFalse();
        headers.put(missing, "");
        assertThat(admits(headers)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hello",
                " 1614265330",
                "+1614265330",
                "-1614265330",
                "1614265330.0",
                "1614265330,1614265330",
                "01614265330",
                "99999999999999999999",
                "١٦١٤٢٦٥٣٣٠"
            })
    void aTimeThatIsNotTheSignedWholeNumberIsRefused(String time) {
        assertThat(admits(headers(ID, time, SIGNATURE))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "v1,",
                "v1,dawfeoifkpqwoekfpqoekf",
                "v1,g0hM9SsE",
                "g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
                "v2,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
                "v1a,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
                SIGNATURE + "," + SIGNATURE,
                "v1, g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="
            })
    void aSignatureThatIsNotOneIsRefused(String signature) {
        assertThat(admits(headers(ID, Long.toString(TIME), signature))).isFalse();
    }

    @Test
    void oneOfSeveralSignaturesIsEnough() {
        String several =
                "v1,Ceo5qEr07ixe2NLpvHk3FH9bwy/WavXrAFQ/9tdO6mc= v2,Ceo5qEr07ixe2NLpvHk3FH9bwy/WavXrAFQ/9tdO6mc= "
                        + SIGNATURE + " v1,Ceo5qEr07ixe2NLpvHk3FH9bwy/WavXrAFQ/9tdO6mc=";
        assertThat(admits(headers(ID, Long.toString(TIME), several))).isTrue();
    }

    @Test
    void oneOfTwoSecretsIsEnough() {
        List<Secret> rotated =
                List.of(new Secret("whsec_" + Base64.getEncoder().encodeToString(new byte[32])), SECRETS.getFirst());
        assertThat(Signature.admits(rotated, signed(), BODY.getBytes(UTF_8), Instant.ofEpochSecond(TIME)))
                .isTrue();
        assertThat(Signature.admits(rotated.subList(0, 1), signed(), BODY.getBytes(UTF_8), Instant.ofEpochSecond(TIME)))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "whsec_", "whsec_not base64 at all", "hunter2-hunter2-hunter2!"})
    void aSecretThatIsNoKeyAdmitsNoSignature(String secret) throws GeneralSecurityException {
        Instant now = Instant.ofEpochSecond(TIME);
        List<Secret> secrets = List.of(new Secret(secret));
        String signature = "v1," + Base64.getEncoder().encodeToString(hmac(new byte[1], ID + "." + TIME + "." + BODY));
        for (String tried : List.of(SIGNATURE, signature, "", "v1,")) {
            assertThat(Signature.admits(secrets, headers(ID, Long.toString(TIME), tried), BODY.getBytes(UTF_8), now))
                    .isFalse();
        }
    }

    @Test
    void bytesThatAreNoTextAreSignedAsTheyAre() throws GeneralSecurityException {
        byte[] body = {(byte) 0xFF, 0, (byte) 0xC3};
        Mac mac = mac(Base64.getDecoder().decode(KEY));
        mac.update((ID + "." + TIME + ".").getBytes(UTF_8));
        String signature = "v1," + Base64.getEncoder().encodeToString(mac.doFinal(body));
        assertThat(Signature.admits(
                        SECRETS, headers(ID, Long.toString(TIME), signature), body, Instant.ofEpochSecond(TIME)))
                .isTrue();
    }

    private static boolean admits(Map<String, String> headers) {
        return Signature.admits(SECRETS, headers, BODY.getBytes(UTF_8), Instant.ofEpochSecond(TIME));
    }

    private static Map<String, String> signed() {
        return headers(ID, Long.toString(TIME), SIGNATURE);
    }

    private static Map<String, String> headers(String id, String time, String signature) {
        return new HashMap<>(Map.of("webhook-id", id, "webhook-timestamp", time, "webhook-signature", signature));
    }

    private static byte[] hmac(byte[] key, String text) throws GeneralSecurityException {
        return mac(key).doFinal(text.getBytes(UTF_8));
    }

    private static Mac mac(byte[] key) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac;
    }
}
