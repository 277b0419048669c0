package nozzly.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nozzly.harness.Answer;
import nozzly.harness.Api;
import nozzly.harness.Furnished;
import nozzly.harness.Routes;
import nozzly.harness.TestStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RolesIT {

    private static final List<String> ROLES = List.of("viewer", "operator", "manager");
    private static final List<String> OPEN_TO_ALL = List.of("GET /v1/health", Routes.HOOK);

    /** The least role of each route. */
    private static final Map<String, String> LEAST = leastRoles();

    private final String farm = Api.newFarm();

    static Set<String> routes() {
        return LEAST.keySet();
    }

    @Test
    void everyRouteHasARowHere() {
        assertThat(Stream.concat(LEAST.keySet().stream(), OPEN_TO_ALL.stream()))
                .containsExactlyInAnyOrderElementsOf(Routes.described());
    }

    @ParameterizedTest
    @MethodSource("routes")
    void theLeastRoleMayAndThoseBelowMayNot(String route) {
        Furnished furnished = Furnished.of(TestStack.api(farm, "manager"));
        Map<String, String> before = furnished.everything();
        int least = ROLES.indexOf(LEAST.get(route));

        for (String below : ROLES.subList(0, least)) {
            refused(Furnished.call(TestStack.api(farm, below), route), 403);
        }
        refused(Furnished.call(TestStack.api(farm, "owner"), route), 403);
        refused(Furnished.call(TestStack.api(farm, "Manager"), route), 403);
        refused(Furnished.call(TestStack.api(farm, ""), route), 403);

        assertThat(furnished.everything()).isEqualTo(before);
        assertThat(Furnished.call(TestStack.api(farm, ROLES.get(least)), route).status())
                .isBetween(200, 204);
    }

    @ParameterizedTest
    @MethodSource("routes")
    void everyRoleAboveTheLeastMayToo(String route) {
        for (String above : ROLES.subList(ROLES.indexOf(LEAST.get(route)) + 1, ROLES.size())) {
            String farmOfTheRole = Api.newFarm();
            Furnished.of(TestStack.api(farmOfTheRole, "manager"));

            assertThat(Furnished.call(TestStack.api(farmOfTheRole, above), route)
                            .status())
                    .as(above)
                    .isBetween(200, 201);
        }
    }

    @ParameterizedTest
    @MethodSource("routes")
    void nobodyIsLetInWithoutATokenOrWithAnotherScope(String route) {
        Furnished furnished = Furnished.of(TestStack.api(farm, "manager"));
        Map<String, String> before = furnished.everything();

        Furnished.call(TestStack.apiWithoutClaims(), route).expect(401);
        Furnished.call(TestStack.apiWithScope(farm, "manager", "openid"), route).expect(403);
        Furnished.call(TestStack.apiWithScope(farm, "manager", "nozzly/api2"), route)
                .expect(403);

        assertThat(furnished.everything()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"~priming", "a#b", "farm/one"})
    void noTokenNamesAFarmThatCannotBe(String notAFarm) {
        for (String route : LEAST.keySet()) {
            Answer answer = Furnished.call(TestStack.api(notAFarm, "manager"), route);

            refused(answer, 401);
        }
    }

    @Test
    void whetherItAnswersIsOpenToAll() {
        TestStack.apiWithoutClaims().get("/v1/health").expect(200);
        TestStack.apiWithScope(farm, "nobody", "openid").get("/v1/health").expect(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'name':'Mine'}",
                "{'hourlyCost':1}",
                "{'watts':1}",
                "{'model':'x'}",
                "{'notes':'x'}",
                "{'archived':true}",
                "{'loadedSpools':[],'name':'Mine'}"
            })
    void ofAPrinterAnOperatorChangesOnlyWhatIsLoaded(String body) {
        Furnished furnished = Furnished.of(TestStack.api(farm, "manager"));
        Map<String, String> before = furnished.everything();

        refused(furnished.api().as("operator").patch("/v1/printers/PRINTER-001", body, "if-match", "*"), 403);

        assertThat(furnished.everything()).isEqualTo(before);
    }

    @Test
    void aRouteThatIsNotThereIsNotShownToThoseWithoutARole() {
        refused(TestStack.api(farm, "owner").get("/v1/nothing"), 403);
        TestStack.apiWithoutClaims().get("/v1/nothing").expect(401);
    }

    private static void refused(Answer answer, int status) {
        answer.expect(status);
        assertThat(answer.headers().firstValue("content-type")).contains("application/problem+json");
        assertThat(answer.number("/status")).isEqualTo(status);
    }

    private static Map<String, String> leastRoles() {
        Map<String, String> roles = new TreeMap<>();
        List.of(
                        "GET /v1/runs",
                        "GET /v1/runs/{runId}",
                        "POST /v1/runs/preview",
                        "GET /v1/spools",
                        "GET /v1/spools/{spoolId}",
                        "GET /v1/spools/{spoolId}/ledger",
                        "GET /v1/printers",
                        "GET /v1/printers/{printerId}",
                        "GET /v1/models",
                        "GET /v1/models/{modelId}",
                        "GET /v1/farm",
                        "GET /v1/dashboard",
                        "GET /v1/insights/variance",
                        "GET /v1/insights/success",
                        "GET /v1/insights/cost",
                        "GET /v1/insights/reorder",
                        "GET /v1/exports/runs.csv",
                        "GET /v1/exports/ledger.csv",
                        "GET /v1/exports/spools.csv",
                        "GET /v1/printer-events")
                .forEach(route -> roles.put(route, "viewer"));
        List.of(
                        "POST /v1/runs",
                        "PATCH /v1/runs/{runId}",
                        "POST /v1/runs/{runId}/start",
                        "POST /v1/runs/{runId}/cancel",
                        "POST /v1/runs/{runId}/complete",
                        "POST /v1/runs/{runId}/fail",
                        "PUT /v1/runs/{runId}/results",
                        "POST /v1/spools",
                        "PATCH /v1/spools/{spoolId}",
                        "POST /v1/spools/{spoolId}/weigh",
                        "POST /v1/spools/{spoolId}/adjust",
                        "PATCH /v1/printers/{printerId}",
                        "POST /v1/printer-events/{eventId}/assign")
                .forEach(route -> roles.put(route, "operator"));
        List.of(
                        "POST /v1/printers",
                        "POST /v1/models",
                        "PATCH /v1/models/{modelId}",
                        "PUT /v1/farm",
                        "POST /v1/connections",
                        "GET /v1/connections",
                        "DELETE /v1/connections/{connectionId}")
                .forEach(route -> roles.put(route, "manager"));
        return roles;
    }
}
