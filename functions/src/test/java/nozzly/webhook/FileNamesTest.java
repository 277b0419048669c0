package nozzly.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {

    @ParameterizedTest
    @CsvSource({
        "Bracket_v2.gcode.3mf, Bracket v2",
        "jobs/bracket.GCODE, Bracket",
        "cube.3mf, CUBE.gcode",
        "a__b.bgcode, a b",
    })
    void theSameFileIsKnownByAnyOfItsNames(String one, String other) {
        assertThat(FileNames.areSame(one, other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"cube.gcode, cube2.gcode", ".gcode, .3mf", "a, ''"})
    void otherFilesAreOthers(String one, String other) {
        assertThat(FileNames.areSame(one, other)).isFalse();
    }

    @Test
    void nothingIsNoFile() {
        assertThat(FileNames.areSame(null, null)).isFalse();
        assertThat(FileNames.areSame("cube", null)).isFalse();
    }
}
