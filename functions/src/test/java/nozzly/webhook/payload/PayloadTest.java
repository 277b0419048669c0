package nozzly.webhook.payload;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PayloadTest {

    private static final String MULTIPART = "multipart/form-data; boundary=B";

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "application/json",
                "application/json; charset=utf-8",
                "APPLICATION/JSON",
                "text/plain",
                "application/x-www-form-urlencoded",
                ""
            })
    void jsonIsReadUnderAnyTypeThatItIsSentWith(String contentType) {
        Payload payload = read(contentType, "\uFEFF{\"event\":\"grün\"}");
        assertThat(payload.text("event")).isEqualTo("grün");
        assertThat(payload.raw()).startsWith(0xEF, 0xBB, 0xBF, '{');
    }

    @Test
    void aFormIsReadWithTheJsonInItsFields() {
        Payload payload = read(
                "application/x-www-form-urlencoded; charset=UTF-8",
                "topic=Print+Done&extra=%7B%22time%22%3A5050.5%7D&note=%7Bno+json&empty=&alone&&n=7");
        assertThat(payload.root())
                .hasToString(
                        "{\"topic\":\"Print Done\",\"extra\":{\"time\":5050.5},\"note\":\"{no json\",\"empty\":\"\",\"alone\":\"\",\"n\":\"7\"}");
    }

    @Test
    void aMultipartFormIsReadWithoutItsFiles() {
        String body = multipart(part("name=\"topic\"", "Print Done")
                + part("name=\"job\"", "{\"file\":{}}")
                + part("name=\"snapshot\"; filename=\"snapshot.jpg\"", "\u0000\u0001")
                + part("filename=\"nameless\"", "x"));
        assertThat(read(MULTIPART, body).root()).hasToString("{\"topic\":\"Print Done\",\"job\":{\"file\":{}}}");
    }

    @Test
    void theBoundaryMayBeQuotedAndTheTypeInAnyCase() {
        String body = multipart(part("name=topic", "a"));
        assertThat(read("Multipart/Form-Data; Boundary=\"B\"", body).text("topic"))
                .isEqualTo("a");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "''; the body is empty",
                "' '; the body is empty",
                "{; the body is not JSON, or an object in it has a member twice",
                "{}{}; the body is not JSON, or an object in it has a member twice",
                "{\"a\":1,\"a\":2}; the body is not JSON, or an object in it has a member twice",
                "NaN; the body is not JSON, or an object in it has a member twice",
                "1e99999999999; the body has a number that is too long"
            })
    void whatIsNotOneJsonValueIsRefused(String body, String message) {
        assertRefused("application/json", body.getBytes(UTF_8), message);
    }

    @ParameterizedTest
    @ValueSource(ints = {33, 100_000})
    void whatIsNestedTooDeeplyIsRefused(int depth) {
        String tooMuch = "the body is nested too deeply, has too many values, or one that is too long";
        assertRefused(null, "[".repeat(depth).getBytes(UTF_8), tooMuch);
        assertRefused(null, "{\"a\":".repeat(depth).getBytes(UTF_8), tooMuch);
    }

    @Test
    void whatHasTooManyOrTooLongPartsIsRefused() {
        String tooMuch = "the body is nested too deeply, has too many values, or one that is too long";
        assertRefused(null, ("[" + "1,".repeat(60_000) + "1]").getBytes(UTF_8), tooMuch);
        assertRefused(null, "7".repeat(101).getBytes(UTF_8), tooMuch);
        assertRefused(null, ("{\"" + "n".repeat(60_000) + "\":1}").getBytes(UTF_8), tooMuch);
    }

    @Test
    void whatIsNotUtf8IsRefused() {
        byte[] body = {'"', (byte) 0xC3, '"'};
        assertRefused("application/json", body, "the body is not UTF-8 text");
        assertRefused("application/x-www-form-urlencoded", body, "the body is not UTF-8 text");
    }

    @Test
    void formsThatCannotBeReadAreRefused() {
        String form = "application/x-www-form-urlencoded";
        assertRefused(form, new byte[0], "the body is empty");
        assertRefused(form, "a=%zz".getBytes(UTF_8), "the form has a % that escapes nothing");
        assertRefused(form, "a=1&a=2".getBytes(UTF_8), "the form has a field twice");
        StringBuilder many = new StringBuilder();
        for (int field = 0; field <= 200; field++) {
            many.append('f').append(field).append("=1&");
        }
        assertRefused(form, many.toString().getBytes(UTF_8), "the form has more than 200 fields");
    }

    @Test
    void multipartFormsThatCannotBeReadAreRefused() {
        String incomplete = "the body is not a complete multipart form";
        String whole = multipart(part("name=\"topic\"", "Print Done"));
        String noBoundary = "the content type names no boundary of at most 70 characters";
        assertRefused("multipart/form-data", whole.getBytes(UTF_8), noBoundary);
        assertRefused("multipart/form-data; boundary=" + "B".repeat(71), whole.getBytes(UTF_8), noBoundary);
        assertRefused(MULTIPART, new byte[0], "the multipart form has no parts");
        assertRefused(MULTIPART, "no boundary".getBytes(UTF_8), "the multipart form has no parts");
        assertRefused(MULTIPART, whole.substring(0, 30).getBytes(UTF_8), incomplete);
        assertRefused(MULTIPART, whole.substring(0, whole.length() - 6).getBytes(UTF_8), incomplete);
        assertRefused(
                MULTIPART,
                multipart(part("name=\"" + "n".repeat(3_000) + "\"", "x")).getBytes(UTF_8),
                incomplete);
        assertRefused(
                MULTIPART,
                multipart(part("filename=\"f\"", "x").repeat(251)).getBytes(UTF_8),
                "the form has more than 200 fields");
    }

    @Test
    void whatIsKeptHasNoPicturesAndNoSecrets() {
        Payload payload = read(null, """
                {"SecretKey":"s","apiSecret":"s","snapshot":"p","attachments":[{"base64":"p"}],
                 "data":{"image":"p","job":{"id":1.50}},"list":[{"Image":"p"},2]}""");
        assertThat(new String(payload.kept(), UTF_8)).isEqualTo("{\"data\":{\"job\":{\"id\":1.50}},\"list\":[{},2]}");
    }

    @Test
    void whatIsKeptIsJsonOfAtMost64KiB() {
        String body = "{\"a\":\"" + "x".repeat(40_000) + "\",\"b\":\"" + "y".repeat(40_000) + "\",\"c\":1e20000000}";
        assertThat(new String(read(null, body).kept(), UTF_8))
                .isEqualTo("{\"a\":\"" + "x".repeat(40_000) + "\",\"c\":1E+20000000}");
        assertThat(read(null, "\"" + "x".repeat(70_000) + "\"").kept()).isEqualTo("{}".getBytes(UTF_8));
        assertThat(read(null, "\"" + "ü".repeat(30_000) + "\"").kept()).hasSize(60_002);
    }

    @Test
    void halfASurrogatePairIsKeptAsAQuestionMark() {
        assertThat(new String(read(null, "{\"a\":\"\\udfff\"}").kept(), UTF_8)).isEqualTo("{\"a\":\"?\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "null", "[\"a\"]", "{\"member\":7}", "{}"})
    void aMemberThatIsNoTextHasNone(String body) {
        assertThat(read(null, body).text("member")).isNull();
    }

    @Test
    @Timeout(60)
    void oneMebibyteOfAnythingIsReadOrRefusedSoon() {
        int size = 1024 * 1024;
        String[] bodies = {
            "[" + "[],".repeat(size / 3) + "[]]",
            "{\"a\":\"" + "\\u0000".repeat(size / 6) + "\"}",
            "{\"a\":\"" + "[".repeat(size) + "\"}",
            "9".repeat(size),
            "a=%5B".repeat(size / 5),
            "&".repeat(size),
            "=" + "%5B%5B".repeat(size / 6),
            "\r\n--B".repeat(size / 5),
            "--B\r\n" + "\r\n--A".repeat(size / 5),
            "--B\r\n\r\n".repeat(size / 7)
        };
        for (String body : bodies) {
            for (String type : new String[] {null, "application/x-www-form-urlencoded", MULTIPART}) {
                try {
                    assertThat(read(type, body).kept()).hasSizeLessThanOrEqualTo(64 * 1024);
                } catch (UnreadablePayload refused) {
                    assertThat(refused).hasNoCause();
                }
            }
        }
    }

    private static void assertRefused(String contentType, byte[] body, String message) {
        assertThatThrownBy(() -> Payload.read(contentType, body))
                .isInstanceOf(UnreadablePayload.class)
                .hasMessage(message)
                .hasNoCause();
    }

    private static Payload read(String contentType, String body) {
        return Payload.read(contentType, body.getBytes(UTF_8));
    }

    private static String part(String disposition, String value) {
        return "--B\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n" + value + "\r\n";
    }

    private static String multipart(String parts) {
        return parts + "--B--\r\n";
    }
}
