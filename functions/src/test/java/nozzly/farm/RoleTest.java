package nozzly.farm;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RoleTest {

    @Test
    void eachRoleMayDoWhatTheOnesBeforeItMay() {
        assertThat(Role.MANAGER.includes(Role.VIEWER)).isTrue();
        assertThat(Role.OPERATOR.includes(Role.OPERATOR)).isTrue();
        assertThat(Role.VIEWER.includes(Role.OPERATOR)).isFalse();
        assertThat(Role.OPERATOR.includes(Role.MANAGER)).isFalse();
    }

    @Test
    void aClaimThatIsNoRoleGivesNone() {
        assertThat(Role.of("operator")).contains(Role.OPERATOR);
        assertThat(Role.of("OPERATOR")).isEmpty();
        assertThat(Role.of("admin")).isEmpty();
        assertThat(Role.of(null)).isEmpty();
    }
}
