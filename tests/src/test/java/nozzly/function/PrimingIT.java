package nozzly.function;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nozzly.harness.Parts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What functions do to themselves before their snapshot is taken. */
class PrimingIT {

    private final Parts parts = new Parts();

    private static Stream<Function<App, Primed>> primed() {
        return Stream.of(
                CreateRunFunction::new,
                PreviewRunFunction::new,
                ListRunsFunction::new,
                GetRunFunction::new,
                EditRunFunction::new,
                TransitionRunFunction::new,
                CompleteRunFunction::new,
                EditResultsFunction::new,
                ListSpoolsFunction::new,
                AdjustSpoolFunction::new,
                GetDashboardFunction::new,
                ReceiveWebhookFunction::new);
    }

    @ParameterizedTest
    @MethodSource("primed")
    void primingReadsAndEndsBeforeAnyWrite(Function<App, Primed> function) {
        parts.network().let(null, -1);

        String answer = new String(function.apply(parts.app()).prime(), StandardCharsets.UTF_8);

        assertThat(answer)
                .containsAnyOf("\"statusCode\":404", "\"statusCode\":422", "\"statusCode\":200", "\"statusCode\":401");
        assertThat(parts.network().operations()).isEqualTo(List.of());
    }
}
