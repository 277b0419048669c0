package nozzly.insight;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What the farm has when it begins, and what its manager changes on which day. */
final class Furniture {

    static final int PRINTERS = 6;
    static final int MODELS = 8;
    static final int SPOOLS = 14;

    /** The day from which SPOOL-015 and SPOOL-016 are there. */
    static final int DAY_OF_NEW_SPOOLS = 100;

    /** The day from which PRINTER-006, MODEL-008, SPOOL-005 and SPOOL-013 are no longer planned with. */
    static final int DAY_OF_ARCHIVING = 150;

    /** Grams of a piece, as plans assume it. */
    static final double[] PIECE_GRAMS = {10, 5.125, 9, 33.333, 0.75, 12, 101.01, 7};

    private static final JsonMapper JSON = new JsonMapper();

    private Furniture() {}

    static List<Call> opening() {
        List<Call> calls = new ArrayList<>();
        calls.add(put("/v1/farm", "{'name':'Barn'}"));
        for (String printer : List.of(
                "{'name':'Mk4','hourlyCost':0.5,'watts':120}",
                "{'name':'Mini','hourlyCost':1.2501}",
                "{'name':'Voron','watts':350}",
                "{'name':'Ender'}",
                "{'name':'X1','hourlyCost':0,'watts':95}",
                "{'name':'P1S','hourlyCost':0.3333,'watts':105}")) {
            calls.add(post("/v1/printers", printer));
        }
        for (String model : List.of(
                "{'name':'Vase','gramsPerPiece':10}",
                "{'name':'Cup','gramsPerPiece':5.125}",
                "{'name':'Hook'}",
                "{'name':'Gear','gramsPerPiece':33.333}",
                "{'name':'Clip','gramsPerPiece':0.75}",
                "{'name':'Case'}",
                "{'name':'Lamp','gramsPerPiece':101.01}",
                "{'name':'Knob','gramsPerPiece':7}")) {
            calls.add(post("/v1/models", model));
        }
        for (String spool : List.of(
                "{'material':'PLA','color':{'name':'Black'},'netGrams':1000,'tareGrams':200,'price':20,'lowAtGrams':150}",
                "{'material':'pla','color':{'name':'black'},'netGrams':750,'price':17.9,'lowAtGrams':90.5}",
                "{'material':'PLA','color':{'name':'White','hex':'#FFFFFF'},'netGrams':1000,'price':23.4567,'lowAtGrams':100}",
                "{'material':'PLA','color':{'name':'White'},'netGrams':1000}",
                "{'material':'PLA','netGrams':500,'price':11.11,'tareGrams':180}",
                "{'material':'PETG','color':{'name':'Red'},'netGrams':1000,'price':26,'lowAtGrams':300}",
                "{'material':'PETG','color':{'name':'Red'},'netGrams':750,'price':21.0001,'remainingGrams':512.345}",
                "{'material':'PETG','color':{'name':'Blue'},'netGrams':750}",
                "{'material':'TPU','color':{'name':'Black'},'netGrams':250,'price':14.5,'lowAtGrams':50}",
                "{'material':'TPU','color':{'hex':'#101010'},'netGrams':333.333,'price':19.9999}",
                "{'material':'ABS','color':{'name':'Grey'},'netGrams':1000,'price':0,'lowAtGrams':0}",
                "{'material':'ABS','color':{'name':'Grey'},'netGrams':800,'price':18,'lowAtGrams':4000}",
                "{'material':'PC','color':{'name':'Clear'},'netGrams':500,'price':39.95,'lowAtGrams':100000}",
                "{'material':'ASA','color':{'name':'Green'},'netGrams':1000,'price':28.5}")) {
            calls.add(post("/v1/spools", spool));
        }
        return calls;
    }

    /** By day. */
    static SortedMap<Integer, List<Call>> changes() {
        SortedMap<Integer, List<Call>> changes = new TreeMap<>(Map.of(
                10,
                List.of(farm("'electricityPerKwh':0.32")),
                25,
                List.of(farm("'electricityPerKwh':0.32,'labourPerHour':18,'labourMinutesPerRun':7")),
                60,
                List.of(farm("'timeZone':'Pacific/Auckland','electricityPerKwh':0.32,'labourPerHour':18,"
                        + "'labourMinutesPerRun':7")),
                90,
                List.of(
                        farm("'timeZone':'Pacific/Auckland','electricityPerKwh':0.4111,'labourPerHour':18,"
                                + "'labourMinutesPerRun':7"),
                        patch("/v1/spools/SPOOL-003", "{'price':31.5}"),
                        patch("/v1/printers/PRINTER-002", "{'hourlyCost':0.9}")),
                DAY_OF_NEW_SPOOLS,
                List.of(
                        post("/v1/spools", "{'material':'PLA','color':{'name':'BLACK'},'netGrams':750,'price':18.88}"),
                        post("/v1/spools", "{'material':'Petg','color':{'name':'Red'},'netGrams':2000}")),
                110,
                List.of(
                        patch("/v1/spools/SPOOL-004", "{'price':22.2222}"),
                        patch("/v1/printers/PRINTER-004", "{'watts':222}"),
                        patch("/v1/printers/PRINTER-003", "{'hourlyCost':0.75}")),
                120,
                List.of(farm("'timeZone':'Pacific/Auckland'")),
                140,
                List.of(farm("'timeZone':'America/New_York','electricityPerKwh':0.2917,'labourPerHour':21.5,"
                        + "'labourMinutesPerRun':11")),
                DAY_OF_ARCHIVING,
                List.of(
                        patch("/v1/spools/SPOOL-005", "{'archived':true}"),
                        patch("/v1/spools/SPOOL-013", "{'archived':true}"),
                        patch("/v1/printers/PRINTER-006", "{'archived':true}"),
                        patch("/v1/models/MODEL-008", "{'archived':true}"))));
        changes.put(
                165,
                List.of(
                        patch("/v1/models/MODEL-003", "{'gramsPerPiece':14.2}"),
                        patch("/v1/models/MODEL-001", "{'gramsPerPiece':10.5,'name':'Tall vase'}"),
                        patch("/v1/printers/PRINTER-001", "{'name':'Mk4S','hourlyCost':null}")));
        changes.put(
                175,
                List.of(
                        patch("/v1/spools/SPOOL-009", "{'price':null}"),
                        patch("/v1/models/MODEL-002", "{'name':'Mug'}")));
        return changes;
    }

    private static Call farm(String members) {
        return put("/v1/farm", "{'name':'Barn'," + members + "}");
    }

    private static Call post(String path, String body) {
        return new Call("POST", path, json(body));
    }

    private static Call patch(String path, String body) {
        return new Call("PATCH", path, json(body));
    }

    private static Call put(String path, String body) {
        return new Call("PUT", path, json(body));
    }

    private static JsonNode json(String body) {
        try {
            return JSON.readTree(body.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
