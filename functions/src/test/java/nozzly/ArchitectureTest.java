package nozzly;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasModifiers.Predicates.modifier;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nozzly.function.App;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The arrows between the rooms, and what every function looks like. */
class ArchitectureTest {

    private static final int TOO_LONG = 60;

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("nozzly");

    private static final DescribedPredicate<JavaClass> ENTRY_POINT = JavaClass.Predicates.assignableTo(
                    RequestStreamHandler.class)
            .and(not(modifier(JavaModifier.ABSTRACT)).forSubtype());

    @ParameterizedTest
    @ValueSource(strings = {"farm", "spool", "catalog", "run", "settlement", "insight"})
    void theDomainKnowsNeitherStoreNorWeb(String room) {
        noClasses()
                .that()
                .resideInAPackage(in(room))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "software.amazon..",
                        "com.amazonaws..",
                        "com.fasterxml..",
                        in("http"),
                        in("function"),
                        in("dynamodb"),
                        in("sqs"),
                        in("webhook"))
                .check(CODE);
    }

    @ParameterizedTest
    @CsvSource({"farm, ''", "http, farm", "spool, farm", "catalog, farm spool", "run, farm spool catalog"})
    void aRoomKnowsOnlyTheRoomsBelowIt(String room, String below) {
        String[] known = Stream.concat(
                        Stream.of(room), Stream.of(below.split(" ")).filter(name -> !name.isEmpty()))
                .map(ArchitectureTest::in)
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(in(room))
                .should()
                .dependOnClassesThat(resideInAPackage("nozzly..").and(not(resideInAnyPackage(known))))
                .check(CODE);
    }

    @Test
    void webhooksKnowNeitherStoreNorWeb() {
        noClasses()
                .that()
                .resideInAPackage(in("webhook"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "software.amazon..", "com.amazonaws..", in("http"), in("function"), in("dynamodb"), in("sqs"))
                .check(CODE);
    }

    @Test
    void ofWebhooksOnlyTheReadingOfBodiesKnowsTheirForm() {
        noClasses()
                .that()
                .resideInAPackage(in("webhook"))
                .and(not(resideInAnyPackage(in("webhook.payload"), in("webhook.source"))))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.fasterxml..")
                .check(CODE);
        noClasses()
                .that(not(resideInAPackage(in("webhook.payload"))))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.commons.fileupload2..")
                .check(CODE);
    }

    @Test
    void roomsHaveNoCycles() {
        slices().matching("nozzly.(*)..").should().beFreeOfCycles().check(CODE);
    }

    @Test
    void onlyItsRoomKnowsDynamoDb() {
        noClasses()
                .that(not(resideInAPackage(in("dynamodb"))).and(not(type(App.class))))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        in("dynamodb"),
                        "software.amazon.awssdk.enhanced..",
                        "software.amazon.awssdk.services.dynamodb..")
                .check(CODE);
    }

    @Test
    void onlyItsRoomKnowsSqs() {
        noClasses()
                .that(not(resideInAPackage(in("sqs"))).and(not(type(App.class))))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("software.amazon.awssdk.services.sqs..")
                .check(CODE);
    }

    @Test
    void everyEntryPointIsAFunction() {
        classes()
                .that(ENTRY_POINT)
                .should()
                .resideInAPackage("nozzly.function")
                .andShould()
                .haveSimpleNameEndingWith("Function")
                .check(CODE);
    }

    @Test
    void everyFunctionIsMadeByLambdaOrFromItsCollaborators() {
        assertThat(CODE.that(ENTRY_POINT))
                .isNotEmpty()
                .allSatisfy(function -> assertThat(function.getConstructors())
                        .filteredOn(constructor -> constructor.getModifiers().contains(JavaModifier.PUBLIC))
                        .extracting(constructor -> constructor.getRawParameterTypes().stream()
                                .map(JavaClass::getName)
                                .toList())
                        .containsExactlyInAnyOrder(List.of(), List.of(App.class.getName())));
    }

    @Test
    void everyFunctionIsShort() throws IOException {
        Map<String, Integer> tooLong = new TreeMap<>();
        try (Stream<Path> files = Files.list(Path.of("src/main/java/nozzly/function"))) {
            for (Path file : files.filter(path -> path.toString().endsWith("Function.java"))
                    .toList()) {
                int lines = linesOfItsClass(Files.readAllLines(file));
                if (lines >= TOO_LONG) {
                    tooLong.put(file.getFileName().toString(), lines);
                }
            }
        }
        assertThat(tooLong).isEmpty();
    }

    /** Without its imports; 0 for a base of functions. */
    private static int linesOfItsClass(List<String> file) {
        return (int) file.stream()
                .dropWhile(line -> !line.startsWith("public final class "))
                .count();
    }

    private static String in(String room) {
        return "nozzly." + room + "..";
    }
}
