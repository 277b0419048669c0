package nozzly.webhook.payload;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.commons.fileupload2.core.MultipartInput;
import org.apache.commons.fileupload2.core.ParameterParser;

/** {@code multipart/form-data}, without its files. */
final class MultipartBody {

    private static final int LONGEST_BOUNDARY = 70;
    private static final int MOST_PARTS = 250;
    private static final int LONGEST_HEADERS = 2_000;

    private MultipartBody() {}

    static ObjectNode read(String contentType, byte[] body) {
        String boundary = parameters(contentType).getOrDefault("boundary", "");
        if (boundary.isEmpty() || boundary.length() > LONGEST_BOUNDARY) {
            throw new UnreadablePayload("the content type names no boundary of at most 70 characters");
        }
        try {
            return read(MultipartInput.builder()
                    .setInputStream(new ByteArrayInputStream(body))
                    .setBoundary(boundary.getBytes(StandardCharsets.UTF_8))
                    .setMaxPartHeaderSize(LONGEST_HEADERS)
                    .get());
        } catch (IOException e) {
            throw new UnreadablePayload("the body is not a complete multipart form");
        }
    }

    private static ObjectNode read(MultipartInput input) throws IOException {
        FormFields fields = new FormFields();
        boolean more = input.skipPreamble();
        if (!more) {
            throw new UnreadablePayload("the multipart form has no parts");
        }
        for (int part = 0; more; part++) {
            if (part == MOST_PARTS) {
                throw FormFields.tooMany();
            }
            readPart(input, fields);
            more = input.readBoundary();
        }
        return fields.toObject();
    }

    private static void readPart(MultipartInput input, FormFields fields) throws IOException {
        Map<String, String> disposition = disposition(input.readHeaders());
        String name = disposition.get("name");
        if (name == null || disposition.containsKey("filename") || disposition.containsKey("filename*")) {
            input.discardBodyData();
            return;
        }
        ByteArrayOutputStream value = new ByteArrayOutputStream();
        input.readBodyData(value);
        fields.add(name, Text.decode(value.toByteArray()));
    }

    private static Map<String, String> disposition(String headers) {
        return headers.lines()
                .filter(line -> line.regionMatches(true, 0, "content-disposition:", 0, 20))
                .findFirst()
                .map(MultipartBody::parameters)
                .orElse(Map.of());
    }

    private static Map<String, String> parameters(String header) {
        ParameterParser parser = new ParameterParser();
        parser.setLowerCaseNames(true);
        return parser.parse(header, ';');
    }
}
