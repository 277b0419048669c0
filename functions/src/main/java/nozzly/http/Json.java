package nozzly.http;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import nozzly.farm.Violation;

/** JSON as the contract has it: strict when read, plain decimals when written. */
public final class Json {

    public static final JsonNode NULL = NullNode.instance;

    private static final int MAX_DEPTH = 32;

    public static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    static {
        MAPPER.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(MAX_DEPTH)
                        .build());
    }

    private Json() {}

    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    public static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    /** A number without trailing zeros, or null. */
    public static JsonNode number(BigDecimal value) {
        return value == null ? NullNode.instance : DecimalNode.valueOf(value.stripTrailingZeros());
    }

    public static byte[] bytes(JsonNode node) {
        try {
            return MAPPER.writeValueAsBytes(node);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /**
     * The one JSON value of {@code text}.
     *
     * @throws ProblemException 400 that points at where reading stopped
     */
    static JsonNode parse(String text) {
        try (JsonParser parser = MAPPER.createParser(text)) {
            try {
                JsonNode node = MAPPER.readTree(parser);
                if (node == null || node.isMissingNode()) {
                    throw new ProblemException(Problem.malformed(
                            List.of(new Violation("", "the body is empty, a JSON object is needed"))));
                }
                return node;
            } catch (JsonProcessingException e) {
                throw notJson(parser, e.getOriginalMessage());
            } catch (NumberFormatException tooManyExponentDigits) {
                throw notJson(parser, "a number is too long");
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static ProblemException notJson(JsonParser parser, String detail) {
        String pointer = parser.getParsingContext().pathAsPointer().toString();
        return new ProblemException(Problem.malformed(List.of(new Violation(pointer, "not JSON: " + detail))));
    }
}
