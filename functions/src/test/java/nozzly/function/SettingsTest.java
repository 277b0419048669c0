package nozzly.function;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {

    private final Settings settings = new Settings(Map.of("RUNS_TABLE", "runs", "SPOOLS_TABLE", " "));

    @Test
    void aVariableIsRead() {
        assertThat(settings.get("RUNS_TABLE")).isEqualTo("runs");
    }

    @Test
    void aVariableThatIsMissingOrBlankIsNamed() {
        assertThatThrownBy(() -> settings.get("LEDGER_TABLE")).hasMessageContaining("LEDGER_TABLE");
        assertThatThrownBy(() -> settings.get("SPOOLS_TABLE")).hasMessageContaining("SPOOLS_TABLE");
    }
}
