package nozzly.http;

import static nozzly.http.Refused.problem;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.LongNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import nozzly.farm.Page;
import nozzly.http.CsvPages.Entry;
import org.junit.jupiter.api.Test;

class CsvPagesTest {

    private static final String FILTERS = "numbers";

    private Instant now = Instant.parse("2026-05-01T08:00:00Z");
    private Duration aPartTakes = Duration.ZERO;
    private int partsRead;

    @Test
    void anAnswerIsAFileInCsv() throws IOException {
        Response page = page(10, 2, null);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.headers())
                .containsEntry("content-type", "text/csv; charset=utf-8; header=present")
                .containsEntry("content-disposition", "attachment; filename=\"numbers.csv\"")
                .doesNotContainKey("link");
        assertThat(page.toEvent().get("isBase64Encoded").booleanValue()).isTrue();
        assertThat(text(page)).isEqualTo("number\r\n1\r\n2\r\n");
    }

    @Test
    void whereNothingIsThereIsTheHeader() {
        assertThat(text(page(10, 0, null))).isEqualTo("number\r\n");
    }

    @Test
    void pagesOfAnySizeMakeTheWhole() {
        String whole = text(page(100, 23, null));
        for (int rows = 1; rows <= 24; rows++) {
            StringBuilder joined = new StringBuilder("number\r\n");
            String after = null;
            do {
                Response page = page(rows, 23, after);
                joined.append(text(page).substring("number\r\n".length()));
                after = next(page);
            } while (after != null);
            assertThat(joined).as("%s rows", rows).hasToString(whole);
        }
    }

    @Test
    void aPageThatHoldsTheLastLinksToNoOther() {
        assertThat(next(page(7, 7, null))).isNull();
        assertThat(next(page(6, 7, null))).isNotNull();
    }

    @Test
    void aPageThatTakesLongEndsEarlyAndTheNextGoesOn() {
        aPartTakes = Duration.ofSeconds(6);
        Response page = page(100, 23, null);
        assertThat(text(page)).endsWith("\r\n15\r\n");
        assertThat(partsRead).isEqualTo(3);
        assertThat(text(page(100, 23, next(page)))).startsWith("number\r\n16\r\n");
    }

    @Test
    void aLinkRepeatsTheFiltersAndLeavesOutTheCursorBefore() {
        Map<String, List<String>> query = new LinkedHashMap<>();
        query.put("material", List.of("PLA & \"=ü>"));
        query.put("cursor", List.of("before"));
        query.put("status", List.of("A", "B"));
        String link = pages(1).answer(request(query), FILTERS, null, after -> part(2, after))
                .headers()
                .get("link");
        assertThat(link)
                .matches("</v1/exports/numbers.csv\\?material=PLA\\+%26\\+%22%3D%C3%BC%3E&status=A&status=B"
                        + "&cursor=[A-Za-z0-9_-]+>; rel=\"next\"");
    }

    @Test
    void aCursorIsGoodForItsFiltersOnly() {
        String cursor = cursor(page(1, 2, null));
        assertThat(Cursor.decode(cursor, FILTERS)).isEqualTo("0000000001");
        assertThat(problem(() -> Cursor.decode(cursor, "others")).status()).isEqualTo(400);
    }

    private Response page(int rows, int numbers, String after) {
        return pages(rows).answer(request(Map.of()), FILTERS, after, last -> part(numbers, last));
    }

    private CsvPages pages(int rows) {
        return new CsvPages("numbers.csv", List.of("number"), new CsvLimit(rows, 1_000_000), () -> now);
    }

    /** Five of the numbers up to {@code last}, that follow {@code after}. */
    private Page<Entry> part(int last, String after) {
        partsRead++;
        now = now.plus(aPartTakes);
        long first = after == null ? 1 : Long.parseLong(after) + 1;
        List<Entry> entries = new ArrayList<>();
        LongStream.rangeClosed(first, Math.min(first + 4, last))
                .forEach(
                        number -> entries.add(new Entry(position(number), List.of(List.of(LongNode.valueOf(number))))));
        return new Page<>(entries, first + 4 < last ? position(first + 4) : null);
    }

    private static String position(long number) {
        return "%010d".formatted(number);
    }

    private static Request request(Map<String, List<String>> query) {
        return new Request(
                "request-1", "GET", "/v1/exports/numbers.csv", Map.of(), query, Map.of(), "", false, Map.of());
    }

    private static String next(Response page) {
        return page.headers().containsKey("link") ? Cursor.decode(cursor(page), FILTERS) : null;
    }

    private static String cursor(Response page) {
        return page.headers().get("link").replaceAll(".*cursor=([^>]+)>.*", "$1");
    }

    private static String text(Response page) {
        try {
            return new String(page.toEvent().get("body").binaryValue(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
