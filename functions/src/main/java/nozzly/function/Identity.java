package nozzly.function;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nozzly.farm.Actor;
import nozzly.farm.Caller;
import nozzly.farm.Role;
import nozzly.http.Problem;
import nozzly.http.ProblemException;
import nozzly.http.Request;

/** Tells from the claims of a verified token who calls, for which farm and in which role. */
final class Identity {

    /** No claim can name this farm: it exists to load the classes of a function before its snapshot is taken. */
    static final String PRIMING_FARM = "~priming";

    private static final Pattern FARM = Pattern.compile("[A-Za-z0-9_-]{1,64}");
    private static final Caller DEMO = new Caller("farm-demo", new Actor("demo", "Demo"), Role.MANAGER);

    private final String farmClaim;
    private final String roleClaim;
    private final boolean underSamLocal;

    Identity(Settings settings) {
        farmClaim = settings.get("FARM_CLAIM");
        roleClaim = settings.get("ROLE_CLAIM");
        underSamLocal = settings.underSamLocal();
    }

    /** @throws ProblemException 401 without a farm, 403 without a role that includes {@code needed} */
    Caller of(Request request, Role needed) {
        Map<String, String> claims = request.claims();
        if (claims == null && underSamLocal) {
            return DEMO;
        }
        if (claims == null || !isFarm(claims.get(farmClaim)) || isBlank(claims.get("sub"))) {
            throw new ProblemException(Problem.noIdentity());
        }
        Optional<Role> role = Role.of(claims.get(roleClaim));
        if (role.isEmpty() || !role.get().includes(needed)) {
            throw new ProblemException(Problem.notPermitted("The role " + needed.word() + " is needed."));
        }
        String subject = claims.get("sub");
        String name = isBlank(claims.get("name")) ? subject : claims.get("name");
        return new Caller(claims.get(farmClaim), new Actor(subject, name), role.get());
    }

    private static boolean isFarm(String claim) {
        return claim != null && FARM.matcher(claim).matches();
    }

    private static boolean isBlank(String claim) {
        return claim == null || claim.isBlank();
    }
}
