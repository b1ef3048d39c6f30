import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/// Writes instances in the manner of published ones that are not at hand: `java OwnInstances.java FOLDER`.
///
/// A matching of 1,000 requests, a month of duty at a station, assignment of types D and E (the recipe of Chu and Beasley 1997, Yagiura and others 2004), and 1,000 visits in the
/// manner of Gehring and Homberger (uniform `R`, half clustered `RC`). No best known results exist for them: gaps are
/// to our own bound, or between solvers.
class OwnInstances {
    public static void main(String[] arguments) throws IOException {
        var folder = Files.createDirectories(Path.of(arguments[0]));
        int[][] sizes = {{5, 100}, {10, 100}, {20, 100}, {10, 200}, {20, 200}};
        for (char type : new char[] {'d', 'e'})
            for (int[] size : sizes)
                Files.writeString(
                        folder.resolve("gap-%c%02d%d".formatted(type, size[0], size[1])), gap(type, size[0], size[1]));
        Files.writeString(folder.resolve("match-1000x150.json"), match(1000, 150));
        Files.writeString(folder.resolve("roster-20x28.json"), duty(20, 28));
        Files.writeString(folder.resolve("rounds-R1_10.txt"), rounds(1000, 250, 200, 1925, 10, 0));
        Files.writeString(folder.resolve("rounds-RC1_10.txt"), rounds(1000, 250, 200, 1824, 120, 0.5));
        Files.writeString(folder.resolve("rounds-R2_10.txt"), rounds(1000, 250, 1000, 7697, 800, 0));
    }

    private static String gap(char type, int agents, int jobs) {
        var random = new Random(1000L * agents + jobs + type);
        int[][] effort = new int[agents][jobs];
        int[][] cost = new int[agents][jobs];
        for (int i = 0; i < agents; i++)
            for (int j = 0; j < jobs; j++) {
                effort[i][j] = type == 'd'
                        ? 1 + random.nextInt(100)
                        : (int) (1 - 10 * Math.log(1 - random.nextDouble()));
                cost[i][j] = type == 'd'
                        ? 111 - effort[i][j] + random.nextInt(21) - 10
                        : (int) (1000.0 / effort[i][j] - 10 * random.nextDouble());
            }
        var text = new StringBuilder(agents + " " + jobs + "\n");
        for (int[][] table : new int[][][] {cost, effort})
            for (int[] row : table) {
                for (int value : row) text.append(value).append(' ');
                text.append('\n');
            }
        for (int[] row : effort) {
            int sum = 0;
            for (int value : row) sum += value;
            text.append((int) (0.8 * sum / agents)).append(' ');
        }
        return text.append('\n').toString();
    }

    private static String match(int requests, int takers) {
        var random = new Random(requests + takers);
        var text = new StringBuilder("{\"fairness\":50,\"requests\":[");
        for (int r = 0; r < requests; r++)
            text.append(r > 0 ? "," : "")
                    .append("{\"id\":\"R%d\",\"x\":%d,\"y\":%d,\"priority\":%d}%n"
                            .formatted(r, random.nextInt(8001), random.nextInt(8001), 1 + random.nextInt(3)));
        text.append("],\"takers\":[");
        for (int t = 0; t < takers; t++)
            text.append(t > 0 ? "," : "")
                    .append("{\"id\":\"T%d\",\"x\":%d,\"y\":%d,\"capacity\":%d,\"done\":%d}%n"
                            .formatted(
                                    t,
                                    random.nextInt(8001),
                                    random.nextInt(8001),
                                    5 + random.nextInt(5),
                                    random.nextInt(5)));
        return text.append("]}\n").toString();
    }

    /// Duty at a station: two shifts of six, rest and weekend rules, two days away and four wishes each.
    private static String duty(int people, int days) {
        var random = new Random(people + days);
        var text = new StringBuilder("{\"days\":%d,\"firstWeekday\":1,\"fairness\":1,".formatted(days))
                .append("\"shifts\":[{\"id\":\"E\",\"minutes\":480},{\"id\":\"D\",\"minutes\":480,\"notBefore\":[\"E\"]}],")
                .append("\"cover\":[{\"shift\":\"E\",\"need\":6},{\"shift\":\"D\",\"need\":6}],\"people\":[");
        for (int p = 0; p < people; p++) {
            text.append(p > 0 ? "," : "")
                    .append(("{\"id\":\"P%d\",\"minMinutes\":%d,\"maxMinutes\":%d,\"maxRun\":5,\"minRun\":2,"
                                    + "\"minRest\":2,\"maxWeekends\":3,\"away\":[%d,%d],\"wishes\":[")
                            .formatted(p, 480 * 14, 480 * 20, random.nextInt(days), random.nextInt(days)));
            for (int w = 0; w < 4; w++)
                text.append(w > 0 ? "," : "")
                        .append("{\"day\":%d,\"shift\":\"%s\",\"weight\":%d,\"kind\":\"%s\"}"
                                .formatted(
                                        random.nextInt(days),
                                        random.nextBoolean() ? "E" : "D",
                                        1 + random.nextInt(3),
                                        random.nextBoolean() ? "on" : "off"));
            text.append("]}\n");
        }
        return text.append("]}\n").toString();
    }

    private static String rounds(int visits, int fleet, int load, int horizon, int width, double clustered) {
        var random = new Random(visits + horizon);
        var text = new StringBuilder("OWN\n\nVEHICLE\nNUMBER     CAPACITY\n %d  %d\n\nCUSTOMER\n".formatted(fleet, load))
                .append("CUST NO.  XCOORD.   YCOORD.    DEMAND   READY TIME  DUE DATE   SERVICE   TIME\n\n")
                .append("0 250 250 0 0 %d 0\n".formatted(horizon));
        int[][] centre = new int[20][];
        for (int k = 0; k < centre.length; k++)
            centre[k] = new int[] {30 + random.nextInt(440), 30 + random.nextInt(440)};
        for (int v = 1; v <= visits; v++) {
            int x = random.nextInt(501);
            int y = random.nextInt(501);
            if (random.nextDouble() < clustered) {
                int[] near = centre[random.nextInt(centre.length)];
                x = Math.clamp(near[0] + Math.round(12 * random.nextGaussian()), 0, 500);
                y = Math.clamp(near[1] + Math.round(12 * random.nextGaussian()), 0, 500);
            }
            double far = Math.hypot(x - 250, y - 250);
            int low = (int) far + 1;
            int high = (int) (horizon - far - 11);
            int middle = low + random.nextInt(Math.max(1, high - low));
            int open = Math.clamp(middle - width / 2, low, high);
            int close = Math.clamp(middle + width / 2, open, high);
            text.append("%d %d %d %d %d %d 10\n".formatted(v, x, y, 10 + 10 * random.nextInt(3), open, close));
        }
        return text.toString();
    }
}
