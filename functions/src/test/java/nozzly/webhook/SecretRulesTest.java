package nozzly.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import nozzly.farm.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretRulesTest {

    @ParameterizedTest
    @ValueSource(strings = {"0123456789abcdef", "with, a comma and spaces", "~!@#$%^&*()_+{}|:\"<>?"})
    void whatGetsThroughAHeaderIsGood(String secret) {
        assertThat(SecretRules.violation(Source.SIMPLYPRINT, secret)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0123456789abcde",
                " 0123456789abcdef",
                "0123456789abcdef ",
                "0123456789abcde\u00e9",
                "0123456789\nabcdef"
            })
    void whatDoesNotIsRefused(String secret) {
        assertThat(SecretRules.violation(Source.SIMPLYPRINT, secret))
                .map(Violation::pointer)
                .contains("/secret");
    }

    @Test
    void aSecretIsOf16To128Characters() {
        assertThat(SecretRules.violation(Source.PRINTAGO, "x".repeat(128))).isEmpty();
        assertThat(SecretRules.violation(Source.PRINTAGO, "x".repeat(129))).isPresent();
    }

    @Test
    void productsThatChangeOrSendNoneAreKnown() {
        assertThat(SecretRules.violation(Source.OCTOPRINT, "0123456789@abcdef")).isPresent();
        assertThat(SecretRules.violation(Source.OBICO, "0123456789abcdef")).isPresent();
        assertThat(SecretRules.violation(Source.OBICO, null)).isEmpty();
    }
}
