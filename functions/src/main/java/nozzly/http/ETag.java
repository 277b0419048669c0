package nozzly.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nozzly.farm.Precondition;
import org.apache.commons.codec.digest.DigestUtils;

/** {@code "<version>.<hash of the body>"}: the version guards edits, the hash tells whether the answer is the same. */
final class ETag {

    private static final Pattern TAG = Pattern.compile("(?:W/)?\"(\\d{1,18})(?:\\.[0-9a-f]*)?\"");

    private ETag() {}

    static String of(long version, ObjectNode body) {
        ObjectNode hashed = body.deepCopy();
        hashed.remove("asOf");
        return "\"%d.%s\""
                .formatted(version, DigestUtils.sha256Hex(Json.bytes(hashed)).substring(0, 16));
    }

    /** What an If-Match header asks for; {@code header} is null where there is none. */
    static Precondition ifMatch(String header) {
        if (header == null) {
            return new Precondition.Missing();
        }
        if (header.trim().equals("*")) {
            return new Precondition.Any();
        }
        Set<Long> versions = new HashSet<>();
        for (String part : header.split(",")) {
            Matcher tag = TAG.matcher(part.trim());
            if (tag.matches()) {
                versions.add(Long.parseLong(tag.group(1)));
            }
        }
        return new Precondition.Versions(versions);
    }

    static boolean noneMatch(String header, String tag) {
        return header != null
                && (header.trim().equals("*")
                        || Arrays.stream(header.split(","))
                                .map(part -> part.trim().replaceFirst("^W/", ""))
                                .anyMatch(tag::equals));
    }
}
