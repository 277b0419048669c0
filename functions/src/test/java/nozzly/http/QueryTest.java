package nozzly.http;

import static nozzly.http.Refused.errors;
import static nozzly.http.Refused.problem;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTest {

    @Test
    void parametersLeftOutHaveTheirDefaults() {
        Query query = new Query(Map.of());
        assertThat(query.text("material")).isNull();
        assertThat(query.texts("status")).isEmpty();
        assertThat(query.flag("archived")).isFalse();
        assertThat(query.limit()).isEqualTo(25);
        query.close();
    }

    @Test
    void parametersAreRead() {
        Query query =
                new Query(Map.of("material", List.of("PLA"), "archived", List.of("true"), "limit", List.of("100")));
        assertThat(query.text("material")).isEqualTo("PLA");
        assertThat(query.flag("archived")).isTrue();
        assertThat(query.limit()).isEqualTo(100);
        query.close();
    }

    @Test
    void severalValuesMayBeJoinedOrRepeated() {
        assertThat(new Query(Map.of("status", List.of("A,B", "C"))).texts("status"))
                .containsExactly("A", "B", "C");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "101", "-1", "1.5", "ten", "", "1000", "+5"})
    void aLimitIsAWholeNumberFrom1To100(String limit) {
        Query query = new Query(Map.of("limit", List.of(limit)));
        query.limit();
        assertThat(errors(problem(query::close)))
                .containsExactly(Map.entry("?limit", "must be a whole number from 1 to 100"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "TRUE", "", "1"})
    void aFlagIsTrueOrFalse(String flag) {
        Query query = new Query(Map.of("low", List.of(flag)));
        query.flag("low");
        assertThat(errors(problem(query::close))).containsExactly(Map.entry("?low", "must be true or false"));
    }

    @Test
    void aParameterOfOneValueIsGivenOnce() {
        Query query = new Query(Map.of("material", List.of("PLA", "PETG")));
        query.text("material");
        assertThat(errors(problem(query::close))).containsExactly(Map.entry("?material", "must be given once"));
    }

    @Test
    void allThatIsWrongOrUnknownIsToldAtOnce() {
        Query query = new Query(Map.of("limit", List.of("0"), "sort", List.of("name")));
        query.limit();
        Problem problem = problem(query::close);
        assertThat(problem.status()).isEqualTo(400);
        assertThat(errors(problem)).containsOnlyKeys("?limit", "?sort").containsEntry("?sort", "is not known here");
    }
}
