package nozzly.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TokenIdentityTest {

    private static RSAKey key;
    private static RSAKey otherKey;

    @BeforeAll
    static void makeKeys() throws JOSEException {
        key = new RSAKeyGenerator(2048).keyID("one").generate();
        otherKey = new RSAKeyGenerator(2048).keyID("one").generate();
    }

    @Test
    void theClaimsOfAGoodTokenAreAllTexts() throws JOSEException {
        Map<String, String> claims = claims(token(key, all -> all.claim("groups", List.of("a", "b"))))
                .orElseThrow();
        assertThat(claims)
                .containsEntry("sub", "somebody")
                .containsEntry("farm", "farm-a")
                .containsEntry("groups", "[a b]");
        assertThat(claims.get("exp")).matches("\\d{10}");
    }

    @Test
    void aTokenMayNameItsClientInsteadOfAnAudience() throws JOSEException {
        assertThat(claims(token(key, all -> all.audience((String) null).claim("client_id", "console"))))
                .isPresent();
        assertThat(claims(token(key, all -> all.audience((String) null).claim("client_id", "other"))))
                .isEmpty();
    }

    @Test
    void aTokenForOthersIsRefused() throws JOSEException {
        assertThat(claims(token(key, all -> all.audience("other")))).isEmpty();
        assertThat(claims(token(key, all -> all.issuer("https://other")))).isEmpty();
    }

    @Test
    void aTokenOutsideOfItsTimeIsRefused() throws JOSEException {
        Instant now = Instant.now();
        assertThat(claims(token(key, all -> all.expirationTime(Date.from(now.minusSeconds(600))))))
                .isEmpty();
        assertThat(claims(token(key, all -> all.expirationTime(null)))).isEmpty();
        assertThat(claims(token(key, all -> all.notBeforeTime(Date.from(now.plusSeconds(600))))))
                .isEmpty();
    }

    @Test
    void aTokenOfAnotherKeyIsRefused() throws JOSEException {
        assertThat(claims(token(otherKey, all -> all))).isEmpty();
    }

    @Test
    void whatIsNoTokenIsRefused() {
        assertThat(claims("")).isEmpty();
        assertThat(claims("hello")).isEmpty();
    }

    private static Optional<Map<String, String>> claims(String token) {
        return new TokenIdentity(
                        "https://issuer", List.of("console"), new ImmutableJWKSet<>(new JWKSet(key.toPublicJWK())))
                .claims(Requests.request(
                        "GET", "/", "", Map.of("authorization", List.of("Bearer " + token)), new byte[0]));
    }

    private static String token(RSAKey key, UnaryOperator<JWTClaimsSet.Builder> change) throws JOSEException {
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer("https://issuer")
                .audience("console")
                .subject("somebody")
                .claim("farm", "farm-a")
                .expirationTime(Date.from(Instant.now().plusSeconds(600)));
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("one").build(),
                change.apply(claims).build());
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }
}
