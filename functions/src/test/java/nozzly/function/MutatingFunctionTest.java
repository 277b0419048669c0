package nozzly.function;

import static nozzly.http.Refused.errors;
import static nozzly.http.Refused.problem;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nozzly.farm.Caller;
import nozzly.farm.Input;
import nozzly.farm.Once;
import nozzly.farm.Outcome;
import nozzly.farm.Outcome.Done;
import nozzly.farm.People;
import nozzly.farm.Receipt;
import nozzly.farm.Refusal;
import nozzly.farm.Role;
import nozzly.http.Fields;
import nozzly.http.Json;
import nozzly.http.Request;
import nozzly.http.Response;
import nozzly.http.Sent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;

class MutatingFunctionTest {

    private static final Instant NOW = Instant.parse("2026-05-01T08:30:00Z");
    private static final String BODY = "{\"name\":\"Benchy\"}";

    private final Records records = new Records();
    private final Naming naming = new Naming(records);

    /** An operation that names something, and tells what was asked of it. */
    private static final class Naming extends MutatingFunction<String> {

        final List<Once> applied = new ArrayList<>();
        Outcome<Response> outcome = new Done<>(Response.json(201, Json.object().put("is", "new")));

        Naming(Records records) {
            super(
                    new App(
                            new Settings(
                                    Map.of("FARM_CLAIM", "farm", "ROLE_CLAIM", "role", "REQUESTS_TABLE", "requests")),
                            records,
                            null,
                            InstantSource.fixed(NOW)),
                    Role.OPERATOR,
                    201);
        }

        @Override
        protected Input<String> read(Request request) {
            Fields fields = Fields.of(request, false, false);
            return fields.input(fields.name("name", 60));
        }

        @Override
        protected Outcome<Response> apply(Request request, Caller caller, Input<String> input, Once once) {
            applied.add(once);
            return outcome;
        }

        @Override
        protected Outcome<Response> show(Request request, Caller caller, Receipt receipt) {
            return new Done<>(Response.json(200, Json.object().put("is", "number " + receipt.number())));
        }
    }

    /** A store of idempotency records. */
    private static final class Records implements DynamoDbClient {

        final Map<String, Map<String, AttributeValue>> items = new HashMap<>();
        int reads;
        int emptyReads;

        @Override
        public GetItemResponse getItem(GetItemRequest request) {
            reads++;
            String key = request.key().get("requestKey").s();
            return GetItemResponse.builder()
                    .item(reads <= emptyReads ? null : items.get(key))
                    .build();
        }

        @Override
        public String serviceName() {
            return "dynamodb";
        }

        @Override
        public void close() {}
    }

    @Test
    void withoutAKeyTheChangeIsSimplyMade() {
        assertThat(answer(Sent.post(BODY)).body().get("is").textValue()).isEqualTo("new");
        assertThat(naming.applied).containsExactly(Once.NONE);
        assertThat(records.reads).isZero();
    }

    @Test
    void withANewKeyTheChangeIsMadeAndRecordedWithIt() {
        Response response = answer(keyed(BODY));
        assertThat(response.headers()).doesNotContainKey("idempotency-replayed");
        Once once = naming.applied.getFirst();
        assertThat(once.key()).isEqualTo("key-1");
        assertThat(once.status()).isEqualTo(201);
        assertThat(once.fingerprint()).isNotBlank();
    }

    @Test
    void theSameAgainIsAnsweredWithTheFirstStatusAndWhatThereIsNow() {
        record(fingerprint(BODY), NOW);
        Response response = answer(keyed(BODY));
        assertThat(response.status()).isEqualTo(201);
        assertThat(response.headers()).containsEntry("idempotency-replayed", "true");
        assertThat(response.body().get("is").textValue()).isEqualTo("number 7");
        assertThat(naming.applied).isEmpty();
    }

    @Test
    void theSameKeyForAnotherRequestIsRefused() {
        record(fingerprint("{\"name\":\"Cube\"}"), NOW);
        assertThat(problem(() -> answer(keyed(BODY))).slug()).isEqualTo("idempotency-key-reused");
        assertThat(naming.applied).isEmpty();
    }

    @Test
    void anExpiredRecordIsAsNone() {
        record(fingerprint(BODY), NOW.minusSeconds(1));
        assertThat(answer(keyed(BODY)).body().get("is").textValue()).isEqualTo("new");
    }

    @Test
    void aRecordOfAnotherFarmIsAsNone() {
        record(fingerprint(BODY), NOW);
        records.items.put("farm-2#key-1", records.items.remove("farm-1#key-1"));
        assertThat(answer(keyed(BODY)).body().get("is").textValue()).isEqualTo("new");
    }

    @Test
    void whoLosesTheRaceForAKeyAnswersWhatTheWinnerDid() {
        record(fingerprint(BODY), NOW);
        records.emptyReads = 1;
        naming.outcome = Outcome.refused(new Refusal.Repeated());
        assertThat(answer(keyed(BODY)).headers()).containsEntry("idempotency-replayed", "true");
    }

    @Test
    void whomTheWinnersChangeRefusesAnswersWhatTheWinnerDid() {
        record(fingerprint(BODY), NOW);
        records.emptyReads = 1;
        naming.outcome = Outcome.refused(new Refusal.NotAllowedNow("It is completed.", List.of()));
        assertThat(answer(keyed(BODY)).headers()).containsEntry("idempotency-replayed", "true");
    }

    @Test
    void whatCannotBeReadIsRefusedBeforeItIsReplayed() {
        record(fingerprint(BODY), NOW);
        assertThat(problem(() -> answer(keyed("{\"nmae\":1}"))).status()).isEqualTo(400);
    }

    @Test
    void aRefusalIsAnsweredAsTheProblemItIs() {
        naming.outcome = Outcome.refused(new Refusal.Stale(3));
        assertThat(problem(() -> answer(Sent.post(BODY))).status()).isEqualTo(412);
        assertThat(problem(() -> answer(keyed(BODY))).status()).isEqualTo(412);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 201})
    void aKeyHasAtMostTwoHundredCharacters(int length) {
        Request request = Sent.request("POST", Map.of("idempotency-key", "k".repeat(length)), BODY);
        assertThat(errors(problem(() -> answer(request)))).containsOnlyKeys("header:Idempotency-Key");
    }

    private Response answer(Request request) {
        return naming.answer(request, People.operator());
    }

    private static Request keyed(String body) {
        return Sent.request("POST", Map.of("idempotency-key", "key-1"), body);
    }

    /** Of a request with this body, as the function itself makes it. */
    private static String fingerprint(String body) {
        Naming other = new Naming(new Records());
        other.answer(keyed(body), People.operator());
        return other.applied.getFirst().fingerprint();
    }

    private void record(String fingerprint, Instant expiresAt) {
        records.items.put(
                "farm-1#key-1",
                Map.of(
                        "requestKey", AttributeValue.fromS("farm-1#key-1"),
                        "expiresAt", AttributeValue.fromN(Long.toString(expiresAt.getEpochSecond())),
                        "receipt",
                                AttributeValue.fromM(Map.of(
                                        "operation", AttributeValue.fromS("Naming"),
                                        "fingerprint", AttributeValue.fromS(fingerprint),
                                        "status", AttributeValue.fromN("201"),
                                        "number", AttributeValue.fromN("7"),
                                        "count", AttributeValue.fromN("1")))));
    }
}
