package nozzly.farm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import nozzly.farm.Outcome.Done;
import org.junit.jupiter.api.Test;

class AttemptsTest {

    @Test
    void whoWasTooSlowTriesAgain() {
        Queue<Saved> stored = new ArrayDeque<>(List.of(Saved.CHANGED, Saved.CHANGED, Saved.DONE));
        assertThat(Attempts.until(() -> stored.remove().outcome("done"))).isEqualTo(new Done<>("done"));
    }

    @Test
    void whoMeetsItsOwnKeyEndsAsARepetition() {
        assertThat(Attempts.until(() -> Saved.REPEATED.outcome("done")))
                .isEqualTo(Outcome.refused(new Refusal.Repeated()));
    }

    @Test
    void whoIsAlwaysTooSlowGivesUp() {
        assertThatThrownBy(() -> Attempts.<String>until(Optional::empty)).isInstanceOf(Unavailable.class);
    }
}
