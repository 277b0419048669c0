package nozzly.harness;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpHeaders;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What the API answered. */
public record Answer(int status, HttpHeaders headers, JsonNode body) {

    public Answer expect(int wanted) {
        assertThat(status).as("%s", body).isEqualTo(wanted);
        return this;
    }

    /** A member by JSON pointer. */
    public JsonNode at(String pointer) {
        return body.at(pointer);
    }

    public String text(String pointer) {
        return at(pointer).textValue();
    }

    public double number(String pointer) {
        assertThat(at(pointer).isNumber()).as("%s in %s", pointer, body).isTrue();
        return at(pointer).doubleValue();
    }

    public String id() {
        return text("/id");
    }

    public String etag() {
        return headers.firstValue("etag").orElseThrow();
    }

    /** The pointers of all errors of a problem. */
    public Stream<String> pointers() {
        return StreamSupport.stream(at("/errors").spliterator(), false)
                .map(error -> error.get("pointer").textValue());
    }

    /** A member of each entry of a list. */
    public Stream<String> each(String list, String member) {
        return StreamSupport.stream(at(list).spliterator(), false)
                .map(entry -> entry.get(member).asText());
    }
}
