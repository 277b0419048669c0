package nozzly.local.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageAttributeValue;

class SqsEventTest {

    @Test
    void aBatchHasEveryMemberThatLambdaGives() throws IOException {
        Message message = Message.builder()
                .messageId("id")
                .receiptHandle("handle")
                .body("{\"run\": 42}")
                .md5OfBody("md5")
                .attributesWithStrings(Map.of("ApproximateReceiveCount", "1", "SentTimestamp", "1772712000123"))
                .messageAttributes(Map.of(
                        "kind",
                        MessageAttributeValue.builder()
                                .dataType("String")
                                .stringValue("hint")
                                .build()))
                .build();
        assertThat(new ObjectMapper().readTree(SqsEvent.of("WorkQueue", List.of(message))))
                .isEqualTo(new ObjectMapper().readTree("""
                        {"Records": [{
                          "messageId": "id",
                          "receiptHandle": "handle",
                          "body": "{\\"run\\": 42}",
                          "attributes": {"ApproximateReceiveCount": "1", "SentTimestamp": "1772712000123"},
                          "messageAttributes": {"kind": {
                            "stringValue": "hint",
                            "stringListValues": [],
                            "binaryListValues": [],
                            "dataType": "String"
                          }},
                          "md5OfBody": "md5",
                          "eventSource": "aws:sqs",
                          "eventSourceARN": "arn:aws:sqs:local:000000000000:WorkQueue",
                          "awsRegion": "local"
                        }]}
                        """));
    }

    @Test
    void aScheduledEventTellsTheSecond() throws IOException {
        var event = new ObjectMapper()
                .readTree(ScheduledEvent.of("EveryMinute", Instant.parse("2026-03-05T12:00:00.123Z")));
        assertThat(event.path("detail-type").textValue()).isEqualTo("Scheduled Event");
        assertThat(event.path("time").textValue()).isEqualTo("2026-03-05T12:00:00Z");
        assertThat(event.path("resources").path(0).textValue())
                .isEqualTo("arn:aws:events:local:000000000000:rule/EveryMinute");
    }
}
