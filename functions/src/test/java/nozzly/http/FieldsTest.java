package nozzly.http;

import static nozzly.http.Refused.errors;
import static nozzly.http.Refused.problem;
import static nozzly.http.Refused.violations;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nozzly.farm.Change;
import nozzly.farm.Input;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldsTest {

    @Test
    void aTextIsReadAsItStands() {
        assertThat(read("{\"name\":\" Benchy \"}", text(60)).value()).isEqualTo(" Benchy ");
    }

    @Test
    void aMemberLeftOutIsNull() {
        assertThat(read("{}", text(60)).value()).isNull();
    }

    @Test
    void aTextMayHaveAsManyCharactersAsPeopleCount() {
        assertThat(read("{\"name\":\"😀😀\"}", text(2)).value()).isEqualTo("😀😀");
    }

    @Test
    void aTextWithOneCharacterMoreIsRefusedByName() {
        assertThat(violations(read("{\"name\":\"abc\"}", text(2))))
                .containsExactly(Map.entry("/name", "must have at most 2 characters"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "true", "[]", "{}", "null", "\"\\ud800\"", "\"\\udc00\\ud800\"", "\"a\\u0000\""})
    void whatIsNoTextCannotBeRead(String value) {
        assertThat(malformed("{\"name\":" + value + "}", text(60))).containsOnlyKeys("/name");
    }

    @Test
    void aBlankNameBreaksARule() {
        assertThat(violations(read("{\"name\":\" \"}", fields -> fields.name("name", 60))))
                .containsExactly(Map.entry("/name", "must not be blank"));
    }

    @Test
    void aWordOutsideItsListBreaksARuleThatNamesTheList() {
        Function<Fields, Integer> color = fields -> fields.word("color", Map.of("red", 1, "blue", 2));
        assertThat(read("{\"color\":\"red\"}", color).value()).isEqualTo(1);
        assertThat(violations(read("{\"color\":\"RED\"}", color)))
                .containsExactly(Map.entry("/color", "must be one of blue, red"));
    }

    @Test
    void aTextOfTheWrongFormatCannotBeRead() {
        assertThat(malformed("{\"hex\":\"red\"}", fields -> fields.formatted("hex", "#"::equals, "a hash")))
                .containsExactly(Map.entry("/hex", "must be a hash"));
    }

    @Test
    void aWholeNumberIsReadUpToItsLimits() {
        assertThat(read("{\"count\":1}", count()).value()).isEqualTo(1);
        assertThat(read("{\"count\":40}", count()).value()).isEqualTo(40);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "41", "-1", "99999999999999999999999999", "18446744073709551617"})
    void aWholeNumberOutOfRangeIsRefusedByName(String value) {
        assertThat(violations(read("{\"count\":" + value + "}", count())))
                .containsExactly(Map.entry("/count", "must be a whole number from 1 to 40"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"7\"", "1.5", "1.0", "1e1", "true", "null", "[7]"})
    void whatIsNoWholeNumberCannotBeRead(String value) {
        assertThat(malformed("{\"count\":" + value + "}", count())).containsOnlyKeys("/count");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0", "12.345", "12.3450000", "100000", "100000.000", "1e5", "-0.0", "0e20000000", "0e-20000000"})
    void aNumberInRangeWithThreeDecimalsIsRead(String value) {
        Input<BigDecimal> input = read("{\"grams\":" + value + "}", grams());
        assertThat(input.violations()).isEmpty();
        assertThat(input.value()).isEqualByComparingTo(new BigDecimal(value));
    }

    @Test
    void aNumberWithFourDecimalsIsRefusedByName() {
        assertThat(violations(read("{\"grams\":0.0001}", grams())))
                .containsExactly(Map.entry("/grams", "must be a number from 0 to 100000 with at most 3 decimals"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.001", "100000.001", "1e20000000", "-1e20000000", "1e-20000000", "123456789e-9"})
    void aNumberOutOfRangeIsRefusedInNoTime(String value) {
        assertTimeout(
                Duration.ofMillis(500),
                () -> assertThat(violations(read("{\"grams\":" + value + "}", grams())))
                        .containsOnlyKeys("/grams"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "Infinity", "-Infinity", "01", ".5", "+1", "0x1", "1e99999999999"})
    void whatJsonHasNoNumberForCannotBeRead(String value) {
        assertThat(malformed("{\"grams\":" + value + "}", grams())).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"1\"", "\"NaN\"", "null", "false"})
    void whatIsNoNumberCannotBeRead(String value) {
        assertThat(malformed("{\"grams\":" + value + "}", grams())).containsOnlyKeys("/grams");
    }

    @Test
    void aFlagIsTrueOrFalse() {
        Function<Fields, Boolean> archived = fields -> fields.flag("archived");
        assertThat(read("{\"archived\":true}", archived).value()).isTrue();
        assertThat(malformed("{\"archived\":\"true\"}", archived))
                .containsExactly(Map.entry("/archived", "must be true or false"));
        assertThat(malformed("{\"archived\":1}", archived)).containsOnlyKeys("/archived");
    }

    @Test
    void aTimeIsReadFromAnyOffsetToTheMillisecond() {
        assertThat(read("{\"at\":\"2026-05-01T10:30:00.1239+02:00\"}", time()).value())
                .isEqualTo(Instant.parse("2026-05-01T08:30:00.123Z"));
        assertThat(read("{\"at\":\"2026-05-01t08:30:00z\"}", time()).value())
                .isEqualTo(Instant.parse("2026-05-01T08:30:00Z"));
    }

    @Test
    void aTimeBefore2000BreaksARule() {
        assertThat(violations(read("{\"at\":\"1999-12-31T23:59:59Z\"}", time())))
                .containsExactly(Map.entry("/at", "must not be before 2000"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-05-01",
                "2026-05-01T08:30",
                "2026-05-01 08:30:00Z",
                "2026-02-30T08:30:00Z",
                "2026-05-01T08:30:00",
                "2026-05-01T24:30:00Z",
                "+12026-05-01T08:30:00Z",
                "2026-05-01T08:30:00+99:00",
                "now"
            })
    void whatIsNoTimeCannotBeRead(String value) {
        assertThat(malformed("{\"at\":\"" + value + "\"}", time())).containsOnlyKeys("/at");
    }

    @Test
    void aDateIsRead() {
        assertThat(read("{\"on\":\"2026-05-01\"}", date()).value()).isEqualTo(LocalDate.of(2026, 5, 1));
        assertThat(violations(read("{\"on\":\"1999-12-31\"}", date()))).containsOnlyKeys("/on");
        assertThat(malformed("{\"on\":\"2026-02-30\"}", date())).containsOnlyKeys("/on");
        assertThat(malformed("{\"on\":\"1.5.2026\"}", date())).containsOnlyKeys("/on");
    }

    @Test
    void anObjectIsReadWithPointersIntoIt() {
        Function<Fields, String> color = fields -> fields.object("color", inner -> inner.text("name", 3));
        assertThat(read("{\"color\":{\"name\":\"red\"}}", color).value()).isEqualTo("red");
        assertThat(violations(read("{\"color\":{\"name\":\"green\"}}", color))).containsOnlyKeys("/color/name");
        assertThat(malformed("{\"color\":{\"nam\":\"red\"}}", color))
                .containsExactly(Map.entry("/color/nam", "is not known here"));
        assertThat(malformed("{\"color\":\"red\"}", color)).containsOnlyKeys("/color");
    }

    @Test
    void entriesOfAListAreNamedByTheirPlaces() {
        assertThat(read("{\"items\":[{\"n\":1},{\"n\":2}]}", items()).value()).containsExactly(1L, 2L);
        assertThat(violations(read("{\"items\":[{\"n\":1},{\"n\":3}]}", items())))
                .containsOnlyKeys("/items/1/n");
        assertThat(malformed("{\"items\":[7,{\"n\":null},{\"x\":1}]}", items()))
                .containsOnlyKeys("/items/0", "/items/1/n", "/items/2/x");
    }

    @Test
    void aListOfTooManyEntriesBreaksARule() {
        assertThat(violations(read("{\"items\":[{},{},{},{}]}", items())))
                .containsExactly(Map.entry("/items", "must have at most 3 entries"));
        assertThat(malformed("{\"items\":{}}", items())).containsOnlyKeys("/items");
    }

    @Test
    void aListOfTextsIsRead() {
        Function<Fields, List<String>> ids = fields -> fields.texts("ids", 2);
        assertThat(read("{\"ids\":[\"a\",\"b\"]}", ids).value()).containsExactly("a", "b");
        assertThat(malformed("{\"ids\":[\"a\",7]}", ids)).containsOnlyKeys("/ids/1");
        assertThat(violations(read("{\"ids\":[\"a\",\"b\",\"c\"]}", ids))).containsOnlyKeys("/ids");
    }

    @Test
    void anEditTellsWhatWasLeftOutFromWhatIsRemoved() {
        assertThat(edit("{}").value()).isEqualTo(Change.none());
        assertThat(edit("{\"name\":null}").value()).isEqualTo(Change.to(null));
        assertThat(edit("{\"name\":\"a\"}").value()).isEqualTo(Change.to("a"));
    }

    @Test
    void aMemberThatCannotBeRemovedCannotBeReadAsNull() {
        assertThat(errors(problem(() -> {
                    Fields fields = Fields.of(Sent.patch("{\"zone\":null}"), true, false);
                    fields.notNull("zone");
                    fields.input(fields.text("zone", 60));
                })))
                .containsExactly(Map.entry("/zone", "must not be null; leave it out instead"));
    }

    @Test
    void aRequiredMemberThatIsMissingBreaksARule() {
        assertThat(violations(read("{}", fields -> fields.required("name", fields.text("name", 60)))))
                .containsExactly(Map.entry("/name", "is required"));
    }

    @Test
    void aRequiredMemberThatIsWrongIsNotCalledMissingToo() {
        assertThat(violations(read("{\"name\":\"abc\"}", fields -> fields.required("name", fields.text("name", 2)))))
                .containsExactly(Map.entry("/name", "must have at most 2 characters"));
    }

    @Test
    void unknownMembersCannotBeRead() {
        assertThat(malformed("{\"nmae\":\"x\",\"a/b~c\":1}", text(60))).containsOnlyKeys("/nmae", "/a~1b~0c");
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        Problem problem = problem(() -> read("{\"name\":\"abc\",\"count\":\"7\",\"x\":1}", fields -> {
            fields.text("name", 2);
            return fields.whole("count", 1, 40);
        }));
        assertThat(problem.status()).isEqualTo(400);
        assertThat(errors(problem)).containsOnlyKeys("/count", "/x", "/name");
    }

    @Test
    void aDuplicateKeyCannotBeRead() {
        assertThat(malformed("{\"name\":\"a\",\"name\":\"b\"}", text(60)).values())
                .allMatch(detail -> detail.startsWith("not JSON: Duplicate"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{\"name\":\"a\"} x",
                "{} {}",
                "{\"name\":\"a\"",
                "[]",
                "7",
                "null",
                "\"\"",
                "{'name':1}",
                "{}//"
            })
    void whatIsNotOneJsonObjectCannotBeRead(String body) {
        assertThat(malformed(body, text(60))).isNotEmpty();
    }

    @Test
    void anEmptyBodyMayStandForNothingToSay() {
        Fields fields = Fields.of(Sent.post(" "), false, true);
        assertThat(fields.input(fields.text("name", 60)).value()).isNull();
    }

    @Test
    void nestingThatIsTooDeepCannotBeRead() {
        assertThat(malformed("{\"name\":" + "[".repeat(40) + "]".repeat(40) + "}", text(60))
                        .values())
                .allMatch(detail -> detail.startsWith("not JSON: "));
    }

    @Test
    void bytesThatWereNoUtf8CannotBeRead() {
        assertThat(malformed("{\"name\":\"a\uFFFD\"}", text(60)))
                .containsExactly(Map.entry("", "the body is not UTF-8 text"));
    }

    @Test
    void aBodyOverTheLimitIsTooLarge() {
        String body = "{\"name\":\"" + "a".repeat(256 * 1024) + "\"}";
        assertThat(problem(() -> read(body, text(60))).status()).isEqualTo(413);
    }

    @Test
    void onlyJsonIsRead() {
        Map<String, String> form = Map.of("content-type", "application/x-www-form-urlencoded");
        assertThat(problem(() -> Fields.of(Sent.request("POST", form, "{}"), false, false))
                        .status())
                .isEqualTo(415);
        Map<String, String> patch = Map.of("content-type", "application/merge-patch+json");
        assertThat(problem(() -> Fields.of(Sent.request("POST", patch, "{}"), false, false))
                        .status())
                .isEqualTo(415);
        Map<String, String> json = Map.of("content-type", "Application/JSON; charset=utf-8");
        assertThat(Fields.of(Sent.request("PATCH", json, "{}"), true, false)).isNotNull();
        assertThat(Fields.of(Sent.request("PATCH", Map.of(), "{}"), true, false))
                .isNotNull();
    }

    private static Function<Fields, String> text(int max) {
        return fields -> fields.text("name", max);
    }

    private static Function<Fields, Long> count() {
        return fields -> fields.whole("count", 1, 40);
    }

    private static Function<Fields, BigDecimal> grams() {
        return fields -> fields.decimal("grams", 0, 100_000, 3);
    }

    private static Function<Fields, Instant> time() {
        return fields -> fields.time("at");
    }

    private static Function<Fields, LocalDate> date() {
        return fields -> fields.date("on");
    }

    private static Function<Fields, List<Long>> items() {
        return fields -> fields.objects("items", 3, item -> item.whole("n", 1, 2));
    }

    private static <T> Input<T> read(String body, Function<Fields, T> reader) {
        Fields fields = Fields.of(Sent.post(body), false, false);
        return fields.input(reader.apply(fields));
    }

    private static Input<Change<String>> edit(String body) {
        Fields fields = Fields.of(Sent.patch(body), true, false);
        return fields.input(fields.change("name", (f, name) -> f.text(name, 60)));
    }

    private static <T> Map<String, String> malformed(String body, Function<Fields, T> reader) {
        Problem problem = problem(() -> read(body, reader));
        assertThat(problem.status()).isEqualTo(400);
        return errors(problem);
    }
}
