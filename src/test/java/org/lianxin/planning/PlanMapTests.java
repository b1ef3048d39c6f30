package org.lianxin.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PlanMapTests {
    @TempDir
    Path folder;

    private final PlanLine line = new PlanLine();

    private int run(String... words) {
        return line.run(words);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    /// Plans and reads the map that was written.
    private JsonNode map(String... words) throws IOException {
        var file = folder.resolve("plan.geojson");
        var all = java.util.stream.Stream.concat(
                        java.util.Arrays.stream(words),
                        java.util.stream.Stream.of("--output", file.toString(), "--seconds", "2"))
                .toArray(String[]::new);
        assertThat(run(all)).as(line.refusal() + line.printed()).isZero();
        var root = JsonMapper.builder().build().readTree(Files.readString(file));
        assertThat(root.path("type").asString()).isEqualTo("FeatureCollection");
        return root;
    }

    private static long lines(JsonNode map) {
        return map.path("features")
                .valueStream()
                .filter(f -> f.path("geometry").path("type").asString().equals("LineString"))
                .count();
    }

    @Test
    void stationsAreDrawnInTheDegreesOfTheInput() throws IOException {
        var input = file("p.csv", "name,lon,lat,households\na,117.00,32.60,5\nb,117.01,32.61,1\nc,117.02,32.60,1\n");
        var map = map("siting", "--input", input, "--set", "stations=1");
        var station = map.path("features").path(0);
        assertThat(station.path("properties").path("station").asString()).isEqualTo("a");
        assertThat(station.path("geometry").path("coordinates").path(0).doubleValue())
                .isCloseTo(117, within(1e-6));
        assertThat(station.path("geometry").path("coordinates").path(1).doubleValue())
                .isCloseTo(32.6, within(1e-6));
        assertThat(map.has("coordinates")).isFalse();
        assertThat(lines(map)).isEqualTo(3);
    }

    @Test
    void planeCoordinatesAreSaidToBePlane() throws IOException {
        var input = file("d.csv", "name,x,y,households\na,0,0,1\nb,10,0,1\nc,500,0,1\nd,510,0,1\n");
        var map = map("division", "--input", input, "--set", "least=2", "--set", "most=2");
        assertThat(map.path("coordinates").asString()).isEqualTo("plane");
        assertThat(map.path("features")
                        .path(2)
                        .path("geometry")
                        .path("coordinates")
                        .path(0)
                        .doubleValue())
                .isEqualTo(500);
    }

    @Test
    void everyLinkOfAHouseholdIsDrawnWithItsNextBest() throws IOException {
        var members = file("m.csv", "member,x,y\nm1,0,0\nm2,100,0\nm3,5,0\nm4,105,0\n");
        var homes = file("h.csv", "household,x,y\nh1,1,0\nh2,2,0\nh3,99,0\nh4,101,0\n");
        var map = map(
                "network",
                "--input",
                members,
                "--input2",
                homes,
                "--set",
                "hubs=2",
                "--set",
                "hub-least=1",
                "--set",
                "hub-most=1",
                "--set",
                "member-least=1",
                "--set",
                "member-most=1");
        var links = map.path("features")
                .valueStream()
                .filter(f -> f.path("properties").path("level").asInt(0) == 2)
                .toList();
        assertThat(links).hasSize(4);
        assertThat(links).allSatisfy(link -> {
            assertThat(link.path("properties").path("next").asString()).startsWith("m");
            assertThat(link.path("properties").path("nextMetres").doubleValue()).isPositive();
        });
    }

    @Test
    void aRoundIsOneLineFromTheStartThroughItsVisits() throws IOException {
        var input = file("r.json", """
                {"visits": [{"id": "v1", "x": 100, "y": 0}, {"id": "v2", "x": 200, "y": 0}],
                 "workers": [{"id": "w", "x": 0, "y": 0, "from": "8:00", "to": "18:00"}]}
                """);
        var map = map("rounds", "--input", input);
        var round = map.path("features").path(2);
        assertThat(round.path("properties").path("worker").asString()).isEqualTo("w");
        assertThat(round.path("geometry").path("coordinates").size()).isEqualTo(4);
    }

    @Test
    void anInputWithoutCoordinatesHasNoMap() throws IOException {
        var input = file("g.txt", "# a graph\r\n4 4 2\r\n1\t2\t3\r\n\r\n2 3 9\r\n3 4 2.0\r\n1 4 9e0\r\n");
        var map = folder.resolve("none.geojson").toString();
        assertThat(run("siting", "--input", input, "--seconds", "1", "--output", map))
                .isEqualTo(1);
        assertThat(line.refusal()).startsWith("planning.no-map");
        assertThat(line.printed()).contains("objective 5\n");
    }

    @Test
    void tabsAndSemicolonsSeparateColumnsToo() throws IOException {
        for (var between : new String[] {"\t", ";"}) {
            var text = "# demand\nx,y,households\r\n0,0,1\r\n\r\n30,40,1\r\n".replace(",", between);
            assertThat(run("siting", "--input", file("t.txt", text), "--seconds", "1"))
                    .isZero();
            assertThat(line.printed()).contains("objective 50\n");
        }
    }
}
