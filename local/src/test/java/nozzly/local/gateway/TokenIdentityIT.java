package nozzly.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TokenIdentityIT {

    private HttpServer server;
    private String issuer;

    @BeforeEach
    void startAnIssuer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
        issuer = "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @AfterEach
    void stopTheIssuer() {
        server.stop(0);
    }

    @Test
    void theIssuerTellsWhereItsKeysAre() throws Exception {
        RSAKey key = new RSAKeyGenerator(2048).keyID("one").generate();
        serve("/.well-known/openid-configuration", "{\"jwks_uri\": \"" + issuer + "/keys\"}");
        serve("/keys", new JWKSet(key.toPublicJWK()).toString());
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("one").build(),
                new JWTClaimsSet.Builder()
                        .issuer(issuer)
                        .claim("client_id", "console")
                        .expirationTime(Date.from(Instant.now().plusSeconds(600)))
                        .build());
        token.sign(new RSASSASigner(key));

        assertThat(TokenIdentity.of(issuer, List.of("console"))
                        .claims(Requests.request(
                                "GET",
                                "/",
                                "",
                                Map.of("authorization", List.of("Bearer " + token.serialize())),
                                new byte[0])))
                .hasValueSatisfying(claims -> assertThat(claims).containsEntry("client_id", "console"));
    }

    @Test
    void anIssuerThatDoesNotTellIsRefused() {
        assertThatThrownBy(() -> TokenIdentity.of(issuer, List.of("console")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith(issuer + "/.well-known/openid-configuration does not tell");
    }

    private void serve(String path, String body) {
        server.createContext(path, exchange -> {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }
}
