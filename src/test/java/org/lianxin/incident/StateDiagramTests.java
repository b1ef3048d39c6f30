package org.lianxin.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The diagrams of the procedures are drawn from the types and kept in docs/states.
class StateDiagramTests {
    @Test
    void theDiagramOfTheIncidentIsThatOfItsTypes() throws IOException {
        check("incident", drawn(Incident.class));
    }

    @Test
    void theDiagramOfTheWhistleIsThatOfItsTypes() throws IOException {
        check("whistle", drawn(Whistle.class));
    }

    /// With `-Dlianxin.draw=true` the diagrams are drawn anew.
    private static void check(String noun, String drawn) throws IOException {
        var file = Path.of("docs/states/" + noun + ".mmd");
        if (Boolean.getBoolean("lianxin.draw")) {
            Files.writeString(file, drawn);
        }
        assertThat(drawn).isEqualTo(Files.readString(file));
    }

    /// Each method of a state that returns a state is an edge, named as the method.
    private static String drawn(Class<?> family) {
        var states = states(family).toList();
        var edges = new ArrayList<String>();
        edges.add("stateDiagram-v2");
        edges.add("    [*] --> " + states.getFirst().getSimpleName());
        var lines = new TreeSet<String>();
        for (var state : states) {
            moves(state, states)
                    .map(m -> "    %s --> %s: %s"
                            .formatted(state.getSimpleName(), m.getReturnType().getSimpleName(), m.getName()))
                    .forEach(lines::add);
        }
        edges.addAll(lines);
        states.stream()
                .filter(s -> moves(s, states).findAny().isEmpty())
                .map(s -> "    " + s.getSimpleName() + " --> [*]")
                .forEach(edges::add);
        return String.join("\n", edges) + "\n";
    }

    private static Stream<Method> moves(Class<?> state, List<Class<?>> states) {
        var declared = Arrays.stream(state.getDeclaredMethods());
        var inherited = Arrays.stream(state.getInterfaces()).flatMap(i -> Arrays.stream(i.getDeclaredMethods()));
        return Stream.concat(declared, inherited)
                .filter(m -> states.contains(m.getReturnType()))
                .filter(m -> !Modifier.isPrivate(m.getModifiers()) && !m.isSynthetic())
                .filter(m -> !isComponent(state, m));
    }

    private static boolean isComponent(Class<?> state, Method method) {
        return Arrays.stream(state.getRecordComponents())
                .anyMatch(c -> c.getAccessor().equals(method));
    }

    private static Stream<Class<?>> states(Class<?> family) {
        return Arrays.stream(family.getPermittedSubclasses())
                .flatMap(c -> c.isRecord() ? Stream.of(c) : states(c))
                .distinct()
                .sorted((a, b) -> Integer.compare(order(family, a), order(family, b)));
    }

    private static int order(Class<?> family, Class<?> state) {
        var begins = List.of("Submitted", "Blown");
        return begins.contains(state.getSimpleName())
                ? -1
                : state.getSimpleName().charAt(0);
    }
}
