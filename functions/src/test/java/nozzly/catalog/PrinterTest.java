package nozzly.catalog;

import static nozzly.farm.Outcomes.done;
import static nozzly.farm.Outcomes.refusal;
import static nozzly.farm.Outcomes.violations;
import static nozzly.farm.People.FARM;
import static nozzly.farm.People.manager;
import static nozzly.farm.People.operator;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nozzly.farm.Caller;
import nozzly.farm.Change;
import nozzly.farm.InMemoryNumbers;
import nozzly.farm.Input;
import nozzly.farm.Money;
import nozzly.farm.Once;
import nozzly.farm.Outcome;
import nozzly.farm.Precondition;
import nozzly.farm.Refusal;
import nozzly.farm.Violation;
import nozzly.spool.InMemorySpools;
import nozzly.spool.SpoolSamples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PrinterTest {

    private final InMemoryPrinters printers = new InMemoryPrinters();
    private final InMemorySpools spools = new InMemorySpools();
    private final AddPrinter addPrinter = new AddPrinter(printers, new InMemoryNumbers(), spools);
    private final EditPrinter editPrinter = new EditPrinter(printers, spools);

    @BeforeEach
    void twoSpoolsAndAPrinter() {
        spools.byNumber.put(1L, SpoolSamples.spool(1));
        spools.byNumber.put(2L, SpoolSamples.spool(2));
        printers.byNumber.put(
                7L, new Printer(FARM, 7, 1, "Prusa 1", "MK4S", new Money(5_000), 120L, List.of(1L), "Left", false));
    }

    @Test
    void aPrinterIsAddedWithItsNumberAndSpools() {
        PrinterEdit wanted = edit(Change.to("Prusa 2"), Change.to(List.of("SPOOL-002", "SPOOL-001")));
        Printer printer = done(addPrinter.add(manager(), input(wanted), Once.NONE));
        assertThat(printer)
                .isEqualTo(new Printer(FARM, 1, 1, "Prusa 2", null, null, null, List.of(2L, 1L), null, false));
        assertThat(printers.byNumber).containsValue(printer);
    }

    @Test
    void aSpoolThatIsUnknownOrOnTwoToolsIsRefusedByItsPlace() {
        PrinterEdit wanted = edit(Change.to("Prusa 2"), Change.to(List.of("SPOOL-001", "SPOOL-003", "SPOOL-001")));
        assertThat(violations(addPrinter.add(manager(), input(wanted), Once.NONE)))
                .containsOnly(
                        Map.entry("/loadedSpools/1", "SPOOL-003 is not a spool of your farm"),
                        Map.entry("/loadedSpools/2", "SPOOL-001 is on another tool already"));
    }

    @Test
    void whatIsNotGivenStays() {
        Printer edited = done(edit(manager(), edit(Change.to("Prusa A"), Change.none()), seen(1)));
        assertThat(edited)
                .isEqualTo(
                        new Printer(FARM, 7, 2, "Prusa A", "MK4S", new Money(5_000), 120L, List.of(1L), "Left", false));
    }

    @Test
    void nullUnloadsAllSpools() {
        assertThat(done(edit(operator(), edit(Change.none(), Change.to(null)), seen(1)))
                        .loadedSpools())
                .isEmpty();
    }

    @Test
    void operatorsChangeWhatIsLoadedAndNothingElse() {
        assertThat(done(edit(operator(), edit(Change.none(), Change.to(List.of("SPOOL-002"))), seen(1)))
                        .loadedSpools())
                .containsExactly(2L);
        assertThat(refusal(edit(operator(), edit(Change.to("Mine"), Change.to(List.of("SPOOL-002"))), seen(2))))
                .isEqualTo(new Refusal.NotPermitted("Operators may change loadedSpools only."));
    }

    @Test
    void anEditOfAnOldVersionIsStaleBeforeItIsInvalid() {
        PrinterEdit unknown = edit(Change.none(), Change.to(List.of("SPOOL-009")));
        assertThat(refusal(edit(manager(), unknown, seen(3)))).isEqualTo(new Refusal.Stale(1));
        assertThat(refusal(edit(manager(), unknown, new Precondition.Missing())))
                .isEqualTo(new Refusal.PreconditionRequired());
        assertThat(violations(edit(manager(), unknown, seen(1)))).containsOnlyKeys("/loadedSpools/0");
    }

    @Test
    void whatCouldNotBeReadIsToldWithTheRest() {
        PrinterEdit unknown = edit(Change.none(), Change.to(List.of("SPOOL-009")));
        Input<PrinterEdit> input = new Input<>(unknown, List.of(new Violation("/watts", "must be less")));
        assertThat(violations(editPrinter.edit(manager(), 7, input, seen(1), Once.NONE)))
                .containsOnlyKeys("/watts", "/loadedSpools/0");
    }

    @Test
    void anUnknownPrinterIsNotFound() {
        assertThat(refusal(
                        editPrinter.edit(manager(), 8, input(edit(Change.to("X"), Change.none())), seen(1), Once.NONE)))
                .isEqualTo(new Refusal.NotFound("such printer"));
    }

    @Test
    void anEditOfWhateverThereIsKeepsWhatSomebodyElseChanged() {
        printers.meanwhile = () -> edit(operator(), edit(Change.none(), Change.to(List.of("SPOOL-002"))), seen(1));
        Printer edited = done(edit(manager(), edit(Change.to("Prusa A"), Change.none()), new Precondition.Any()));
        assertThat(edited.version()).isEqualTo(3);
        assertThat(edited.loadedSpools()).containsExactly(2L);
    }

    private Outcome<Printer> edit(Caller caller, PrinterEdit edit, Precondition precondition) {
        return editPrinter.edit(caller, 7, input(edit), precondition, Once.NONE);
    }

    private static Input<PrinterEdit> input(PrinterEdit edit) {
        return new Input<>(edit, List.of());
    }

    private static PrinterEdit edit(Change<String> name, Change<List<String>> loadedSpools) {
        return new PrinterEdit(
                name, Change.none(), Change.none(), Change.none(), loadedSpools, Change.none(), Change.none());
    }

    private static Precondition seen(long version) {
        return new Precondition.Versions(Set.of(version));
    }
}
