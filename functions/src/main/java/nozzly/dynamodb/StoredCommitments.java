package nozzly.dynamodb;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import nozzly.spool.Grams;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** How grams by spool number are stored: as a map of milligrams. */
final class StoredCommitments {

    private StoredCommitments() {}

    @SuppressWarnings("unchecked")
    static Class<Map<Long, Grams>> type() {
        return (Class<Map<Long, Grams>>) (Class<?>) Map.class;
    }

    static AttributeValue toAttribute(Map<Long, Grams> commitments) {
        Map<String, AttributeValue> members = new LinkedHashMap<>();
        commitments.forEach((spool, grams) ->
                members.put(spool.toString(), AttributeValue.fromN(Long.toString(grams.milligrams()))));
        return AttributeValue.fromM(members);
    }

    static Map<Long, Grams> fromAttribute(AttributeValue value) {
        Map<Long, Grams> commitments = new HashMap<>();
        value.m()
                .forEach(
                        (spool, grams) -> commitments.put(Long.parseLong(spool), new Grams(Long.parseLong(grams.n()))));
        return commitments;
    }
}
