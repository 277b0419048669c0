package nozzly.function.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nozzly.farm.Input;
import nozzly.farm.Violation;
import nozzly.http.ProblemException;
import nozzly.http.Sent;
import nozzly.settlement.Adjustment;
import nozzly.spool.Grams;
import nozzly.spool.LedgerEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdjustmentBodyTest {

    @Test
    void aWeighingTellsGrossOrNet() {
        assertThat(weighing("{\"grossGrams\": 1150.5, \"note\": \"dry\"}").value())
                .isEqualTo(new Adjustment.Weighed(new Grams(1_150_500), null, "dry"));
        assertThat(weighing("{\"netGrams\": 0}").value()).isEqualTo(new Adjustment.Weighed(null, Grams.ZERO, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"note\": \"dry\"}", "{\"grossGrams\": 1, \"netGrams\": 1}"})
    void aWeighingTellsExactlyOne(String body) {
        assertThat(weighing(body).violations()).extracting(Violation::pointer).containsExactly("/grossGrams");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "100001", "1.0001", "1e-20000000"})
    void aWeightIsInItsRange(String grams) {
        assertThat(weighing("{\"netGrams\": " + grams + "}").violations())
                .extracting(Violation::pointer)
                .containsExactly("/netGrams");
    }

    @Test
    void aChangeTellsHowMuchWhatAndWhy() {
        assertThat(change("{\"deltaGrams\": -0.5, \"type\": \"waste\", \"note\": \"purged\"}")
                        .value())
                .isEqualTo(new Adjustment.Changed(new Grams(-500), LedgerEntry.Type.WASTE, "purged"));
    }

    @Test
    void allOfAChangeIsRequired() {
        assertThat(change("{}").violations())
                .extracting(Violation::pointer)
                .containsExactly("/deltaGrams", "/type", "/note");
    }

    @ParameterizedTest
    @ValueSource(strings = {"used", "initial", "weighed", "corrected", "WASTE", ""})
    void theLedgersOtherEntriesAreNotMadeByHand(String type) {
        assertThat(change("{\"deltaGrams\": -1, \"type\": \"" + type + "\", \"note\": \"x\"}")
                        .violations())
                .extracting(Violation::pointer)
                .containsExactly("/type");
    }

    @Test
    void aNoteIsNeitherBlankNorLong() {
        for (String note : new String[] {" ", "x".repeat(501)}) {
            assertThat(change("{\"deltaGrams\": -1, \"type\": \"waste\", \"note\": \"" + note + "\"}")
                            .violations())
                    .extracting(Violation::pointer)
                    .containsExactly("/note");
        }
    }

    @Test
    void unknownMembersAreRefused() {
        assertThatThrownBy(() -> weighing("{\"netGrams\": 1, \"remainingGrams\": 1}"))
                .isInstanceOf(ProblemException.class);
    }

    private static Input<Adjustment> weighing(String body) {
        return AdjustmentBody.readWeighing(Sent.post(body));
    }

    private static Input<Adjustment> change(String body) {
        return AdjustmentBody.readChange(Sent.post(body));
    }
}
