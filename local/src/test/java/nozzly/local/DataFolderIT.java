package nozzly.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class DataFolderIT {

    private static final Path SMALL = Path.of("src/test/resources/small-template.yaml");
    private static final Map<String, AttributeValue> KEY =
            Map.of("farm", AttributeValue.fromS("a"), "number", AttributeValue.fromS("1"));

    @TempDir
    private Path folder;

    @Test
    void dataOutliveAStack() throws IOException {
        try (Stack stack = Stack.start(options(SMALL))) {
            stack.dynamoDb().putItem(request -> request.tableName("ThingsTable").item(KEY));
        }
        try (Stack stack = Stack.start(options(SMALL))) {
            assertThat(stack.dynamoDb()
                            .getItem(request -> request.tableName("ThingsTable").key(KEY))
                            .item())
                    .isEqualTo(KEY);
        }
    }

    @Test
    void aFolderOfOtherTablesIsRefusedWithWhatToDo() throws IOException {
        Stack.start(options(SMALL)).close();
        Path changed = Files.writeString(
                folder.resolve("changed.yaml"), Files.readString(SMALL).replace("by-state", "by-status"));
        assertThatThrownBy(() -> Stack.start(options(changed)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("ThingsTable")
                .hasMessageContaining("delete the data folder");
    }

    @Test
    void aFolderThatAnotherStackUsesIsRefused() throws IOException {
        try (Stack stack = Stack.start(options(SMALL))) {
            assertThat(stack.baseUrl()).isNotNull();
            assertThatThrownBy(() -> Stack.start(options(SMALL)))
                    .hasMessageStartingWith("Another stack uses the data in ");
        }
    }

    private Options options(Path template) {
        return Options.inMemory(template).withData(folder.resolve("data")).withoutEvents();
    }
}
