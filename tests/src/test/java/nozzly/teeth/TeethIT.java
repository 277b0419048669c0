package nozzly.teeth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** A test that has never failed proves nothing: each of these mistakes is made once, and a test of the suite fails. */
class TeethIT {

    private static final String SETTLEMENT = "nozzly.integration.SettlementIT#";
    private static final String KEYS = "nozzly.integration.RequestKeysIT#";

    private static final Map<Bug, String> CAUGHT_BY = new EnumMap<>(Map.ofEntries(
            Map.entry(Bug.STOCK_WITHOUT_CONDITION, SETTLEMENT + "settlementsOfManyRunsAtOnceLoseNothing"),
            Map.entry(Bug.SETTLED_WITHOUT_MARK, SETTLEMENT + "aMessageDeliveredFiveTimesSettlesOnce"),
            Map.entry(
                    Bug.CORRECTION_TAKES_THE_WHOLE, SETTLEMENT + "aCorrectionAfterTheSettlementTakesTheDifferenceOnly"),
            Map.entry(Bug.STOCK_CLAMPED_AT_ZERO, SETTLEMENT + "usingMoreThanASpoolHasIsRecordedAndFlagged"),
            Map.entry(Bug.STOCK_IN_WHOLE_GRAMS, SETTLEMENT + "aCorrectionAfterTheSettlementTakesTheDifferenceOnly"),
            Map.entry(Bug.COMPLETION_WITHOUT_CONDITION, SETTLEMENT + "completionsAtOnceOfOneRunHaveOneWinner"),
            Map.entry(Bug.NUMBERS_GIVEN_TWICE, SETTLEMENT + "createsAtOnceGetDifferentNumbers"),
            Map.entry(Bug.LOST_ANSWER_NOT_RECOGNIZED, KEYS + "aCompletionWhoseAnswerIsLostOnTheWaySucceeds"),
            Map.entry(Bug.KEYS_WITHOUT_FARM, KEYS + "oneKeyInTwoFarmsIsTwoRequests"),
            Map.entry(Bug.REQUESTS_FORGOTTEN_AFTER_AN_HOUR, KEYS + "aKeyIsRememberedForSevenDays"),
            Map.entry(Bug.FIGURES_LEFT_BEHIND, SETTLEMENT + "theFiguresOfTheDayFollowACorrectionToAnotherDay"),
            Map.entry(Bug.STOCK_WITHOUT_LEDGER, SETTLEMENT + "aCorrectionAfterTheSettlementTakesTheDifferenceOnly"),
            Map.entry(Bug.EVERY_MESSAGE_ACKNOWLEDGED, SETTLEMENT + "aPoisonMessageDoesNotTakeItsNeighboursWithIt"),
            Map.entry(Bug.NO_BATCH_ANSWER, SETTLEMENT + "aPoisonMessageDoesNotTakeItsNeighboursWithIt"),
            Map.entry(Bug.NO_SWEEPER, SETTLEMENT + "aMessageThatIsLostIsSentAgainByTheSweeperAfterTwoMinutes")));

    @ParameterizedTest
    @EnumSource
    void aTestFailsWhileTheBugIsThere(Bug bug) {
        bug.during(() -> assertThat(failures(CAUGHT_BY.get(bug))).isEqualTo(1));
    }

    private static long failures(String test) {
        SummaryGeneratingListener summary = new SummaryGeneratingListener();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectMethod(test))
                                .build(),
                        summary);
        assertThat(summary.getSummary().getTestsStartedCount()).isEqualTo(1);
        return summary.getSummary().getTestsFailedCount();
    }
}
