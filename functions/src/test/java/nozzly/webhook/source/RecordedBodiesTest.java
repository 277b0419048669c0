package nozzly.webhook.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nozzly.webhook.CanonicalEvent;
import nozzly.webhook.Consumed;
import nozzly.webhook.Source;
import org.junit.jupiter.api.Test;

/** What each recorded body says: type, time, printer, job, file, progress, time taken, material, reason. */
class RecordedBodiesTest {

    private static final Instant RECEIVED = Instant.parse("2026-08-08T14:12:36Z");

    @Test
    void ourOwnBodyIsRead() {
        assertThat(told(Source.STANDARD_WEBHOOKS)).isEqualTo("""
                attention.json -> attention, 2026-01-01T09:00:00Z, voron-03, (the door is open)
                cancelled.json -> cancelled, 2026-01-01T09:00:00Z, voron-03, 4711, bracket.gcode, (stopped at the printer)
                failed.json -> failed, 2026-01-01T09:00:00Z, voron-03, 4711, bracket.gcode, 61 %, 3300 s, [all 2850 mm actual], (nozzle clogged)
                home-assistant.json -> succeeded, 2026-01-01T09:00:00.123Z, P1S, Bracket v2, 100 %
                paused.json -> paused, 2026-01-01T09:00:00Z, voron-03, 4711, bracket.gcode, (filament change)
                progress.json -> progress, 2026-01-01T09:00:00Z, voron-03, 4711, bracket.gcode, 42 %, 2280 s
                resumed.json -> resumed, 2026-01-01T09:00:00Z, voron-03, 4711, bracket.gcode
                started.json -> started, 2026-01-01T09:00:00Z, voron-03, 4711, bracket.gcode
                succeeded.json -> succeeded, 2026-01-01T09:00:00Z, voron-03, 4711, bracket.gcode, 100 %, 5421 s, [T0 40 g 13411 mm actual, T2 5.25 g actual]
                test.json -> test, 2026-01-01T09:00:00Z
                unknown.json -> ignored, 2026-01-01T09:00:00Z, voron-03
                """);
    }

    @Test
    void simplyPrintIsReadByItsEventNotByItsJobsState() {
        assertThat(told(Source.SIMPLYPRINT)).isEqualTo("""
                ai-failure.json -> attention, 2024-01-15T12:16:40Z, Prusa MK4 - bed 1, pj_abc123, benchy.gcode, 40 %, 1000 s, (spaghetti)
                bed-cleared.json -> ignored, 2024-01-15T13:06:40Z, Prusa MK4 - bed 1
                filament-assigned.json -> ignored, 2024-01-15T12:16:40Z, Prusa MK4 - bed 1
                job-cancelled-sample.json -> cancelled, 2024-01-15T13:00:00Z, Prusa MK4 - bed 1, pj_abc123, benchy.gcode, 100 %, 3600 s
                job-cancelled.json -> cancelled, 2024-01-15T12:30:00Z, Prusa MK4 - bed 1, pj_abc123, benchy.gcode, 50 %, 1800 s
                job-done-short.json -> succeeded, 2024-01-15T13:00:00Z, pj_abc123, 3600 s
                job-done.json -> succeeded, 2024-01-15T13:00:00Z, Prusa MK4 - bed 1, pj_abc123, benchy.gcode, 100 %, 3600 s
                job-failed.json -> failed, 2024-01-15T12:30:00Z, Prusa MK4 - bed 1, pj_abc123, benchy.gcode, 50 %, 1800 s
                job-paused.json -> paused, 2024-01-15T12:24:00Z, Prusa MK4 - bed 1, pj_abc123, benchy.gcode, 40 %, 1440 s
                job-resumed.json -> resumed, 2024-01-15T12:25:00Z, Prusa MK4 - bed 1, pj_abc123, benchy.gcode, 40 %, 1500 s
                job-started.json -> started, 2024-01-15T12:00:00Z, Prusa MK4 - bed 1, pj_abc123, benchy.gcode
                maintenance-overdue.json -> ignored, 2024-01-15T12:16:40Z, Prusa MK4 - bed 1
                test.json -> test, 2024-01-15T12:16:40Z
                """);
    }

    @Test
    void octoPrintIsReadAsJsonFormAndMultipart() {
        assertThat(told(Source.OCTOPRINT)).isEqualTo("""
                cancelled.form.txt -> cancelled, 2025-12-31T23:20:00Z, mk3-07, bracket.gcode, 50 %, 2510 s, [T0 2336 mm scaled, T1 60 mm scaled], (cancelled)
                cancelled.json -> cancelled, 2025-12-31T23:20:00Z, mk3-07, bracket.gcode, 50 %, 2510 s, [T0 2336 mm scaled, T1 60 mm scaled], (cancelled)
                done.json -> succeeded, 2026-01-01T00:00:00Z, mk3-07, bracket.gcode, 100 %, 5050 s, [T0 4671 mm estimate, T1 120 mm estimate]
                done.multipart.txt -> succeeded, 2026-01-01T00:00:00Z, mk3-07, bracket.gcode, 100 %, 5050 s, [T0 4671 mm estimate, T1 120 mm estimate]
                error.json -> attention, 2025-12-31T23:21:40Z, mk3-07, bracket.gcode, 50 %, 2500 s, (Too many consecutive timeouts, printer still connected and alive?)
                failed.json -> failed, 2025-12-31T23:20:00Z, mk3-07, bracket.gcode, 50 %, 2510 s, [T0 2336 mm scaled, T1 60 mm scaled], (error)
                failed.multipart.txt -> failed, 2025-12-31T23:20:00Z, mk3-07, bracket.gcode, 50 %, 2510 s, [T0 2336 mm scaled, T1 60 mm scaled], (error)
                paused.json -> paused, 2025-12-31T23:18:20Z, mk3-07, bracket.gcode, 50 %, 2500 s
                progress.json -> progress, 2025-12-31T23:16:40Z, mk3-07, bracket.gcode, 50 %, 2500 s
                simple.json -> succeeded, mk3-07, bracket.gcode, 5050 s
                slack.json -> ignored
                started.json -> started, 2025-12-31T22:35:00Z, mk3-07, bracket.gcode
                test.json -> test, 2026-01-01T00:00:00Z, mk3-07
                unknown.json -> ignored, 2026-01-01T00:00:00Z, mk3-07
                user-action.json -> attention, 2025-12-31T23:21:40Z, mk3-07, bracket.gcode, 50 %, 2500 s, (User action needed.)
                """);
    }

    @Test
    void octoEverywhereIsReadByNumber() {
        assertThat(told(Source.OCTOEVERYWHERE)).isEqualTo("""
                01-started.json -> started, Ender3, prt-77, MyCoolPrint.gcode, 0 %, 0 s
                02-complete.json -> succeeded, Ender3, prt-77, MyCoolPrint.gcode, 100 %, 5421 s
                03-failed.json -> failed, Ender3, prt-77, MyCoolPrint.gcode, 21 %, 50 s, (Oh no, something bad happened!)
                04-paused.json -> paused, Ender3, prt-77, MyCoolPrint.gcode, 21 %, 50 s
                05-resumed.json -> resumed, Ender3, prt-77, MyCoolPrint.gcode, 21 %, 50 s
                06-progress.json -> progress, Ender3, prt-77, MyCoolPrint.gcode, 21 %, 50 s
                07-gadget-suspects.json -> attention, Ender3, prt-77, MyCoolPrint.gcode, 21 %, 50 s, (Gadget Possible Failure)
                08-gadget-paused.json -> paused, Ender3, prt-77, MyCoolPrint.gcode, 21 %, 50 s
                09-error.json -> attention, Ender3, prt-77, MyCoolPrint.gcode, 21 %, 50 s, (Oh no, something bad happened!)
                10-first-layer.json -> ignored, Ender3
                11-filament-change.json -> attention, Ender3, prt-77, MyCoolPrint.gcode, 21 %, 50 s, (Filament Change Required)
                12-user-interaction.json -> attention, Ender3, prt-77, MyCoolPrint.gcode, 21 %, 50 s, (User Interaction Required)
                13-limit-reached.json -> attention, Ender3, prt-77, MyCoolPrint.gcode, 21 %, 50 s, (the account's limit of notifications is reached: further events of today are not sent)
                14-third-layer.json -> ignored, Ender3
                15-bed-cooled.json -> ignored, Ender3
                16-test.json -> test, Ender3
                cancelled-bambu.json -> cancelled, Ender3, prt-77, MyCoolPrint.gcode, 21 %, 50 s
                cancelled-klipper.json -> cancelled, Ender3, prt-77, MyCoolPrint.gcode, 21 %, 50 s
                new-type.json -> ignored, Ender3
                """);
    }

    @Test
    void obicoIsReadWithAndWithoutTimes() {
        assertThat(told(Source.OBICO)).isEqualTo("""
                cancelled-without-times.json -> cancelled, Ender 3, 3456, bracket.gcode
                cancelled.json -> cancelled, 2025-12-31T23:16:40Z, Ender 3, 3456, bracket.gcode, 2999 s
                cooled-down.json -> ignored, Ender 3
                done.json -> succeeded, 2026-01-01T00:00:00.500Z, Ender 3, 3456, bracket.gcode, 5600 s
                filament-change.json -> attention, Ender 3, 3456, bracket.gcode, (FilamentChange)
                paused.json -> paused, Ender 3, 3456, bracket.gcode
                resumed.json -> resumed, Ender 3, 3456, bracket.gcode
                started.json -> started, 2025-12-31T22:26:40.120Z, Ender 3, 3456, bracket.gcode
                suspicion-paused.json -> paused, Ender 3, 3456, bracket.gcode
                suspicion.json -> attention, Ender 3, 3456, bracket.gcode, (PrintFailure)
                test.json -> test
                """);
    }

    @Test
    void bambuddyIsReadThoughAllItSendsAreTexts() {
        assertThat(told(Source.BAMBUDDY)).isEqualTo("""
                complete-long.json -> succeeded, P1S-01, Bracket v2, 86460 s, [all 45.2 g actual]
                complete-unknown.json -> succeeded, P1S-01
                complete.json -> succeeded, P1S-01, Bracket v2, 11520 s, [T0 40 g actual, T2 5.2 g actual]
                failed.json -> failed, P1S-01, Bracket v2, 48 %, 5400 s, [all 21.7 g scaled], (Filament runout)
                plate-clear.json -> ignored, P1S-01
                printer-error.json -> attention, P1S-01, (Filament tangled in slot 2)
                progress.json -> progress, P1S-01, plate_5, 50 %
                queue-failed.json -> attention, P1S-01, Bracket_v2_left.gcode.3mf, (Printer is busy)
                slack.json -> ignored
                start.json -> started, P1S-01, Bracket v2
                stopped.json -> cancelled, P1S-01, Bracket v2, 7 %, 720 s, [all 3.1 g scaled]
                test.json -> test
                """);
    }

    @Test
    void moonrakerIsReadThroughApprise() {
        assertThat(told(Source.MOONRAKER)).isEqualTo("""
                bare.json -> succeeded, voron-03
                cancelled.json -> cancelled, voron-03, b.gcode, 960 s, [all 815 mm actual]
                complete.json -> succeeded, voron-03, b.gcode, 5421 s, [all 4671 mm actual]
                error.json -> failed, voron-03, b.gcode, 2500 s, [all 2100 mm actual], (MCU 'mcu' shutdown: Timer too close)
                macro.json -> ignored, voron-03
                paused.json -> paused, voron-03, b.gcode, 1500 s
                resumed.json -> resumed, voron-03, b.gcode, 1620 s
                started.json -> started, voron-03, b.gcode, 0 s
                test-of-one-event.json -> test, voron-03
                test.json -> test, voron-03
                """);
    }

    @Test
    void printagoIsReadByBothOfItsNames() {
        assertThat(told(Source.PRINTAGO)).isEqualTo("""
                cancelled.json -> cancelled, 2026-03-15T10:00:00Z, P1S 4, 65f0c0ffee00000000000042, Bracket v2
                completed.json -> succeeded, 2026-03-15T10:00:00Z, P1S 4, 65f0c0ffee00000000000042, Bracket v2
                failed.json -> failed, 2026-03-15T10:00:00Z, P1S 4, 65f0c0ffee00000000000042, Bracket v2, (HMS 0300-0100)
                hms-error.json -> attention, 2026-03-15T10:00:00Z, P1S 4, (onPrinterHmsError)
                offline.json -> ignored, 2026-03-15T10:00:00Z, P1S 4
                started.json -> started, 2026-03-15T10:00:00Z, P1S 4, 65f0c0ffee00000000000042, Bracket v2
                succeeded.json -> succeeded, 2026-03-15T10:00:00Z, P1S 4, 65f0c0ffee00000000000042, Bracket v2
                """);
    }

    /** A line for every file in the source's folder. */
    private static String told(Source source) {
        return Recorded.names(source).stream()
                .map(name ->
                        name + " -> " + told(Adapters.read(source, Recorded.payload(source, name), RECEIVED)) + "\n")
                .collect(Collectors.joining());
    }

    private static String told(CanonicalEvent event) {
        return Stream.of(
                        event.type().word(),
                        event.occurredAt(),
                        event.printer(),
                        event.externalJobId(),
                        event.fileName(),
                        event.progressPercent() == null ? null : event.progressPercent() + " %",
                        event.elapsedSeconds() == null ? null : event.elapsedSeconds() + " s",
                        event.consumption().isEmpty()
                                ? null
                                : event.consumption().stream()
                                        .map(RecordedBodiesTest::told)
                                        .collect(Collectors.joining(", ", "[", "]")),
                        event.reason() == null ? null : "(" + event.reason() + ")")
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(", "));
    }

    private static String told(Consumed consumed) {
        return Stream.of(
                        consumed.tool() == null ? "all" : "T" + consumed.tool(),
                        consumed.grams(),
                        consumed.millimetres() == null ? null : consumed.millimetres() + " mm",
                        consumed.basis().word())
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(" "));
    }
}
