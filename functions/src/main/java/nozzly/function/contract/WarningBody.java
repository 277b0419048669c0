package nozzly.function.contract;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Collectors;
import nozzly.farm.Kind;
import nozzly.http.Json;
import nozzly.run.PrinterRef;
import nozzly.run.Warning;
import nozzly.spool.Grams;

/** Warnings of runs in JSON: a stable code, a sentence, and the things it is about. */
final class WarningBody {

    private WarningBody() {}

    static ObjectNode write(Warning warning) {
        return switch (warning) {
            case Warning.InsufficientMaterial shortage -> shortage(shortage);
            case Warning.EstimatesDiffer(Grams materials, Grams total) ->
                warning(
                        "estimates-differ",
                        "The materials' estimates make %s, the slicer's weights %s.".formatted(materials, total));
            case Warning.PrinterBusy(PrinterRef printer, List<Long> runs) -> busy(printer, runs);
            case Warning.SpoolNotLoaded(long spool, PrinterRef printer) ->
                warning(
                                "spool-not-loaded",
                                "%s is not among the spools loaded on %s."
                                        .formatted(Kind.SPOOL.id(spool), printer.name()))
                        .put("spoolId", Kind.SPOOL.id(spool))
                        .put("printerId", printer.id());
            case Warning.WeighedSince(long spool) ->
                warning(
                                "weighed-since",
                                "%s was weighed after this run had ended: if the scale showed its use already, weigh it again."
                                        .formatted(Kind.SPOOL.id(spool)))
                        .put("spoolId", Kind.SPOOL.id(spool));
        };
    }

    private static ObjectNode shortage(Warning.InsufficientMaterial shortage) {
        String spool = Kind.SPOOL.id(shortage.spool());
        ObjectNode body = warning(
                "insufficient-material",
                "%s: needs %s, %s available, %s short."
                        .formatted(spool, shortage.needed(), shortage.available(), shortage.missing()));
        body.put("spoolId", spool);
        body.set("neededGrams", Amounts.number(shortage.needed()));
        body.set("availableGrams", Amounts.number(shortage.available()));
        body.set("shortGrams", Amounts.number(shortage.missing()));
        return body;
    }

    private static ObjectNode busy(PrinterRef printer, List<Long> runs) {
        String names = runs.stream().map(Kind.RUN::id).collect(Collectors.joining(", "));
        ObjectNode body = warning("printer-busy", "%s is in progress on %s.".formatted(names, printer.name()));
        body.put("printerId", printer.id());
        ArrayNode ids = body.putArray("runIds");
        runs.forEach(run -> ids.add(Kind.RUN.id(run)));
        return body;
    }

    private static ObjectNode warning(String code, String detail) {
        return Json.object().put("code", code).put("detail", detail);
    }
}
