package nozzly.local.gateway;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jose.util.ResourceRetriever;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.text.ParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Verifies access tokens as the JWT authorizer of an HTTP API does. */
public final class TokenIdentity implements Identity {

    private static final String BEARER = "bearer ";
    private static final int KEYS_TIMEOUT_MILLISECONDS = 5_000;

    private final DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
    private final List<String> audiences;

    /**
     * @param keys of the issuer
     * @param audiences of which a token must be for one, by its {@code aud} or else its {@code client_id}
     */
    TokenIdentity(String issuer, List<String> audiences, JWKSource<SecurityContext> keys) {
        this.audiences = List.copyOf(audiences);
        processor.setJWSTypeVerifier((type, context) -> {});
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, keys));
        processor.setJWTClaimsSetVerifier(new DefaultJWTClaimsVerifier<>(
                new JWTClaimsSet.Builder().issuer(issuer).build(), Set.of("exp")));
    }

    /**
     * An identity that takes the tokens of {@code issuer}, whose keys it looks up.
     *
     * @throws IllegalStateException when the issuer does not tell where its keys are
     */
    public static TokenIdentity of(String issuer, List<String> audiences) {
        URI configuration = URI.create(issuer.replaceFirst("/$", "") + "/.well-known/openid-configuration");
        try (HttpClient http = HttpClient.newHttpClient()) {
            String body = http.send(HttpRequest.newBuilder(configuration).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
            URI keys = URI.create(
                    new ObjectMapper().readTree(body).path("jwks_uri").asText());
            ResourceRetriever retriever =
                    new DefaultResourceRetriever(KEYS_TIMEOUT_MILLISECONDS, KEYS_TIMEOUT_MILLISECONDS);
            return new TokenIdentity(
                    issuer,
                    audiences,
                    JWKSourceBuilder.create(keys.toURL(), retriever).build());
        } catch (IOException | IllegalArgumentException e) {
            throw new IllegalStateException(configuration + " does not tell where the issuer's keys are: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Optional<Map<String, String>> claims(IncomingRequest request) {
        String authorization = request.header("authorization");
        String token = authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? authorization.substring(BEARER.length()).trim()
                : authorization.trim();
        try {
            JWTClaimsSet claims = processor.process(token, null);
            return isForUs(claims) ? Optional.of(texts(claims)) : Optional.empty();
        } catch (ParseException | BadJOSEException | JOSEException e) {
            return Optional.empty();
        }
    }

    private boolean isForUs(JWTClaimsSet claims) {
        return claims.getAudience().isEmpty()
                ? audiences.contains(String.valueOf(claims.getClaim("client_id")))
                : claims.getAudience().stream().anyMatch(audiences::contains);
    }

    /** As the gateway hands claims on: times in seconds, lists as {@code [a b]}. */
    private static Map<String, String> texts(JWTClaimsSet claims) {
        Map<String, String> texts = new LinkedHashMap<>();
        claims.toJSONObject().forEach((name, value) -> texts.put(name, text(value)));
        return texts;
    }

    private static String text(Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).collect(Collectors.joining(" ", "[", "]"))
                : String.valueOf(value);
    }
}
