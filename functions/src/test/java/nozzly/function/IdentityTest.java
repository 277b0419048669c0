package nozzly.function;

import static nozzly.http.Refused.problem;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import nozzly.farm.Actor;
import nozzly.farm.Caller;
import nozzly.farm.Role;
import nozzly.http.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityTest {

    private static final Map<String, String> SETTINGS = Map.of("FARM_CLAIM", "farm", "ROLE_CLAIM", "role");

    private final Identity identity = new Identity(new Settings(SETTINGS));

    @Test
    void theTokenTellsWhoCallsForWhichFarm() {
        assertThat(identity.of(request(claims()), Role.OPERATOR))
                .isEqualTo(new Caller("farm-1", new Actor("user-1", "The operator"), Role.OPERATOR));
    }

    @Test
    void whoHasNoNameIsKnownByTheSubject() {
        Map<String, String> claims = claims();
        claims.remove("name");
        assertThat(identity.of(request(claims), Role.VIEWER).actor()).isEqualTo(new Actor("user-1", "user-1"));
    }

    @Test
    void withoutVerifiedClaimsThereIsNoIdentity() {
        assertThat(status(null, Role.VIEWER)).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "~priming", "a#b", "a b", "farm-1\n", "ünterfarm"})
    void aClaimThatIsNoFarmIsNoIdentity(String farm) {
        Map<String, String> claims = claims();
        claims.put("farm", farm);
        assertThat(status(claims, Role.VIEWER)).isEqualTo(401);
    }

    @Test
    void aTokenWithoutFarmOrSubjectIsNoIdentity() {
        Map<String, String> noFarm = claims();
        noFarm.remove("farm");
        assertThat(status(noFarm, Role.VIEWER)).isEqualTo(401);
        Map<String, String> nobody = claims();
        nobody.remove("sub");
        assertThat(status(nobody, Role.VIEWER)).isEqualTo(401);
    }

    @Test
    void aRoleThatDoesNotReachIsNotPermitted() {
        assertThat(status(claims(), Role.MANAGER)).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "admin", "OPERATOR"})
    void anUnknownRoleIsNotPermitted(String role) {
        Map<String, String> claims = claims();
        claims.put("role", role);
        assertThat(status(claims, Role.VIEWER)).isEqualTo(403);
    }

    @Test
    void underSamLocalTheDemoIdentityCalls() {
        Map<String, String> local = new HashMap<>(SETTINGS);
        local.put("AWS_SAM_LOCAL", "true");
        Identity demo = new Identity(new Settings(local));
        assertThat(demo.of(request(null), Role.MANAGER).farm()).isEqualTo("farm-demo");
        assertThat(demo.of(request(claims()), Role.OPERATOR).farm()).isEqualTo("farm-1");
    }

    private int status(Map<String, String> claims, Role needed) {
        return problem(() -> identity.of(request(claims), needed)).status();
    }

    private static Map<String, String> claims() {
        return new HashMap<>(Map.of("farm", "farm-1", "role", "operator", "sub", "user-1", "name", "The operator"));
    }

    private static Request request(Map<String, String> claims) {
        return new Request("request-1", "GET", "/v1/farm", Map.of(), Map.of(), Map.of(), "", false, claims);
    }
}
