package nozzly.run;

import java.util.List;

/** What a run is to print, on which printer, from which spools. All but the printer and the plates may be null. */
public record Plan(
        PrinterRef printer,
        String slicer,
        Long bedTemperatureC,
        Long nozzleTemperatureC,
        Long estimatedSeconds,
        Estimate estimate,
        long plates,
        String notes,
        Long reprintOf,
        List<PlannedItem> items,
        List<PlannedMaterial> materials) {

    public Plan {
        items = List.copyOf(items);
        materials = List.copyOf(materials);
    }

    Plan withNotes(String newNotes) {
        return new Plan(
                printer,
                slicer,
                bedTemperatureC,
                nozzleTemperatureC,
                estimatedSeconds,
                estimate,
                plates,
                newNotes,
                reprintOf,
                items,
                materials);
    }

    Plan withPrinter(PrinterRef newPrinter) {
        return new Plan(
                newPrinter,
                slicer,
                bedTemperatureC,
                nozzleTemperatureC,
                estimatedSeconds,
                estimate,
                plates,
                notes,
                reprintOf,
                items,
                materials);
    }

    Plan withReprintOf(long original) {
        return new Plan(
                printer,
                slicer,
                bedTemperatureC,
                nozzleTemperatureC,
                estimatedSeconds,
                estimate,
                plates,
                notes,
                original,
                items,
                materials);
    }
}
