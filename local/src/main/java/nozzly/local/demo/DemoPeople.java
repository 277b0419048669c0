package nozzly.local.demo;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nozzly.catalog.AddModel;
import nozzly.catalog.AddPrinter;
import nozzly.catalog.EditFarm;
import nozzly.catalog.FarmEdit;
import nozzly.catalog.Model;
import nozzly.catalog.ModelEdit;
import nozzly.catalog.Printer;
import nozzly.catalog.PrinterEdit;
import nozzly.farm.Actor;
import nozzly.farm.Caller;
import nozzly.farm.Change;
import nozzly.farm.Input;
import nozzly.farm.Kind;
import nozzly.farm.Money;
import nozzly.farm.Once;
import nozzly.farm.Outcome;
import nozzly.farm.Precondition;
import nozzly.farm.Role;
import nozzly.function.App;
import nozzly.run.CompleteRun;
import nozzly.run.CreateRun;
import nozzly.run.EditResults;
import nozzly.run.FailureReason;
import nozzly.run.ResultsInput;
import nozzly.run.ResultsInput.ItemInput;
import nozzly.run.ResultsInput.MaterialInput;
import nozzly.run.RunEdit;
import nozzly.run.RunEdit.WantedEstimate;
import nozzly.run.RunEdit.WantedItem;
import nozzly.run.RunEdit.WantedMaterial;
import nozzly.run.SettlementQueue;
import nozzly.run.TransitionRun;
import nozzly.settlement.AdjustSpool;
import nozzly.settlement.Adjustment;
import nozzly.settlement.SettleRun;
import nozzly.spool.AddSpool;
import nozzly.spool.ColorEdit;
import nozzly.spool.Grams;
import nozzly.spool.LedgerEntry;
import nozzly.spool.NewSpool;
import nozzly.spool.Spool;
import nozzly.spool.SpoolEdit;
import nozzly.spool.Spools;

/** Does what people do, by the use cases. Results are settled at once. */
final class DemoPeople {

    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private static final Caller CALLER = new Caller(DemoFarm.FARM, new Actor("demo", "Demo"), Role.MANAGER);
    private static final Precondition ANY = new Precondition.Any();

    private final EditFarm editFarm;
    private final AddPrinter addPrinter;
    private final AddModel addModel;
    private final AddSpool addSpool;
    private final AdjustSpool adjustSpool;
    private final CreateRun createRun;
    private final TransitionRun transitionRun;
    private final CompleteRun completeRun;
    private final EditResults editResults;
    private final Spools spools;
    private final Map<DemoPrinter, Printer> printersOf = new EnumMap<>(DemoPrinter.class);
    private final Map<DemoModel, Model> modelsOf = new EnumMap<>(DemoModel.class);
    private final Map<DemoSpool, Spool> spoolsOf = new EnumMap<>(DemoSpool.class);

    DemoPeople(App app, DemoClock clock) {
        SettleRun settleRun = app.settleRun();
        SettlementQueue atOnce = (farm, run) -> settleRun.settle(farm, run, Instant.MAX);
        spools = app.spools();
        editFarm = new EditFarm(app.farms());
        addPrinter = new AddPrinter(app.printers(), app.numbers(), spools);
        addModel = new AddModel(app.models(), app.numbers());
        addSpool = new AddSpool(spools, app.numbers(), clock);
        adjustSpool = new AdjustSpool(spools, app.runs(), app.farms(), app.settlementStore(), settleRun, clock);
        createRun = new CreateRun(app.runs(), app.printers(), app.models(), spools, app.numbers(), clock);
        transitionRun = new TransitionRun(app.runs(), clock);
        completeRun = new CompleteRun(app.runs(), spools, app.models(), app.printers(), app.farms(), atOnce, clock);
        editResults = new EditResults(app.runs(), spools, app.models(), app.printers(), app.farms(), atOnce, clock);
    }

    /** @param today when all spools were bought */
    void setUp(LocalDate today) {
        done(editFarm.edit(
                CALLER, input(new FarmEdit("Demo farm", ZONE, "EUR", money("0.31"), money("24"), 6L)), ANY, Once.NONE));
        Arrays.stream(DemoSpool.values()).forEach(spool -> spoolsOf.put(spool, add(spool, today)));
        Arrays.stream(DemoPrinter.values()).forEach(printer -> printersOf.put(printer, add(printer)));
        Arrays.stream(DemoModel.values()).forEach(model -> modelsOf.put(model, add(model)));
    }

    private Spool add(DemoSpool spool, LocalDate today) {
        SpoolEdit details = new SpoolEdit(
                Change.none(),
                Change.to(spool.material),
                Change.to(spool.brand),
                Change.to(new ColorEdit(Change.to(spool.color), Change.to(spool.hex))),
                Change.to(Grams.of(spool.net)),
                Change.to(spool.tare == null ? null : Grams.of(spool.tare)),
                Change.to(money(spool.price)),
                Change.to(Grams.of(spool.lowAt)),
                Change.to(spool.location),
                Change.none(),
                Change.to(today),
                Change.none(),
                Change.none());
        Grams remaining = spool.remaining == null ? null : Grams.of(spool.remaining);
        return done(addSpool.add(CALLER, input(new NewSpool(details, remaining, null, null)), Once.NONE))
                .getFirst();
    }

    private Printer add(DemoPrinter printer) {
        return done(addPrinter.add(
                CALLER,
                input(new PrinterEdit(
                        Change.to(printer.label),
                        Change.to(printer.type),
                        Change.to(money(printer.hourlyCost)),
                        Change.to(printer.watts),
                        Change.to(printer.loaded.stream().map(this::id).toList()),
                        Change.none(),
                        Change.none())),
                Once.NONE));
    }

    private Model add(DemoModel model) {
        return done(addModel.add(
                CALLER,
                input(new ModelEdit(
                        Change.to(model.label),
                        Change.to(model.sku),
                        Change.to(new Grams(model.milligrams)),
                        Change.to(model.minutes * 60),
                        Change.to(model.piecesPerPlate),
                        Change.to(model.slicer),
                        Change.to(model.bed),
                        Change.to(model.nozzle),
                        Change.none(),
                        Change.none())),
                Once.NONE));
    }

    void create(DemoRun run) {
        WantedEstimate estimate = new WantedEstimate(
                Change.to(run.modelGrams()),
                run.hasColours() ? Change.to(run.flushed()) : Change.none(),
                run.hasColours() ? Change.to(run.tower()) : Change.none());
        List<Grams> estimates = run.estimates();
        List<WantedMaterial> materials = new ArrayList<>();
        for (int spool = 0; spool < run.spools.size(); spool++) {
            materials.add(new WantedMaterial(id(run.spools.get(spool)), estimates.get(spool)));
        }
        RunEdit plan = new RunEdit(
                Change.to(printersOf.get(run.printer).id()),
                Change.to(run.model.slicer),
                Change.to(run.model.bed),
                Change.to(run.model.nozzle),
                Change.to(run.seconds()),
                Change.to(estimate),
                Change.to(run.plates()),
                Change.none(),
                run.original == null ? Change.none() : Change.to(Kind.RUN.id(run.original.number)),
                Change.to(List.of(new WantedItem(id(run.model), run.pieces))),
                Change.to(materials));
        run.number =
                done(createRun.create(CALLER, input(plan), Once.NONE)).run().number();
    }

    void start(DemoRun run) {
        done(transitionRun.start(CALLER, run.number, input(null), ANY, Once.NONE));
    }

    void cancel(DemoRun run, String reason) {
        done(transitionRun.cancel(CALLER, run.number, input(reason), ANY, Once.NONE));
    }

    void complete(DemoRun run, DemoResult result) {
        done(completeRun.complete(CALLER, run.number, input(results(run, result, null, null)), ANY, Once.NONE));
    }

    void fail(DemoRun run, DemoResult result, FailureReason reason, String notes) {
        ResultsInput completion = results(run, result, null, null);
        ResultsInput failure = new ResultsInput(
                completion.materials(),
                completion.items(),
                reason,
                null,
                null,
                null,
                completion.startedAt(),
                null,
                completion.durationSeconds(),
                false,
                notes);
        done(completeRun.fail(CALLER, run.number, input(failure), ANY, Once.NONE));
    }

    /** @param used instead of the run's only spool */
    void correct(DemoRun run, DemoResult result, DemoSpool used, String reason) {
        done(editResults.edit(CALLER, run.number, input(results(run, result, used, reason)), ANY, Once.NONE));
    }

    private ResultsInput results(DemoRun run, DemoResult result, DemoSpool insteadOf, String correction) {
        List<MaterialInput> materials = new ArrayList<>();
        for (int index = 0; index < run.spools.size(); index++) {
            DemoSpool planned = run.spools.get(index);
            DemoSpool used = insteadOf == null ? planned : insteadOf;
            materials.add(material(
                    id(used),
                    used == planned ? null : id(planned),
                    result.used().get(index),
                    result.weighed()));
        }
        return new ResultsInput(
                materials,
                List.of(new ItemInput(id(run.model), result.good(), run.pieces - result.good())),
                null,
                result.failureReason(),
                correction,
                null,
                result.startedAt(),
                null,
                result.durationSeconds(),
                false,
                null);
    }

    private MaterialInput material(String spool, String insteadOf, Grams used, boolean weighed) {
        if (!weighed) {
            return new MaterialInput(spool, insteadOf, used, null, null);
        }
        Grams before = onScale(spool);
        return new MaterialInput(spool, insteadOf, null, before, before.minus(used));
    }

    private Grams onScale(String id) {
        Spool spool = spools.find(DemoFarm.FARM, Kind.SPOOL.number(id)).orElseThrow();
        return spool.stock().remaining().plus(spool.details().tare());
    }

    /** @param unexplained what the scale shows less than it should */
    void weigh(DemoSpool spool, Grams unexplained, String note) {
        Grams gross = onScale(id(spool)).minus(unexplained);
        adjust(spool, new Adjustment.Weighed(gross, null, note));
    }

    void waste(DemoSpool spool, Grams grams, String note) {
        adjust(spool, new Adjustment.Changed(grams.negated(), LedgerEntry.Type.WASTE, note));
    }

    private void adjust(DemoSpool spool, Adjustment adjustment) {
        done(adjustSpool.adjust(CALLER, spoolsOf.get(spool).number(), input(adjustment), ANY, Once.NONE));
    }

    private String id(DemoSpool spool) {
        return spoolsOf.get(spool).id();
    }

    private String id(DemoModel model) {
        return modelsOf.get(model).id();
    }

    private static Money money(String amount) {
        return amount == null
                ? null
                : new Money(new BigDecimal(amount).movePointRight(4).longValueExact());
    }

    private static <T> Input<T> input(T value) {
        return new Input<>(value, List.of());
    }

    private static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T>(var reason) ->
                throw new IllegalStateException("The demo farm breaks a rule: " + reason);
        };
    }
}
