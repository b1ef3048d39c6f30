package org.lianxin.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanVerbTests {
    @TempDir
    Path folder;

    private final PlanLine line = new PlanLine();

    @Test
    void aMedianGraphIsSolvedProvenAndWritten() throws IOException {
        var file = file("g.txt", "4 4 2\n1 2 3\n2 3 9\n3 4 2\n4 1 9\n");
        assertThat(run(
                        "siting",
                        "--input",
                        file,
                        "--output",
                        folder.resolve("s.csv").toString(),
                        "--seconds",
                        "2"))
                .isZero();
        assertThat(line.printed())
                .contains("objective 5\n")
                .contains("bound 5\n")
                .contains("gap 0.000000\n");
        assertThat(Files.readString(folder.resolve("s.csv"))).startsWith("point,station,cost,next,nextCost\n");
    }

    @Test
    void capacitiesInRowsAreRecognisedByTheirCount() throws IOException {
        var file = file("c.txt", "4 2\n0 0 2 1\n3 4 2 1\n200 0 2 1\n203 4 2 1\n");
        assertThat(run("siting", "--input", file, "--seconds", "1")).isZero();
        assertThat(line.printed()).contains("objective 10\n");
    }

    @Test
    void aDistanceTableWithDemandsAndCapacitiesIsRecognised() throws IOException {
        var file = file("t.txt", "3 1\n0 1 9\n1 0 9\n9 9 0\n1 1 1\n3 3 3\n");
        assertThat(run("siting", "--input", file, "--seconds", "1")).isZero();
        assertThat(line.printed()).contains("objective 10\n");
    }

    @Test
    void aPopulationGraphIsDivided() throws IOException {
        var file = file("d.txt", "4 3 2 2 2\n0 1 0 0 1\n1 1 0 0 1\n2 1 0 0 1\n3 1 0 0 1\n0 1\n1 2\n2 3\n");
        assertThat(run(
                        "division",
                        "--input",
                        file,
                        "--output",
                        folder.resolve("d.csv").toString(),
                        "--seconds",
                        "1"))
                .isZero();
        assertThat(line.printed()).contains("objective 1\n").contains("rule contiguous kept");
        assertThat(Files.readAllLines(folder.resolve("d.csv"))).hasSize(5);
    }

    @Test
    void geoJsonPointsAreReadInMetres() throws IOException {
        var point =
                "{\"type\":\"Feature\",\"properties\":{\"name\":\"%s\",\"households\":1},\"geometry\":{\"type\":\"Point\",\"coordinates\":[%s,32.6]}}";
        var file = file(
                "p.geojson",
                "{\"type\":\"FeatureCollection\",\"features\":[" + point.formatted("a", "117.00") + ","
                        + point.formatted("b", "117.01") + "]}");
        assertThat(run("siting", "--input", file, "--seconds", "1", "--set", "stations=1"))
                .isZero();
        assertThat(line.printed()).containsPattern("objective 937\\.\\d+");
    }

    @Test
    void aContradictionExitsWithThreeAndNamesItsWaysOut() throws IOException {
        var members = new StringBuilder("member,x,y\n");
        for (var i = 0; i < 12; i++) {
            members.append(i).append(',').append(i).append(",0\n");
        }
        var file = file("m.csv", members.toString());
        var homes = file("h.csv", "household,x,y\n0,1,1\n");
        assertThat(run("network", "--input", file, "--input2", homes, "--set", "hubs=2", "--lang", "en"))
                .isEqualTo(3);
        assertThat(line.printed()).contains("code network.too-few-households").contains("way-out --set way=soft");
    }

    @Test
    void whatIsNotANumberIsRefusedWithItsPlace() throws IOException {
        var file = file("nan.csv", "x,y,households\n1,1,3\n2,NaN,4\n");
        assertThat(run("siting", "--input", file, "--lang", "en")).isEqualTo(1);
        assertThat(line.refusal()).contains("row 2, column y");
        assertThat(run("siting", "--input", file("e.csv", ""), "--lang", "en")).isEqualTo(1);
        assertThat(line.refusal()).contains("siting.empty");
    }

    @Test
    void anUnknownKindNamesTheKnownOnes() {
        assertThat(run("weather", "--input", "x")).isEqualTo(1);
        assertThat(line.refusal()).contains("division").contains("siting");
    }

    @Test
    void aFolderThatIsNotThereIsNamedBeforeAnythingIsComputed() throws IOException {
        var file = file("g.txt", "4 4 2\n1 2 3\n2 3 9\n3 4 2\n4 1 9\n");
        var nowhere = folder.resolve("nowhere/s.csv").toString();
        assertThat(run("siting", "--input", file, "--output", nowhere)).isEqualTo(1);
        assertThat(line.refusal()).contains("nowhere");
        assertThat(line.printed()).isEmpty();
    }

    @Test
    void negativeSecondsAreRefused() throws IOException {
        var file = file("g.txt", "4 4 2\n1 2 3\n2 3 9\n3 4 2\n4 1 9\n");
        assertThat(run("siting", "--input", file, "--seconds", "-1")).isEqualTo(1);
        assertThat(line.refusal()).contains("planning.bad-seconds");
        assertThat(run("siting", "--input", file, "--seconds", "NaN")).isEqualTo(1);
    }

    private int run(String... words) {
        return line.run(words);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
