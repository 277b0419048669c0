package nozzly.farm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class InputTest {

    @Test
    void aMemberIsFaultedOnceByTheOneWhoLookedFirst() {
        Violation read = new Violation("/name", "is required");
        Violation other = new Violation("/price", "is too high");
        Input<String> input = new Input<>(null, List.of(read));
        assertThat(input.violationsWith(List.of(new Violation("/name", "is unknown"), other)))
                .containsExactly(read, other);
    }
}
