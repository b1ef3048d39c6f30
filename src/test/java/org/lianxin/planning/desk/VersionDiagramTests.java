package org.lianxin.planning.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The steps of a plan's version as `docs/states/plan.mmd` draws them are those that the states offer.
class VersionDiagramTests {
    @Test
    void theDrawnStepsAreTheOnesThatTheStatesOffer() throws IOException {
        var drawn = new TreeSet<String>();
        Files.readAllLines(Path.of("docs/states/plan.mmd")).stream()
                .map(String::strip)
                .filter(line -> line.matches("\\w+ --> \\w+: \\w+"))
                .forEach(drawn::add);
        var offered = new TreeSet<String>();
        for (var state : Version.class.getPermittedSubclasses()) {
            moves(state)
                    .forEach(move -> offered.add("%s --> %s: %s"
                            .formatted(
                                    state.getSimpleName(), move.getReturnType().getSimpleName(), move.getName())));
        }
        assertThat(drawn).isEqualTo(offered);
    }

    private static Stream<Method> moves(Class<?> state) {
        return Arrays.stream(state.getDeclaredMethods())
                .filter(method -> Version.class.isAssignableFrom(method.getReturnType()));
    }
}
