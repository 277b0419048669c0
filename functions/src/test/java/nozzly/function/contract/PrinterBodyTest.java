package nozzly.function.contract;

import static nozzly.http.Refused.violations;
import static nozzly.http.Sent.patch;
import static nozzly.http.Sent.post;
import static nozzly.http.Written.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nozzly.catalog.Printer;
import nozzly.catalog.PrinterEdit;
import nozzly.farm.Change;
import nozzly.farm.Money;
import org.junit.jupiter.api.Test;

class PrinterBodyTest {

    private static final String PRUSA = """
            "name":"Prusa 1","model":"MK4S","hourlyCost":0.5001,"watts":120,\
            "loadedSpools":["SPOOL-001","SPOOL-1000"],"notes":"Left","archived":false}""";

    @Test
    void everyMemberIsRead() {
        assertThat(PrinterBody.readNew(post("{" + PRUSA)).value())
                .isEqualTo(new PrinterEdit(
                        Change.to("Prusa 1"),
                        Change.to("MK4S"),
                        Change.to(new Money(5_001)),
                        Change.to(120L),
                        Change.to(List.of("SPOOL-001", "SPOOL-1000")),
                        Change.to("Left"),
                        Change.to(false)));
    }

    @Test
    void everyMemberIsWritten() {
        Printer printer = new Printer(
                "farm-1", 7, 3, "Prusa 1", "MK4S", new Money(5_001), 120L, List.of(1L, 1000L), "Left", false);
        assertThat(json(PrinterBody.write(printer))).isEqualTo("{\"id\":\"PRINTER-007\",\"version\":3," + PRUSA);
    }

    @Test
    void aPrinterNeedsAName() {
        assertThat(violations(PrinterBody.readNew(post("{}")))).containsExactly(Map.entry("/name", "is required"));
        assertThat(violations(PrinterBody.readEdit(patch("{\"name\":null}"))))
                .containsExactly(Map.entry("/name", "is required"));
    }

    @Test
    void whatIsOutOfRangeIsRefusedByName() {
        String body = "{\"name\":\" \",\"hourlyCost\":0.00001,\"watts\":100001,\"loadedSpools\":[%s],\"notes\":\"%s\"}"
                .formatted("\"SPOOL-001\",".repeat(16) + "\"SPOOL-001\"", "n".repeat(501));
        assertThat(violations(PrinterBody.readEdit(patch(body))))
                .containsOnlyKeys("/name", "/hourlyCost", "/watts", "/loadedSpools", "/notes");
    }
}
