package nozzly.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "＝1+1", "＋1", "－1", "＠SUM(A1)", "\tx", "\rx", "\nx"})
    void aTextThatBeginsAsAFormulaDoesIsQuoted(String text) {
        assertThat(CsvText.harmless(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PLA", "a=b", "black - matt", "2 x 3", "'=1", "ola@farm.example", "a,b", "Grün; blau"})
    void anyOtherTextStaysAsItIs(String text) {
        assertThat(CsvText.harmless(text)).isEqualTo(text);
    }

    @Test
    void whatASpreadsheetDropsHidesNoFormula() {
        assertThat(CsvText.harmless("  =1")).isEqualTo("  '=1");
        assertThat(CsvText.harmless("\u00a0=1")).isEqualTo("\u00a0'=1");
        assertThat(CsvText.harmless("\ufeff\u0000=1")).isEqualTo("\ufeff\u0000'=1");
        assertThat(CsvText.harmless("\"=1\"")).isEqualTo("\"'=1\"");
    }

    @Test
    void aFormulaThatBeginsWhereAnotherSeparatorEndsTheCellIsQuotedThere() {
        assertThat(CsvText.harmless("x;=1;-2")).isEqualTo("x;'=1;'-2");
        assertThat(CsvText.harmless("x\t@y")).isEqualTo("x\t'@y");
        assertThat(CsvText.harmless("x\r\n=1")).isEqualTo("x\r\n'=1");
        assertThat(CsvText.harmless("x; \"=1\"")).isEqualTo("x; \"'=1\"");
    }
}
