package nozzly.integration;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nozzly.harness.Answer;
import nozzly.harness.Api;
import nozzly.harness.TestStack;
import nozzly.harness.Workshop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LifecycleIT {

    private static final Map<String, List<String>> ALLOWED = Map.of(
            "PENDING", List.of("edit", "start", "complete", "fail", "cancel"),
            "IN_PROGRESS", List.of("edit", "complete", "fail"),
            "COMPLETED", List.of("edit-results"),
            "FAILED", List.of("edit-results"),
            "CANCELLED", List.of());
    private static final Map<String, String> THEN =
            Map.of("start", "IN_PROGRESS", "complete", "COMPLETED", "fail", "FAILED", "cancel", "CANCELLED");

    private final Workshop shop = new Workshop(TestStack.api(Api.newFarm(), "manager"));
    private final Api api = shop.api();
    private String printer;
    private String spool;
    private String other;
    private String vase;
    private String cup;

    @BeforeEach
    void aFarmHasAPrinterTwoSpoolsAndTwoModels() {
        printer = shop.printer();
        spool = shop.spool("PLA", 1000);
        other = shop.spool("PLA", 1000);
        vase = shop.model("Vase", 10);
        cup = shop.model("Cup", 5);
    }

    /** In progress: 3 vases, 30 g of the spool. */
    private String running() {
        return shop.started(printer, vase, 3, spool, 30);
    }

    private String pending() {
        return shop.run(("{'printerId':'%s','items':[{'modelId':'%s','quantity':3}],"
                        + "'materials':[{'spoolId':'%s','estimatedGrams':30}]}")
                .formatted(printer, vase, spool));
    }

    private String items(int successful, int failed) {
        return "'items':[{'modelId':'%s','successful':%d,'failed':%d}]".formatted(vase, successful, failed);
    }

    private String used(String member) {
        return "'materials':[{'spoolId':'%s',%s}]".formatted(spool, member);
    }

    private String results() {
        return items(3, 0) + "," + used("'actualGrams':31");
    }

    private Answer complete(String run, String members) {
        return api.post("/v1/runs/" + run + "/complete", "{" + members + "}");
    }

    private Answer fail(String run, String members) {
        return api.post("/v1/runs/" + run + "/fail", "{" + members + "}");
    }

    private Answer correct(String run, String members) {
        return api.put("/v1/runs/" + run + "/results", "{" + members + "}", "if-match", "*");
    }

    private Answer run(String id) {
        return api.get("/v1/runs/" + id).expect(200);
    }

    private String completed() {
        String run = running();
        complete(run, results()).expect(200);
        return run;
    }

    private static List<String> texts(JsonNode list) {
        return Stream.iterate(0, i -> i < list.size(), i -> i + 1)
                .map(i -> list.get(i).textValue())
                .toList();
    }

    private static List<String> warnings(Answer answer) {
        return answer.each("/warnings", "code").toList();
    }

    @Nested
    class AStatus {

        static Stream<Arguments> statusesAndActions() {
            return ALLOWED.keySet().stream()
                    .flatMap(status -> Stream.of("edit", "start", "complete", "fail", "cancel", "edit-results")
                            .map(action -> Arguments.of(status, action)));
        }

        @ParameterizedTest
        @MethodSource("statusesAndActions")
        void allowsItsActionsAndRefusesTheOthers(String status, String action) {
            String run = in(status);
            Answer before = run(run);
            assertThat(texts(before.at("/allowedActions"))).isEqualTo(ALLOWED.get(status));

            Answer answer = act(run, action);

            if (ALLOWED.get(status).contains(action)) {
                assertThat(answer.expect(200).text("/status")).isEqualTo(THEN.getOrDefault(action, status));
                assertThat(answer.at("/history")
                                .get(answer.at("/history").size() - 1)
                                .get("action")
                                .textValue())
                        .isEqualTo(action);
            } else {
                assertThat(answer.expect(409).text("/type")).isEqualTo("urn:nozzly:problem:not-allowed-now");
                assertThat(texts(answer.at("/allowedActions"))).isEqualTo(ALLOWED.get(status));
                assertThat(run(run).at("/history")).isEqualTo(before.at("/history"));
                assertThat(run(run).at("/version")).isEqualTo(before.at("/version"));
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"PENDING", "IN_PROGRESS", "COMPLETED", "FAILED", "CANCELLED"})
        void showsAViewerNoActions(String status) {
            Answer shown = api.as("viewer").get("/v1/runs/" + in(status)).expect(200);

            assertThat(shown.text("/status")).isEqualTo(status);
            assertThat(shown.at("/allowedActions")).isEmpty();
        }

        @Test
        void isNotChangedByAnEdit() {
            String run = pending();

            api.patch("/v1/runs/" + run, "{'status':'COMPLETED'}", "if-match", "*")
                    .expect(400);

            assertThat(run(run).text("/status")).isEqualTo("PENDING");
        }

        @ParameterizedTest
        @ValueSource(strings = {"complete", "fail"})
        void ofARunThatWasNotStartedNeedsItsStartToEnd(String action) {
            String run = pending();
            String body = "{" + (action.equals("fail") ? "'reason':'clog'," : "") + results() + "}";

            Answer refused = api.post("/v1/runs/" + run + "/" + action, body).expect(409);
            assertThat(texts(refused.at("/allowedActions"))).isEqualTo(ALLOWED.get("PENDING"));
            assertThat(refused.text("/detail")).contains("startedAt");

            Answer ended = api.post(
                            "/v1/runs/" + run + "/" + action,
                            "{'startedAt':'2026-05-01T08:00:00Z','endedAt':'2026-05-01T09:30:00Z'," + body.substring(1))
                    .expect(200);
            assertThat(ended.each("/history", "action")).containsExactly("create", "start", action);
            assertThat(ended.number("/durationSeconds")).isEqualTo(5400);
        }

        private String in(String status) {
            String run = pending();
            switch (status) {
                case "PENDING" -> {}
                case "IN_PROGRESS" -> act(run, "start").expect(200);
                case "COMPLETED" -> act(run, "complete").expect(200);
                case "FAILED" -> act(run, "fail").expect(200);
                case "CANCELLED" -> act(run, "cancel").expect(200);
                default -> throw new IllegalArgumentException(status);
            }
            return run;
        }

        private Answer act(String run, String action) {
            String started = "'startedAt':'2026-05-01T08:00:00Z'";
            return switch (action) {
                case "edit" -> api.patch("/v1/runs/" + run, "{'plates':2}", "if-match", "*");
                case "edit-results" -> correct(run, "'reason':'misread'," + results());
                case "fail" -> fail(run, "'reason':'clog'," + started + "," + results());
                case "complete" -> complete(run, started + "," + results());
                case "start" -> api.post("/v1/runs/" + run + "/start", "{" + started + "}");
                case "cancel" -> api.post("/v1/runs/" + run + "/cancel", "{}");
                default -> throw new IllegalArgumentException(action);
            };
        }
    }

    @Nested
    class Completing {

        @Test
        void refusesGramsAndWeighingTogether() {
            refused(items(3, 0) + "," + used("'actualGrams':31,'beforeGrams':1200,'afterGrams':1169"), "/materials/0");
        }

        @Test
        void refusesNeitherGramsNorWeighing() {
            refused(items(3, 0) + ",'materials':[{'spoolId':'" + spool + "'}]", "/materials/0");
        }

        @Test
        void refusesHalfAWeighing() {
            refused(items(3, 0) + "," + used("'beforeGrams':1200"), "/materials/0/afterGrams");
            refused(items(3, 0) + "," + used("'afterGrams':1200"), "/materials/0/beforeGrams");
        }

        @Test
        void asksWhetherTheWeighingsWereSwapped() {
            Answer answer = refused(
                    items(3, 0) + "," + used("'beforeGrams':1169,'afterGrams':1200"), "/materials/0/afterGrams");

            assertThat(answer.text("/errors/0/detail")).contains("swapped");
        }

        @Test
        void namesAPlannedSpoolWithoutAResult() {
            Answer answer = refused(items(3, 0), "/materials");

            assertThat(answer.text("/errors/0/detail")).contains(spool);
        }

        @Test
        void namesAPlannedModelWithoutAResult() {
            Answer answer = refused(used("'actualGrams':31"), "/items");

            assertThat(answer.text("/errors/0/detail")).contains(vase);
        }

        @ParameterizedTest
        @CsvSource({"2, 0, 1", "1, 1, 1", "0, 0, 3", "3, 1, 1", "10000, 10000, 19997"})
        void statesByHowManyPiecesTheSumIsWrong(int successful, int failed, int difference) {
            Answer answer = refused(items(successful, failed) + "," + used("'actualGrams':31"), "/items/0");

            assertThat(answer.text("/errors/0/detail"))
                    .contains(difference + (successful > 2 ? " too many" : " missing"));
        }

        @Test
        void acceptsFewerPiecesWhenItIsClosedShort() {
            Answer answer = complete(running(), items(1, 1) + "," + used("'actualGrams':20") + ",'closedShort':true")
                    .expect(200);

            assertThat(answer.at("/results/closedShort").booleanValue()).isTrue();
            assertThat(answer.number("/items/0/quantity")).isEqualTo(3);
        }

        @Test
        void neverAcceptsMorePiecesWhenItIsClosedShort() {
            refused(items(3, 1) + "," + used("'actualGrams':31") + ",'closedShort':true", "/items/0");
        }

        @Test
        void acceptsThatNothingWasUsed() {
            Answer answer = complete(running(), items(0, 3) + "," + used("'actualGrams':0"))
                    .expect(200);

            assertThat(answer.number("/materials/0/actualGrams")).isZero();
            assertThat(answer.number("/materials/0/varianceGrams")).isEqualTo(-30);
            assertThat(answer.at("/cost/perGoodItem").isNull()).isTrue();
        }

        @Test
        void needsNoResultsWhereNothingWasPlanned() {
            String run = shop.run("{'printerId':'" + printer + "'}");
            shop.start(run);

            Answer answer = complete(run, "").expect(200);

            assertThat(answer.at("/materials")).isEmpty();
            assertThat(answer.at("/items")).isEmpty();
        }

        @Test
        void acceptsSpoolsAndModelsThatWereNotPlanned() {
            String run = running();

            Answer answer = complete(
                            run,
                            ("'items':[{'modelId':'%s','successful':2,'failed':1},{'modelId':'%s','successful':3,'failed':0}],"
                                            + "'materials':[{'spoolId':'%s','actualGrams':31},{'spoolId':'%s','actualGrams':5}]")
                                    .formatted(cup, vase, spool, other))
                    .expect(200);

            assertThat(answer.each("/items", "modelId")).containsExactly(vase, cup);
            assertThat(answer.each("/items", "quantity")).containsExactly("3", "3");
            assertThat(answer.each("/materials", "spoolId")).containsExactly(spool, other);
            assertThat(answer.at("/materials/1/estimatedGrams").isNull()).isTrue();
            assertThat(answer.number("/materials/1/varianceGrams")).isEqualTo(5);
            assertThat(answer.at("/materials/1/variancePercent").isNull()).isTrue();
            assertThat(answer.number("/variance/grams")).isEqualTo(6);
            assertThat(answer.number("/variance/percent")).isEqualTo(20);
            shop.settled(run);
            assertThat(shop.remaining(spool)).isEqualTo(969);
            assertThat(shop.remaining(other)).isEqualTo(995);
        }

        @Test
        void letsASpoolTakeThePlaceOfAPlannedOneWithItsEstimate() {
            String run = running();

            Answer answer = complete(
                            run,
                            items(3, 0)
                                    + ",'materials':[{'spoolId':'%s','insteadOf':'%s','actualGrams':33}]"
                                            .formatted(other, spool))
                    .expect(200);

            assertThat(answer.each("/materials", "spoolId")).containsExactly(other);
            assertThat(answer.number("/materials/0/estimatedGrams")).isEqualTo(30);
            assertThat(answer.number("/materials/0/variancePercent")).isEqualTo(10);
            shop.settled(run);
            assertThat(shop.remaining(spool)).isEqualTo(1000);
            assertThat(shop.remaining(other)).isEqualTo(967);
        }

        @Test
        void refusesToTakeThePlaceOfASpoolThatIsNotPlanned() {
            String third = shop.spool("PLA", 1000);

            refused(
                    items(3, 0)
                            + ",'materials':[{'spoolId':'%s','actualGrams':31},{'spoolId':'%s','insteadOf':'%s','actualGrams':1}]"
                                    .formatted(spool, other, third),
                    "/materials/1/insteadOf");
        }

        @Test
        void refusesToTakeThePlaceOfASpoolThatHasAResult() {
            refused(
                    items(3, 0)
                            + ",'materials':[{'spoolId':'%s','actualGrams':31},{'spoolId':'%s','insteadOf':'%s','actualGrams':1}]"
                                    .formatted(spool, other, spool),
                    "/materials/1/insteadOf");
        }

        @Test
        void refusesASpoolOrAModelThatIsThereTwice() {
            refused(
                    items(3, 0)
                            + ",'materials':[{'spoolId':'%s','actualGrams':31},{'spoolId':'%s','actualGrams':1}]"
                                    .formatted(spool, spool),
                    "/materials/1/spoolId");
            refused(
                    ("'items':[{'modelId':'%s','successful':3,'failed':0},{'modelId':'%s','successful':1,'failed':0}],"
                                    + used("'actualGrams':31"))
                            .formatted(vase, vase),
                    "/items/1/modelId");
        }

        @Test
        void refusesASpoolOrAModelThatIsUnknown() {
            refused(
                    items(3, 0)
                            + ",'materials':[{'spoolId':'%s','actualGrams':31},{'spoolId':'SPOOL-999','actualGrams':1}]"
                                    .formatted(spool),
                    "/materials/1/spoolId");
            refused(
                    ("'items':[{'modelId':'%s','successful':3,'failed':0},{'modelId':'MODEL-999','successful':1,'failed':0}],"
                                    + used("'actualGrams':31"))
                            .formatted(vase),
                    "/items/1/modelId");
        }

        @Test
        void refusesAnEndBeforeTheStart() {
            refused(results() + ",'startedAt':'2026-05-01T09:00:00Z','endedAt':'2026-05-01T08:00:00Z'", "/startedAt");
        }

        @Test
        void refusesTimesMoreThanFiveMinutesAhead() {
            String ahead = Instant.now().plus(Duration.ofMinutes(6)).toString();

            refused(results() + ",'endedAt':'" + ahead + "'", "/endedAt");
            assertThat(complete(running(), results() + ",'startedAt':'" + ahead + "'")
                            .expect(422)
                            .pointers())
                    .contains("/startedAt");
        }

        @Test
        void acceptsTimesAFewMinutesAhead() {
            String ahead = Instant.now().plus(Duration.ofMinutes(4)).toString();

            complete(running(), results() + ",'endedAt':'" + ahead + "'").expect(200);
        }

        @Test
        void tellsAllThatIsWrongAtOnce() {
            assertThat(complete(
                                    running(),
                                    items(1, 0) + "," + used("'beforeGrams':1,'afterGrams':2")
                                            + ",'durationSeconds':-1,'failureReason':'gremlins','startedAt':'2026-05-02T00:00:00Z',"
                                            + "'endedAt':'2026-05-01T00:00:00Z'")
                            .expect(422)
                            .pointers())
                    .containsExactlyInAnyOrder(
                            "/items/0", "/materials/0/afterGrams", "/durationSeconds", "/failureReason", "/startedAt");
        }

        @Test
        void keepsWhyPiecesFailedAndReplacesTheNotes() {
            Answer answer = complete(
                            running(),
                            items(2, 1) + "," + used("'actualGrams':31")
                                    + ",'failureReason':'warping','notes':'one corner lifted'")
                    .expect(200);

            assertThat(answer.text("/results/failureReason")).isEqualTo("warping");
            assertThat(answer.text("/notes")).isEqualTo("one corner lifted");
            assertThat(answer.at("/failure").isNull()).isTrue();
        }

        @Test
        void takesTheTimeThatWasGivenRatherThanTheOneBetween() {
            Answer answer = complete(
                            running(),
                            results()
                                    + ",'startedAt':'2026-05-01T08:00:00Z','endedAt':'2026-05-01T10:00:00+01:00','durationSeconds':60")
                    .expect(200);

            assertThat(answer.text("/endedAt")).isEqualTo("2026-05-01T09:00:00Z");
            assertThat(answer.number("/durationSeconds")).isEqualTo(60);
        }

        @Test
        void knowsNoTimeOfSeveralPlatesUnlessItIsGiven() {
            String run = running();
            api.patch("/v1/runs/" + run, "{'plates':2}", "if-match", "*").expect(200);

            assertThat(complete(run, results())
                            .expect(200)
                            .at("/durationSeconds")
                            .isNull())
                    .isTrue();
        }

        @Test
        void recordsMoreThanASpoolHad() {
            String run = running();

            complete(run, items(3, 0) + "," + used("'actualGrams':1200.5")).expect(200);

            shop.settled(run);
            assertThat(shop.remaining(spool)).isEqualTo(-200.5);
            assertThat(texts(api.get("/v1/spools/" + spool).at("/flags"))).contains("overdrawn");
        }

        private Answer refused(String members, String pointer) {
            String run = running();

            Answer answer = complete(run, members).expect(422);

            assertThat(answer.pointers()).containsExactly(pointer);
            assertThat(run(run).text("/status")).isEqualTo("IN_PROGRESS");
            return answer;
        }
    }

    @Nested
    class Failing {

        @Test
        void needsAReasonOfTheList() {
            String run = running();

            assertThat(fail(run, results()).expect(422).pointers()).containsExactly("/reason");
            assertThat(fail(run, "'reason':'gremlins'," + results()).expect(422).pointers())
                    .containsExactly("/reason");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "adhesion",
                    "spaghetti",
                    "layer-shift",
                    "clog",
                    "filament-runout",
                    "stringing",
                    "warping",
                    "under-extrusion",
                    "over-extrusion",
                    "power-failure",
                    "stopped",
                    "other"
                })
        void keepsItsReasonAndItsNotes(String reason) {
            String run = shop.run("{'printerId':'" + printer + "','notes':'for the fair'}");
            shop.start(run);

            Answer failed =
                    fail(run, "'reason':'" + reason + "','notes':'at 40 %'").expect(200);

            assertThat(failed.text("/failure/reason")).isEqualTo(reason);
            assertThat(failed.text("/failure/notes")).isEqualTo("at 40 %");
            assertThat(failed.text("/notes")).isEqualTo("for the fair");
        }

        @Test
        void countsModelsThatAreLeftOutAsFailed() {
            Answer failed = fail(running(), "'reason':'clog'," + used("'actualGrams':12"))
                    .expect(200);

            assertThat(failed.number("/items/0/successful")).isZero();
            assertThat(failed.number("/items/0/failed")).isEqualTo(3);
            assertThat(failed.number("/cost/actual")).isPositive();
            assertThat(failed.at("/cost/perGoodItem").isNull()).isTrue();
        }

        @Test
        void mayBePartlyGood() {
            Answer failed = fail(running(), "'reason':'clog'," + items(1, 2) + "," + used("'actualGrams':12"))
                    .expect(200);

            assertThat(failed.number("/items/0/successful")).isEqualTo(1);
            assertThat(failed.number("/cost/perGoodItem")).isPositive();
        }

        @Test
        void countsThePiecesOfAModelThatIsGiven() {
            assertThat(fail(running(), "'reason':'clog'," + items(1, 1) + "," + used("'actualGrams':12"))
                            .expect(422)
                            .pointers())
                    .containsExactly("/items/0");
        }

        @Test
        void needsWhatWasUsedOfEveryPlannedSpool() {
            assertThat(fail(running(), "'reason':'clog'").expect(422).pointers())
                    .containsExactly("/materials");
        }

        @Test
        void isFinal() {
            String run = running();
            fail(run, "'reason':'clog'," + used("'actualGrams':12")).expect(200);

            complete(run, results()).expect(409);
            shop.settled(run);

            assertThat(shop.remaining(spool)).isEqualTo(988);
        }
    }

    @Nested
    class Correcting {

        @Test
        void needsAReasonItemsAndMaterials() {
            assertThat(correct(completed(), "").expect(422).pointers())
                    .containsExactlyInAnyOrder("/reason", "/items", "/materials");
            assertThat(correct(completed(), "'reason':' '," + results())
                            .expect(422)
                            .pointers())
                    .containsExactly("/reason");
        }

        @Test
        void doesNotDropAPlannedModelOrSpool() {
            assertThat(correct(completed(), "'reason':'x','items':[],'materials':[]")
                            .expect(422)
                            .pointers())
                    .containsExactlyInAnyOrder("/items", "/materials");
        }

        @Test
        void makesANewRevisionBesideTheOldOnes() {
            String run = completed();

            Answer corrected = correct(
                            run,
                            "'reason':'misread','failureReason':'clog'," + items(2, 1) + "," + used("'actualGrams':29"))
                    .expect(200);

            assertThat(corrected.number("/results/revision")).isEqualTo(2);
            assertThat(corrected.text("/results/reason")).isEqualTo("misread");
            assertThat(corrected.text("/results/failureReason")).isEqualTo("clog");
            assertThat(corrected.each("/revisions", "revision")).containsExactly("1", "2");
            assertThat(corrected.number("/revisions/0/materials/0/actualGrams")).isEqualTo(31);
            assertThat(corrected.number("/revisions/1/materials/0/actualGrams")).isEqualTo(29);
            assertThat(corrected.text("/status")).isEqualTo("COMPLETED");
        }

        @Test
        void needsClosedShortAgain() {
            String run = running();
            complete(run, items(1, 1) + "," + used("'actualGrams':20") + ",'closedShort':true")
                    .expect(200);

            assertThat(correct(run, "'reason':'x'," + items(1, 1) + "," + used("'actualGrams':21"))
                            .expect(422)
                            .pointers())
                    .containsExactly("/items/0");
            correct(run, "'reason':'x','closedShort':true," + items(1, 1) + "," + used("'actualGrams':21"))
                    .expect(200);
        }

        @Test
        void keepsWhatIsLeftOut() {
            String run = running();
            complete(
                            run,
                            items(2, 1) + "," + used("'actualGrams':31")
                                    + ",'failureReason':'clog','startedAt':'2026-05-01T08:00:00Z','endedAt':'2026-05-01T09:00:00Z'")
                    .expect(200);

            Answer corrected = correct(run, "'reason':'x'," + items(2, 1) + "," + used("'actualGrams':30"))
                    .expect(200);

            assertThat(corrected.text("/startedAt")).isEqualTo("2026-05-01T08:00:00Z");
            assertThat(corrected.text("/endedAt")).isEqualTo("2026-05-01T09:00:00Z");
            assertThat(corrected.number("/durationSeconds")).isEqualTo(3600);
            assertThat(corrected.text("/results/failureReason")).isEqualTo("clog");
        }

        @Test
        void letsADurationThatWasWorkedOutFollowTheTimes() {
            String run = running();
            complete(run, results() + ",'startedAt':'2026-05-01T08:00:00Z','endedAt':'2026-05-01T09:00:00Z'")
                    .expect(200);

            Answer corrected = correct(run, "'reason':'x','endedAt':'2026-05-01T10:00:00Z'," + results())
                    .expect(200);

            assertThat(corrected.number("/durationSeconds")).isEqualTo(7200);
        }

        @Test
        void letsADurationThatWasGivenStay() {
            String run = running();
            complete(run, results() + ",'startedAt':'2026-05-01T08:00:00Z','durationSeconds':100")
                    .expect(200);

            Answer corrected = correct(run, "'reason':'x','endedAt':'2026-05-01T10:00:00Z'," + results())
                    .expect(200);

            assertThat(corrected.number("/durationSeconds")).isEqualTo(100);
        }

        @Test
        void namesAnotherPrinter() {
            String mini = api.post("/v1/printers", "{'name':'Mini'}").id();

            Answer corrected = correct(completed(), "'reason':'x','printerId':'" + mini + "'," + results())
                    .expect(200);

            assertThat(corrected.text("/printer/name")).isEqualTo("Mini");
        }

        @Test
        void refusesAPrinterThatIsUnknown() {
            assertThat(correct(completed(), "'reason':'x','printerId':'PRINTER-999'," + results())
                            .expect(422)
                            .pointers())
                    .containsExactly("/printerId");
        }

        @Test
        void ofAFailedRunLeavesItFailed() {
            String run = running();
            fail(run, "'reason':'clog','notes':'loud'," + used("'actualGrams':12"))
                    .expect(200);

            Answer corrected = correct(
                            run,
                            "'reason':'x','failureReason':'warping'," + items(0, 3) + "," + used("'actualGrams':13"))
                    .expect(200);

            assertThat(corrected.text("/status")).isEqualTo("FAILED");
            assertThat(corrected.text("/failure/reason")).isEqualTo("warping");
            assertThat(corrected.text("/failure/notes")).isEqualTo("loud");
        }

        @Test
        void movesTheUseToTheSpoolThatWasReallyOn() {
            String run = completed();
            shop.settled(run);

            Answer corrected = correct(
                            run,
                            "'reason':'x'," + items(3, 0)
                                    + ",'materials':[{'spoolId':'%s','insteadOf':'%s','actualGrams':31}]"
                                            .formatted(other, spool))
                    .expect(200);

            assertThat(corrected.number("/materials/0/estimatedGrams")).isEqualTo(30);
            shop.settled(run);
            assertThat(shop.remaining(spool)).isEqualTo(1000);
            assertThat(shop.remaining(other)).isEqualTo(969);
            assertThat(api.get("/v1/spools/" + other + "/ledger").each("/items", "type"))
                    .containsExactly("corrected", "initial");
        }

        @Test
        void keepsTheEstimateOfASpoolThatTookAPlaceBefore() {
            String run = running();
            complete(
                            run,
                            items(3, 0)
                                    + ",'materials':[{'spoolId':'%s','insteadOf':'%s','actualGrams':33}]"
                                            .formatted(other, spool))
                    .expect(200);

            Answer corrected = correct(
                            run,
                            "'reason':'x'," + items(3, 0) + ",'materials':[{'spoolId':'" + other
                                    + "','actualGrams':36}]")
                    .expect(200);

            assertThat(corrected.number("/materials/0/estimatedGrams")).isEqualTo(30);
            assertThat(corrected.number("/variance/percent")).isEqualTo(20);
        }

        @Test
        void usesThePricesOfTheFirstResults() {
            String run = completed();
            double cost = run(run).number("/cost/parts/material");
            api.patch("/v1/spools/" + spool, "{'price':500}", "if-match", "*").expect(200);

            assertThat(correct(run, "'reason':'x'," + results()).expect(200).number("/cost/parts/material"))
                    .isEqualTo(cost);
        }
    }

    @Nested
    class Editing {

        @Test
        void changesOnlyWhatIsGivenAndRemovesWhatIsNull() {
            String run = shop.run(("{'printerId':'%s','slicer':'Cura','bedTemperatureC':60,'notes':'x','plates':3,"
                            + "'estimate':{'modelGrams':30,'towerGrams':2},'items':[{'modelId':'%s','quantity':3}]}")
                    .formatted(printer, vase));

            Answer edited = api.patch(
                            "/v1/runs/" + run,
                            "{'slicer':null,'notes':'y','plates':null,'estimate':{'flushedGrams':1,'towerGrams':null}}",
                            "if-match",
                            "*")
                    .expect(200);

            assertThat(edited.at("/slicer").isNull()).isTrue();
            assertThat(edited.text("/notes")).isEqualTo("y");
            assertThat(edited.number("/plates")).isEqualTo(1);
            assertThat(edited.number("/bedTemperatureC")).isEqualTo(60);
            assertThat(edited.number("/estimate/totalGrams")).isEqualTo(31);
            assertThat(edited.at("/estimate/towerGrams").isNull()).isTrue();
            assertThat(edited.each("/items", "quantity")).containsExactly("3");
        }

        @Test
        void replacesListsAsAWhole() {
            String run = pending();

            Answer edited = api.patch(
                            "/v1/runs/" + run,
                            "{'items':[{'modelId':'%s','quantity':1}],'materials':null}".formatted(cup),
                            "if-match",
                            "*")
                    .expect(200);

            assertThat(edited.each("/items", "modelId")).containsExactly(cup);
            assertThat(edited.at("/materials")).isEmpty();
        }

        @Test
        void isToldInTheHistory() {
            String run = pending();

            Answer edited = api.patch("/v1/runs/" + run, "{'plates':2,'notes':'long story'}", "if-match", "*")
                    .expect(200);

            assertThat(edited.each("/history/1/changes", "field")).containsExactly("plates", "notes");
            assertThat(edited.text("/history/1/changes/0/from")).isEqualTo("1");
            assertThat(edited.text("/history/1/changes/0/to")).isEqualTo("2");
            assertThat(edited.at("/history/1/changes/1/to").isNull()).isTrue();
            assertThat(edited.text("/history/1/actor/name")).isEqualTo("Ola");
        }

        @Test
        void acceptsPlainJsonToo() {
            api.patch("/v1/runs/" + pending(), "{'plates':2}", "if-match", "*", "content-type", "application/json")
                    .expect(200);
        }

        @Test
        void keepsTheNamesOfTheTimeItWasPlanned() {
            String run = pending();
            api.patch("/v1/models/" + vase, "{'name':'Urn'}", "if-match", "*").expect(200);
            api.patch("/v1/printers/" + printer, "{'name':'Old one'}", "if-match", "*")
                    .expect(200);
            api.patch("/v1/spools/" + spool, "{'label':'Left'}", "if-match", "*")
                    .expect(200);

            assertThat(run(run).text("/items/0/name")).isEqualTo("Vase");
            assertThat(run(run).text("/printer/name")).isEqualTo("Mk4");
            assertThat(run(run).text("/materials/0/label")).isEqualTo("PLA");
        }
    }

    @Nested
    class Warning {

        @Test
        void thatASpoolHasTooLittleNamesByHowMuch() {
            shop.run(
                    "{'printerId':'%s','materials':[{'spoolId':'%s','estimatedGrams':700}]}".formatted(printer, spool));
            String body = "{'printerId':'%s','materials':[{'spoolId':'%s','estimatedGrams':400.5}]}"
                    .formatted(printer, spool);

            Answer created = api.post("/v1/runs", body).expect(201);

            short100(created);
            short100(run(created.id()));
            short100(api.patch("/v1/runs/" + created.id(), "{'plates':2}", "if-match", "*")
                    .expect(200));
            short100(api.post("/v1/runs/" + created.id() + "/start", "{}").expect(200));
        }

        @Test
        void thatASpoolHasTooLittleIsGivenByThePreviewToo() {
            Answer preview = api.post(
                            "/v1/runs/preview",
                            "{'materials':[{'spoolId':'%s','estimatedGrams':1100.5}]}".formatted(spool))
                    .expect(200);

            assertThat(warnings(preview)).containsExactly("insufficient-material");
            assertThat(preview.number("/warnings/0/shortGrams")).isEqualTo(100.5);
        }

        @Test
        void thatASpoolHasTooLittleIsNotGivenOfTheRunItself() {
            String run = shop.run("{'printerId':'%s','materials':[{'spoolId':'%s','estimatedGrams':1000}]}"
                    .formatted(printer, spool));

            assertThat(warnings(run(run))).isEmpty();
            assertThat(api.get("/v1/spools/" + spool).number("/availableGrams")).isZero();
        }

        @Test
        void thatASpoolHasTooLittleIsGivenByThePreviewOfAnEditBeyondWhatTheRunHasReserved() {
            String run = shop.run("{'printerId':'%s','notes':'n','materials':[{'spoolId':'%s','estimatedGrams':1000}]}"
                    .formatted(printer, spool));
            api.patch("/v1/spools/" + spool, "{'archived':true}", "if-match", "*")
                    .expect(200);
            String path = "/v1/runs/preview?runId=" + run;

            Answer same = api.post(path, "{'notes':null}").expect(200);
            assertThat(warnings(same)).isEmpty();
            assertThat(same.at("/notes").isNull()).isTrue();
            Answer more = api.post(path, "{'materials':[{'spoolId':'%s','estimatedGrams':1100.5}]}".formatted(spool))
                    .expect(200);
            assertThat(more.number("/warnings/0/availableGrams")).isEqualTo(1000);
            assertThat(more.number("/warnings/0/shortGrams")).isEqualTo(100.5);
            assertThat(more.number("/totals/grams")).isEqualTo(1100.5);

            assertThat(run(run).text("/notes")).isEqualTo("n");
            shop.start(run);
            assertThat(warnings(api.post(path, "{}").expect(200))).isEmpty();
            api.post(path, "{'printerId':null}").expect(422);
            shop.complete(run, "{'materials':[{'spoolId':'%s','actualGrams':1}]}".formatted(spool))
                    .expect(200);
            api.post(path, "{}").expect(409);
            api.post("/v1/runs/preview?runId=RUN-999", "{}").expect(404);
            api.post("/v1/runs/preview?run=RUN-999", "{}").expect(400);
        }

        @Test
        void thatASpoolHasTooLittleIsNotGivenOfARunThatNeedsNothingOfIt() {
            shop.run("{'printerId':'%s','materials':[{'spoolId':'%s','estimatedGrams':1200}]}"
                    .formatted(printer, spool));

            Answer preview = api.post(
                            "/v1/runs/preview", "{'materials':[{'spoolId':'%s','estimatedGrams':0}]}".formatted(spool))
                    .expect(200);

            assertThat(warnings(preview)).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"29.7, false", "29.699, true", "30.3, false", "30.301, true", "60, true"})
        void thatEstimatesDifferIsGivenBeyondOnePerCent(String slicer, boolean warned) {
            Answer created = api.post(
                            "/v1/runs",
                            ("{'printerId':'%s','estimate':{'modelGrams':%s},"
                                            + "'materials':[{'spoolId':'%s','estimatedGrams':10},{'spoolId':'%s','estimatedGrams':20}]}")
                                    .formatted(printer, slicer, spool, other))
                    .expect(201);

            assertThat(warnings(created)).isEqualTo(warned ? List.of("estimates-differ") : List.of());
        }

        @Test
        void thatThePrinterIsBusyNamesTheRunInProgress() {
            String busy = running();

            Answer created =
                    api.post("/v1/runs", "{'printerId':'" + printer + "'}").expect(201);

            assertThat(warnings(created)).containsExactly("printer-busy");
            assertThat(texts(created.at("/warnings/0/runIds"))).containsExactly(busy);
            complete(busy, results()).expect(200);
            assertThat(warnings(run(created.id()))).isEmpty();
        }

        @Test
        void thatASpoolIsNotLoadedIsGivenWhereThePrinterNamesItsSpools() {
            String run = pending();
            assertThat(warnings(run(run))).isEmpty();
            api.patch("/v1/printers/" + printer, "{'loadedSpools':['" + other + "']}", "if-match", "*")
                    .expect(200);

            assertThat(warnings(run(run))).containsExactly("spool-not-loaded");
            assertThat(run(run).text("/warnings/0/spoolId")).isEqualTo(spool);
        }

        @Test
        void isGivenNoMoreOnceARunHasEnded() {
            String run = shop.run("{'printerId':'%s','materials':[{'spoolId':'%s','estimatedGrams':5000}]}"
                    .formatted(printer, spool));
            assertThat(warnings(run(run))).isNotEmpty();

            api.post("/v1/runs/" + run + "/cancel", "").expect(200);

            assertThat(warnings(run(run))).isEmpty();
        }

        @Test
        void thatASpoolWasWeighedSinceIsGivenWhenItsUseIsRecorded() {
            String run = running();
            Answer weighed = api.post("/v1/spools/" + spool + "/weigh", "{'netGrams':969}")
                    .expect(200);
            assertThat(warnings(weighed)).containsExactly("open-run-on-spool");
            assertThat(texts(weighed.at("/warnings/0/runIds"))).containsExactly(run);

            Answer completed = complete(
                            run, results() + ",'startedAt':'2026-05-01T08:00:00Z','endedAt':'2026-05-01T09:00:00Z'")
                    .expect(200);

            assertThat(warnings(completed)).containsExactly("weighed-since");
            assertThat(completed.text("/warnings/0/spoolId")).isEqualTo(spool);
        }

        private void short100(Answer answer) {
            assertThat(warnings(answer)).containsExactly("insufficient-material");
            assertThat(answer.text("/warnings/0/spoolId")).isEqualTo(spool);
            assertThat(answer.number("/warnings/0/neededGrams")).isEqualTo(400.5);
            assertThat(answer.number("/warnings/0/availableGrams")).isEqualTo(300);
            assertThat(answer.number("/warnings/0/shortGrams")).isEqualTo(100.5);
        }
    }

    @Nested
    class Reprinting {

        @Test
        void needsAnOriginalThatHasResults() {
            String body = "{'printerId':'%s','reprintOf':'%s'}";
            assertThat(api.post("/v1/runs", body.formatted(printer, pending()))
                            .expect(422)
                            .pointers())
                    .containsExactly("/reprintOf");
            assertThat(api.post("/v1/runs", body.formatted(printer, "RUN-999"))
                            .expect(422)
                            .pointers())
                    .containsExactly("/reprintOf");
            assertThat(api.post("/v1/runs/preview", "{'reprintOf':'RUN-001'}")
                            .expect(422)
                            .pointers())
                    .containsExactly("/reprintOf");
        }

        @Test
        void isLinkedBothWays() {
            String original = completed();

            String first = shop.run("{'printerId':'%s','reprintOf':'%s'}".formatted(printer, original));
            String second = shop.run("{'printerId':'%s','reprintOf':'%s'}".formatted(printer, original));

            assertThat(texts(run(original).at("/reprints"))).containsExactly(first, second);
            assertThat(run(first).text("/reprintOf")).isEqualTo(original);
        }

        @Test
        void isProposedWithThePiecesThatAreMissing() {
            String run = running();
            complete(run, items(1, 2) + "," + used("'actualGrams':31")).expect(200);

            Answer proposal = proposal(run);
            assertThat(proposal.at("/id").isNull()).isTrue();
            assertThat(proposal.text("/reprintOf")).isEqualTo(run);
            assertThat(proposal.text("/printer/id")).isEqualTo(printer);
            assertThat(proposal.number("/items/0/quantity")).isEqualTo(2);
            assertThat(proposal.number("/materials/0/estimatedGrams")).isEqualTo(20);
        }

        @Test
        void isProposedLessWhatOpenAndCompletedReprintsCover() {
            String run = running();
            complete(run, items(0, 3) + "," + used("'actualGrams':31")).expect(200);
            String reprint = shop.run("{'printerId':'%s','reprintOf':'%s','items':[{'modelId':'%s','quantity':2}]}"
                    .formatted(printer, run, vase));
            assertThat(proposal(run).number("/items/0/quantity")).isEqualTo(1);

            shop.start(reprint);
            complete(reprint, items(1, 1)).expect(200);

            assertThat(proposal(run).number("/items/0/quantity")).isEqualTo(2);
        }

        @Test
        void isNotCoveredByACancelledOne() {
            String run = running();
            complete(run, items(0, 3) + "," + used("'actualGrams':31")).expect(200);
            String reprint = shop.run("{'printerId':'%s','reprintOf':'%s','items':[{'modelId':'%s','quantity':2}]}"
                    .formatted(printer, run, vase));

            api.post("/v1/runs/" + reprint + "/cancel", "").expect(200);

            assertThat(proposal(run).number("/items/0/quantity")).isEqualTo(3);
        }

        @Test
        void countsIntoTheCostOfTheWholeChain() {
            String run = running();
            fail(run, "'reason':'clog'," + items(1, 2) + "," + used("'actualGrams':20") + ",'durationSeconds':0")
                    .expect(200);
            String reprint = shop.run("{'printerId':'%s','reprintOf':'%s','items':[{'modelId':'%s','quantity':2}]}"
                    .formatted(printer, run, vase));
            shop.start(reprint);
            complete(reprint, items(2, 0) + "," + used("'actualGrams':25") + ",'durationSeconds':0")
                    .expect(200);

            Answer original = run(run);

            assertThat(original.number("/cost/chain/total")).isEqualTo(0.9);
            assertThat(original.number("/cost/chain/goodItems")).isEqualTo(3);
            assertThat(original.number("/cost/chain/perGoodItem")).isEqualTo(0.3);
        }

        @Test
        void cannotBeChangedAfterwards() {
            String run = completed();

            api.patch("/v1/runs/" + pending(), "{'reprintOf':'" + run + "'}", "if-match", "*")
                    .expect(400);
        }

        private Answer proposal(String run) {
            return api.post("/v1/runs/preview", "{'reprintOf':'" + run + "'}").expect(200);
        }
    }

    @Nested
    class Archived {

        @Test
        void thingsAreNotNamedAnew() {
            String mini = api.post("/v1/printers", "{'name':'Mini','archived':true}")
                    .expect(201)
                    .id();
            api.patch("/v1/spools/" + other, "{'archived':true}", "if-match", "*")
                    .expect(200);
            api.patch("/v1/models/" + cup, "{'archived':true}", "if-match", "*").expect(200);
            String body = ("{'printerId':'%s','items':[{'modelId':'%s','quantity':1}],"
                            + "'materials':[{'spoolId':'%s','estimatedGrams':1}]}")
                    .formatted(mini, cup, other);

            for (Answer answer : List.of(
                    api.post("/v1/runs", body),
                    api.post("/v1/runs/preview", body),
                    api.patch("/v1/runs/" + pending(), body, "if-match", "*"))) {
                assertThat(answer.expect(422).pointers())
                        .containsExactlyInAnyOrder("/printerId", "/items/0/modelId", "/materials/0/spoolId");
            }
        }

        @Test
        void thingsOfARunMayStayInIt() {
            String run = pending();
            archiveAll();

            api.patch(
                            "/v1/runs/" + run,
                            ("{'printerId':'%s','items':[{'modelId':'%s','quantity':2}],"
                                            + "'materials':[{'spoolId':'%s','estimatedGrams':20}]}")
                                    .formatted(printer, vase, spool),
                            "if-match",
                            "*")
                    .expect(200);
            shop.start(run);
            complete(run, items(2, 0) + "," + used("'actualGrams':20")).expect(200);
            shop.settled(run);

            assertThat(shop.remaining(spool)).isEqualTo(980);
        }

        @Test
        void thingsStayReadableAndAreListedOnlyWhenAskedFor() {
            archiveAll();

            assertThat(api.get("/v1/printers/" + printer)
                            .expect(200)
                            .at("/archived")
                            .booleanValue())
                    .isTrue();
            assertThat(texts(api.get("/v1/spools/" + spool).expect(200).at("/flags")))
                    .contains("archived");
            assertThat(api.get("/v1/models/" + vase).expect(200).at("/archived").booleanValue())
                    .isTrue();
            assertThat(api.get("/v1/printers").at("/items")).isEmpty();
            assertThat(api.get("/v1/printers?archived=true").each("/items", "id"))
                    .containsExactly(printer);
            assertThat(api.get("/v1/spools").each("/items", "id")).containsExactly(other);
            assertThat(api.get("/v1/spools?archived=true").each("/items", "id")).containsExactly(spool);
            assertThat(api.get("/v1/models?archived=true").each("/items", "id")).containsExactly(vase);
        }

        @Test
        void thingsComeBack() {
            archiveAll();

            api.patch("/v1/spools/" + spool, "{'archived':false}", "if-match", "*")
                    .expect(200);
            api.patch("/v1/models/" + vase, "{'archived':null}", "if-match", "*")
                    .expect(200);
            api.patch("/v1/printers/" + printer, "{'archived':false}", "if-match", "*")
                    .expect(200);

            pending();
        }

        private void archiveAll() {
            api.patch("/v1/spools/" + spool, "{'archived':true}", "if-match", "*")
                    .expect(200);
            api.patch("/v1/models/" + vase, "{'archived':true}", "if-match", "*")
                    .expect(200);
            api.patch("/v1/printers/" + printer, "{'archived':true}", "if-match", "*")
                    .expect(200);
        }
    }

    @Nested
    class TheCurrency {

        @Test
        void isFreeUntilARunHasResults() {
            pending();

            assertThat(api.put("/v1/farm", "{'currency':'NOK'}", "if-match", "*")
                            .expect(200)
                            .text("/currency"))
                    .isEqualTo("NOK");
        }

        @Test
        void staysOnceARunHasResults() {
            api.put("/v1/farm", "{'currency':'NOK'}", "if-match", "*").expect(200);
            completed();

            assertThat(api.put("/v1/farm", "{'currency':'USD'}", "if-match", "*")
                            .expect(422)
                            .pointers())
                    .containsExactly("/currency");
            assertThat(api.put("/v1/farm", "{'name':'Barn'}", "if-match", "*")
                            .expect(422)
                            .pointers())
                    .containsExactly("/currency");
            api.put("/v1/farm", "{'currency':'NOK','name':'Barn'}", "if-match", "*")
                    .expect(200);
            assertThat(api.get("/v1/farm").text("/currency")).isEqualTo("NOK");
        }

        @Test
        void staysAfterAFailedRunToo() {
            fail(running(), "'reason':'clog'," + used("'actualGrams':1")).expect(200);

            api.put("/v1/farm", "{'currency':'USD'}", "if-match", "*").expect(422);
        }
    }
}
