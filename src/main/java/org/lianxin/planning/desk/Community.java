package org.lianxin.planning.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lianxin.planning.Sentence;
import org.lianxin.planning.UnusableInput;
import org.lianxin.platform.AreaCode;
import org.lianxin.territory.Building;
import org.lianxin.territory.Buildings;
import org.lianxin.territory.Door;
import org.lianxin.territory.Grid;
import org.lianxin.territory.Grids;
import org.springframework.stereotype.Component;

/// A community's buildings and general grids as territory has them. Dedicated grids (schools, markets, parks) have a
/// body of their own: they and their buildings stay as they are.
///
/// @param households of each building: its own figure, else its doors
/// @param today the number of each building's grid among the grids, -1 for none
record Community(AreaCode area, List<Building> buildings, List<Grid> grids, double[] households, int[] today) {
    /// Reads communities.
    @Component
    static class Reader {
        private final Buildings buildings;
        private final Grids grids;

        Reader(Buildings buildings, Grids grids) {
            this.buildings = buildings;
            this.grids = grids;
        }

        /// @throws UnusableInput `planning.no-buildings`
        Community read(AreaCode area) {
            var standing = grids.within(area);
            var general = standing.stream()
                    .filter(g -> g.kind() == Grid.Kind.GENERAL)
                    .sorted(Comparator.comparing(Grid::code))
                    .toList();
            var dedicated = standing.stream()
                    .filter(g -> g.kind() == Grid.Kind.DEDICATED)
                    .map(Grid::code)
                    .collect(Collectors.toSet());
            var here = buildings.within(area).stream()
                    .filter(b ->
                            b.grid() == null || !dedicated.contains(b.grid().at(AreaCode.Level.GRID)))
                    .toList();
            if (here.isEmpty()) {
                throw new UnusableInput(
                        "planning.no-buildings",
                        new Sentence("该社区还没有楼栋数据。", "There are no buildings of this community yet."));
            }
            var doors = buildings.doorsWithin(area).stream()
                    .collect(Collectors.groupingBy(Door::building, Collectors.counting()));
            var households = here.stream()
                    .mapToDouble(b -> b.households() > 0 ? b.households() : doors.getOrDefault(b.code(), 0L))
                    .toArray();
            return new Community(area, here, general, households, numbers(here, general));
        }

        private static int[] numbers(List<Building> buildings, List<Grid> grids) {
            Map<AreaCode, Integer> number = IntStream.range(0, grids.size())
                    .boxed()
                    .collect(Collectors.toMap(g -> grids.get(g).code(), g -> g));
            return buildings.stream()
                    .mapToInt(b ->
                            b.grid() == null ? -1 : number.getOrDefault(b.grid().at(AreaCode.Level.GRID), -1))
                    .toArray();
        }
    }

    double total() {
        return java.util.Arrays.stream(households).sum();
    }

    Plane plane() {
        return Plane.around(
                buildings.stream().mapToDouble(Building::lat).average().orElse(0));
    }

    boolean hasToday() {
        return java.util.Arrays.stream(today).anyMatch(t -> t >= 0);
    }

    @Nullable
    Grid gridToday(int building) {
        return today[building] < 0 ? null : grids.get(today[building]);
    }

    /// Names that tell buildings apart: the estate's or street's part of the address stands before the number.
    List<String> names() {
        var names = new ArrayList<String>();
        buildings.forEach(b -> names.add(b.address().isBlank() ? b.name() : b.address()));
        return names;
    }
}
