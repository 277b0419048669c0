package nozzly.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTest {

    private static final List<String> COLUMNS = List.of("id", "grams");

    @Test
    void aPageBeginsWithTheNamesOfItsColumns() {
        assertThat(text(csv(10, 1000))).isEqualTo("id,grams\r\n");
    }

    @Test
    void cellsAreQuotedWhereTheyMustBe() {
        Csv csv = csv(10, 1000);
        csv.add(List.of(List.of(cell("a,b"), cell("say \"hi\""))));
        csv.add(List.of(List.of(cell("two\r\nlines"), cell("Grün 🧵"))));
        assertThat(text(csv)).isEqualTo("id,grams\r\n\"a,b\",\"say \"\"hi\"\"\"\r\n\"two\r\nlines\",Grün 🧵\r\n");
    }

    @Test
    void numbersArePlainNumbersNegativeOnesToo() {
        Csv csv = csv(10, 1000);
        csv.add(List.of(List.of(Json.number(new BigDecimal("-30.500")), LongNode.valueOf(-7))));
        csv.add(List.of(List.of(Json.number(new BigDecimal("1E+5")), Json.number(new BigDecimal("0.0001")))));
        assertThat(text(csv)).isEqualTo("id,grams\r\n-30.5,-7\r\n100000,0.0001\r\n");
    }

    @Test
    void aTextThatLooksLikeANegativeNumberIsHarmless() {
        Csv csv = csv(10, 1000);
        csv.add(List.of(List.of(cell("-30.5"), cell("=HYPERLINK(\"http://x\")"))));
        assertThat(text(csv)).isEqualTo("id,grams\r\n'-30.5,\"'=HYPERLINK(\"\"http://x\"\")\"\r\n");
    }

    @Test
    void whatIsNotThereIsEmpty() {
        Csv csv = csv(10, 1000);
        csv.add(List.of(List.of(Json.NULL, MissingNode.getInstance())));
        assertThat(text(csv)).isEqualTo("id,grams\r\n,\r\n");
    }

    @Test
    void theTextsOfAListAreJoinedAndHarmless() {
        Csv csv = csv(10, 1000);
        csv.add(List.of(List.of(Json.array().add("low").add("archived"), BooleanNode.TRUE)));
        csv.add(List.of(List.of(Json.array().add("x").add("=1"), Json.array())));
        assertThat(text(csv)).isEqualTo("id,grams\r\nlow; archived,true\r\nx; '=1,\r\n");
    }

    @Test
    void aPageEndsBeforeTheRowThatIsTooMany() {
        Csv csv = csv(2, 1000);
        assertThat(csv.add(rows(1))).isTrue();
        assertThat(csv.add(rows(1))).isTrue();
        assertThat(csv.add(rows(1))).isFalse();
        assertThat(text(csv)).isEqualTo("id,grams\r\nx,1\r\nx,1\r\n");
    }

    @Test
    void rowsThatBelongTogetherStayTogether() {
        Csv csv = csv(3, 1000);
        assertThat(csv.add(rows(2))).isTrue();
        assertThat(csv.add(rows(2))).isFalse();
        assertThat(csv.add(rows(1))).isTrue();
    }

    @Test
    void aPageEndsAtItsLastByte() {
        int header = "id,grams\r\n".length();
        Csv full = csv(10, header + 2 * "x,1\r\n".length());
        assertThat(full.add(rows(1))).isTrue();
        assertThat(full.add(rows(1))).isTrue();
        Csv lacking = csv(10, header + 2 * "x,1\r\n".length() - 1);
        assertThat(lacking.add(rows(1))).isTrue();
        assertThat(lacking.add(rows(1))).isFalse();
    }

    @Test
    void bytesCountNotCharacters() {
        int header = "id,grams\r\n".length();
        Csv csv = csv(10, header + 2 * "🧵,🧵\r\n".getBytes(StandardCharsets.UTF_8).length - 1);
        assertThat(csv.add(List.of(List.of(cell("🧵"), cell("🧵"))))).isTrue();
        assertThat(csv.add(List.of(List.of(cell("🧵"), cell("🧵"))))).isFalse();
    }

    @Test
    void theFirstAlwaysHasRoomSoThatEveryPageLeadsOn() {
        assertThat(csv(1, 1).add(rows(3))).isTrue();
    }

    private static Csv csv(int rows, int bytes) {
        return new Csv(COLUMNS, new CsvLimit(rows, bytes));
    }

    private static List<List<JsonNode>> rows(int count) {
        return Collections.nCopies(count, List.of(cell("x"), LongNode.valueOf(1)));
    }

    private static JsonNode cell(String text) {
        return TextNode.valueOf(text);
    }

    private static String text(Csv csv) {
        return new String(csv.bytes(), StandardCharsets.UTF_8);
    }
}
