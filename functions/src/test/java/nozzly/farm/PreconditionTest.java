package nozzly.farm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class PreconditionTest {

    @Test
    void anEditMustSayWhatItWasMadeFrom() {
        assertThat(new Precondition.Missing().refusalOfEdit(3)).contains(new Refusal.PreconditionRequired());
    }

    @Test
    void anActionMayLeaveItUnsaid() {
        assertThat(new Precondition.Missing().refusalOfAction(3)).isEmpty();
    }

    @Test
    void anyVersionIsGoodWhereTheCallerSaysSo() {
        assertThat(new Precondition.Any().refusalOfEdit(3)).isEmpty();
        assertThat(new Precondition.Any().refusalOfAction(3)).isEmpty();
    }

    @Test
    void theVersionSeenIsTheVersionChanged() {
        Precondition seen = new Precondition.Versions(Set.of(2L, 3L));
        assertThat(seen.refusalOfEdit(3)).isEmpty();
        assertThat(seen.refusalOfAction(3)).isEmpty();
        assertThat(seen.refusalOfEdit(4)).contains(new Refusal.Stale(4));
        assertThat(seen.refusalOfAction(4)).contains(new Refusal.Stale(4));
    }

    @Test
    void whatIsNoVersionIsStale() {
        Precondition none = new Precondition.Versions(Set.of());
        assertThat(none.refusalOfEdit(0)).contains(new Refusal.Stale(0));
        assertThat(none.refusalOfAction(0)).contains(new Refusal.Stale(0));
    }
}
