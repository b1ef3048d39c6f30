package org.lianxin.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What people and other programs make of an instance's form, and that no number is ever read as another one.
class InstanceFormTests {
    private static final String MEDIAN = "4 4 2\n1 2 3\n2 3 9\n3 4 2\n4 1 9\n";
    private static final String ROUNDS = """
            T1

            VEHICLE
            NUMBER     CAPACITY
              2         20

            CUSTOMER
            CUST NO.  XCOORD.   YCOORD.    DEMAND   READY TIME  DUE DATE   SERVICE   TIME
                0      0         0          0          0        500          0
                1      3         4         10          0        500         10
                2      6         8         10          0        500         10
            """;
    private static final String ROSTER = """
            SECTION_HORIZON
            7
            SECTION_SHIFTS
            E,480,
            L,480,E
            SECTION_STAFF
            A,E=7|L=7,2400,480,5,1,1,1
            B,E=7|L=7,2400,480,5,1,1,1
            SECTION_DAYS_OFF
            A,0
            SECTION_SHIFT_ON_REQUESTS
            B,1,L,2
            SECTION_COVER
            0,E,1,100,1
            1,L,1,100,1
            """;
    private static final String BUILDINGS = "name,x,y,households\na,0,0,100\nb,50,0,100\nc,100,0,100\nd,150,0,100\n";

    @TempDir
    Path folder;

    private final PlanLine line = new PlanLine();

    @Test
    void lineEndsBlanksTabsMarksAndCaseDoNotChangeAnInstance() throws IOException {
        for (var form : forms(MEDIAN)) assertThat(objective("siting", form)).isEqualTo("objective 5");
        for (var form : forms(ROUNDS)) assertThat(objective("rounds", form)).isEqualTo("objective 20");
        for (var form : forms(ROSTER)) assertThat(objective("roster", form)).isEqualTo("objective 0");
    }

    private static List<String> forms(String text) {
        return List.of(
                text,
                text.replace("\n", "\r\n"),
                text.replace("\n", "\r"),
                "\uFEFF" + text,
                text.replaceAll(" +", "\t"),
                text.replace("\n", "  \n") + "\n   \n",
                "# where it is from\n" + text,
                text.toUpperCase(),
                text.toLowerCase());
    }

    @Test
    void aTableMayHaveBlankLinesOtherSeparatorsAndCapitals() throws IOException {
        var forms = new ArrayList<>(forms(BUILDINGS));
        forms.add(BUILDINGS.replace(",", ";"));
        forms.add(BUILDINGS.replace(",", "\t"));
        forms.add(BUILDINGS + ",,,\n");
        for (var form : forms) assertThat(objective("siting", form)).isEqualTo("objective 20000");
    }

    private String objective(String kind, String text) throws IOException {
        assertThat(run(kind, text)).as(line.refusal()).isZero();
        return line.printed()
                .lines()
                .filter(l -> l.startsWith("objective"))
                .findFirst()
                .orElse("");
    }

    @Test
    void aDecimalCommaIsRefusedWithItsPlaceInEveryForm() throws IOException {
        refuses("siting", MEDIAN.replace("1 2 3", "1 2 3,5"), "planning.decimal-comma", "6");
        refuses("siting", BUILDINGS.replace(",", ";").replace("50", "50,5"), "planning.decimal-comma", "2", "x");
        refuses("siting", BUILDINGS.replace("b,50,0", "b,50,5,0"), "planning.too-many-cells", "2");
        refuses("siting", BUILDINGS.replace("b,50,0", "b,\"50,5\",0"), "planning.decimal-comma", "x");
        refuses("rounds", ROUNDS.replace("6         8", "6,5         8"), "planning.decimal-comma", "11");
        refuses("roster", ROSTER.replace("1,L,1,100,1", "1,L,1,1e2.5,1"), "planning.not-a-number", "15");
        refuses("gap", "1 1\n2,5\n1\n1\n", "planning.decimal-comma", "3");
        refuses("orienteering", "10 1\n0 0 0\n1,5 0 0\n", "planning.decimal-comma", "6");
        refuses(
                "match",
                "{\"requests\":[{\"id\":\"R\",\"x\":\"1,5\",\"y\":0}],\"takers\":[{\"id\":\"T\",\"x\":0,\"y\":0}]}",
                "planning.decimal-comma",
                "requests[0].x");
    }

    @Test
    void aLineThatIsNotWholeIsRefusedAndNotLeftOut() throws IOException {
        refuses("rounds", ROUNDS.replace("500         10\n    2", "500\n    2"), "rounds.odd-line", "10");
        refuses("orienteering", "10 1\n0 0 0\n1 0 0\n2 0\n", "orienteering.odd-line");
        refuses("roster", ROSTER.replace("0,E,1,100,1", "0,E,1"), "roster.unreadable", "14");
        refuses(
                "match",
                "{\"requests\":[{\"id\":\"R\"}],\"takers\":[{\"id\":\"T\"},{\"id\":\"U\"}],\"costs\":[[1]]}",
                "match.costs-do-not-fit");
    }

    @Test
    void whatIsNotDefinedOrTurnedRoundIsNamed() throws IOException {
        refuses("roster", ROSTER.replace("L,480,E", "L,480,N"), "roster.unreadable", "N");
        refuses("roster", ROSTER.replace("B,1,L,2", "C,1,L,2"), "roster.unreadable", "C");
        refuses("rounds", ROUNDS.replace("500         10\n    2", "-1         10\n    2"), "rounds.window-turned", "1");
        refuses("roster", "{\"nDays\": 7, \"shifts\": [{\"id\": {}}]}", "planning.not-a-word", "shifts[0].id");
    }

    @Test
    void barriersThatAreNoMapAreRefused() throws IOException {
        var buildings = file(BUILDINGS);
        var barriers = Files.writeString(
                folder.resolve("b"), "{\"features\": [{\"geometry\": {\"coordinates\":" + " [[\"a\", 1], [2, 3]]}}]}");
        assertThat(line.run("division", "--input", buildings, "--input2", barriers.toString()))
                .isEqualTo(1);
        assertThat(line.refusal()).contains("features[0]");
    }

    private void refuses(String kind, String text, String... parts) throws IOException {
        assertThat(run(kind, text)).as(kind + " " + line.refusal()).isEqualTo(1);
        assertThat(line.refusal()).contains(parts);
    }

    private int run(String kind, String text) throws IOException {
        return line.run(kind, "--input", file(text), "--seconds", "1", "--lang", "en");
    }

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("input"), text).toString();
    }
}
