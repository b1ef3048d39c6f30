package org.lianxin;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lianxin.planning.PlanKind;
import org.lianxin.platform.Verb;
import picocli.CommandLine;

class FrontDoorTests {
    private static Stream<CommandLine> verbs() {
        return ServiceLoader.load(Verb.class).stream()
                .map(ServiceLoader.Provider::get)
                .map(CommandLine::new);
    }

    private static Stream<CommandLine> withSubcommands(CommandLine verb) {
        return Stream.concat(
                Stream.of(verb), verb.getSubcommands().values().stream().flatMap(FrontDoorTests::withSubcommands));
    }

    @Test
    void everyVerbSaysWhatItDoes() {
        assertThat(verbs().flatMap(FrontDoorTests::withSubcommands))
                .isNotEmpty()
                .allSatisfy(v -> assertThat(v.getCommandSpec().usageMessage().description())
                        .as(v.getCommandName())
                        .isNotEmpty());
    }

    @Test
    void everyOptionOfAVerbSaysWhatItIs() {
        assertThat(verbs().flatMap(FrontDoorTests::withSubcommands).flatMap(v -> v.getCommandSpec().args().stream()))
                .allSatisfy(a -> assertThat(a.description()).as(a.toString()).isNotEmpty());
    }

    /// A list of services that lost a line in a merge would lose a verb without a sound.
    @Test
    void everyVerbAndEveryKindOfPlanThatWasWrittenIsAtTheDoor() {
        var written = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.lianxin");
        for (var service : List.of(Verb.class, PlanKind.class)) {
            var listed = ServiceLoader.load(service).stream()
                    .map(p -> p.type().getName())
                    .toList();
            assertThat(listed)
                    .containsExactlyInAnyOrderElementsOf(written.stream()
                            .filter(c -> c.isAssignableTo(service) && !c.isInterface())
                            .map(JavaClass::getName)
                            .toList());
        }
    }

    @Test
    void noTwoVerbsShareAName() {
        assertThat(verbs().map(CommandLine::getCommandName)).doesNotHaveDuplicates();
    }
}
