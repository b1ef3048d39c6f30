package org.lianxin.territory.town;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.lianxin.platform.AreaCode;
import org.lianxin.territory.Building;
import org.lianxin.territory.Division;
import org.lianxin.territory.Door;
import org.lianxin.territory.Estate;
import org.lianxin.territory.EstateCode;
import org.lianxin.territory.Grid;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;

/// Turns the straight plan into the grids, estates, buildings and doors that the product keeps.
final class Survey {
    private static final double LON = 116.86;
    private static final double LAT = 32.60;
    private static final LocalDate SINCE = LocalDate.of(2023, 7, 1);

    /// Estates with a party-mass post, as the source counts.
    private static final int POSTS = 27;

    private final GeometryFactory earth = new GeometryFactory(new PrecisionModel(), 4490);
    private final RandomGenerator chance;
    private final Names names;
    private final Bend bend;
    private final TownPlan plan;
    private final NamedStreets streets;
    private final Map<AreaCode, String> communities;
    private final List<Grid> grids = new ArrayList<>();
    private final List<Estate> estates = new ArrayList<>();
    private final List<Building> buildings = new ArrayList<>();
    private final List<Door> doors = new ArrayList<>();

    private Survey(List<Division> divisions, RandomGenerator chance) {
        this.chance = chance;
        this.names = new Names(chance);
        this.bend = new Bend(LON, LAT, chance);
        this.communities = divisions.stream()
                .collect(Collectors.toMap(Division::code, Division::shortName, (a, b) -> a, TreeMap::new));
        this.plan = new TownPlan(chance).of(List.copyOf(communities.keySet()));
        this.streets = new NamedStreets(plan.streets(), names);
    }

    static Town of(List<Division> communities, RandomGenerator chance) {
        return new Survey(communities, chance).town();
    }

    private Town town() {
        var cells = plan.cells().stream()
                .collect(Collectors.groupingBy(Cell::community, TreeMap::new, Collectors.toList()));
        var coverage = new Coverage(bend, plan.cells().stream().map(Cell::land).toList());
        int n = 0;
        for (var entry : cells.entrySet()) {
            community(entry.getKey(), entry.getValue(), coverage, n++);
        }
        return new Town(grids, estates, buildings, doors, new Drawing(earth, bend, plan, streets).features(chance));
    }

    private void community(AreaCode code, Collection<Cell> cells, Coverage coverage, int n) {
        Map<Lot, AreaCode> grounds = new IdentityHashMap<>();
        boolean micro = n % 12 == 2;
        for (var cell : cells) {
            var border = polygon(coverage.border(cell.land()));
            grids.add(grid(cell.code(), gridName(cell), kind(cell), households(cell.lots()), border));
            grounds.putAll(micro && !cell.dedicated() ? microGrids(cell) : plain(cell));
        }
        var estateOf = EstateDraft.of(cells, n % 3 == 1);
        boolean post = n * POSTS / 36 != (n + 1) * POSTS / 36 || communities.size() < 36;
        int biggest = EstateDraft.biggest(estateOf);
        int number = 0;
        for (var draft : estateOf) {
            number++;
            estate(EstateCode.of(code, number), code, draft, grounds, post && number - 1 == biggest);
        }
        var outside = new BuildingDraft(EstateCode.of(code, 0), null, code, "", "");
        for (var cell : cells) {
            for (var lot : cell.lots()) {
                for (var house : lot.houses()) {
                    if (house.perFloor() == 0) {
                        place(
                                outside.next(house, streets.address(new Coordinate(house.x(), house.y()))),
                                house,
                                grounds,
                                lot);
                    }
                }
            }
        }
    }

    /// The grid or micro-grid of each parcel.
    private static Map<Lot, AreaCode> plain(Cell cell) {
        Map<Lot, AreaCode> grounds = new IdentityHashMap<>();
        cell.lots().forEach(lot -> grounds.put(lot, cell.code()));
        return grounds;
    }

    private Map<Lot, AreaCode> microGrids(Cell cell) {
        var grounds = plain(cell);
        var coverage = new Coverage(
                bend,
                java.util.stream.Stream.concat(
                                java.util.stream.Stream.of(cell.land()),
                                cell.lots().stream().map(Lot::raw))
                        .toList());
        int n = 0;
        for (var lot : cell.lots()) {
            if (lot.households() > 0) {
                n++;
                var code = new AreaCode("%s%03d".formatted(cell.code().code(), n));
                var border = polygon(coverage.border(lot.raw()));
                grids.add(grid(code, "第" + n + "微网格", Grid.Kind.MICRO, lot.households(), border));
                grounds.put(lot, code);
            }
        }
        return grounds;
    }

    private Grid grid(AreaCode code, String name, Grid.Kind kind, int households, Polygon border) {
        var contacts = new ArrayList<Grid.Contact>();
        if (kind != Grid.Kind.MICRO) {
            contacts.add(new Grid.Contact("网格长", names.person(), phone()));
        }
        contacts.add(new Grid.Contact("网格员", names.person(), phone()));
        return Grid.drawn(code, name, kind, households, "0554-0540000", contacts, border, SINCE);
    }

    /// Local numbers never begin with 0, so these ring nowhere.
    private String phone() {
        return "0554-05%05d".formatted(chance.nextInt(100_000));
    }

    private String gridName(Cell cell) {
        if (cell.dedicated()) {
            return switch (cell.lots().getFirst().use()) {
                case SCHOOL -> "学校专属网格";
                case HOSPITAL -> "医院专属网格";
                default -> "园区专属网格";
            };
        }
        return "第" + "一二三四五六七八九".charAt(Integer.parseInt(cell.code().code().substring(12)) - 1) + "网格";
    }

    private static Grid.Kind kind(Cell cell) {
        return cell.dedicated() ? Grid.Kind.DEDICATED : Grid.Kind.GENERAL;
    }

    private static int households(List<Lot> lots) {
        return lots.stream().mapToInt(Lot::households).sum();
    }

    private void estate(
            EstateCode code, AreaCode community, EstateDraft draft, Map<Lot, AreaCode> grounds, boolean post) {
        var use = draft.use();
        var name = names.estate(use, communities.getOrDefault(community, ""));
        var address = streets.address(draft.lots().getFirst().raw().centre());
        var company = use == Use.LANES || (use == Use.SLABS && chance.nextDouble() < 0.4) ? "" : names.company();
        var border = earth.buildGeometry(
                draft.lots().stream().map(lot -> polygon(ring(lot.net()))).toList());
        var inside = border.getInteriorPoint();
        estates.add(new Estate(
                code,
                community,
                name,
                address,
                draft.year(chance),
                company,
                post,
                inside.getX(),
                inside.getY(),
                border));
        var numbering = new BuildingDraft(code, code, community, address + name, use == Use.LANES ? "号" : "号楼");
        for (var lot : draft.lots()) {
            for (var house : lot.houses()) {
                if (house.perFloor() > 0) {
                    place(numbering.next(house, ""), house, grounds, lot);
                }
            }
        }
    }

    private void place(BuildingDraft.Named named, House house, Map<Lot, AreaCode> grounds, Lot lot) {
        var outline = polygon(house.outline(bend));
        var centre = outline.getCentroid();
        buildings.add(new Building(
                named.code(),
                named.estate(),
                named.community(),
                grounds.get(lot),
                named.name(),
                named.address(),
                house.shop() ? Building.Kind.SHOP : house.use().kind(),
                house.storeys(),
                house.units(),
                house.households(),
                centre.getX(),
                centre.getY(),
                outline));
        for (int unit = 1; unit <= house.units(); unit++) {
            for (int floor = 1; floor <= house.storeys(); floor++) {
                for (int door = 1; door <= house.perFloor(); door++) {
                    doors.add(new Door(named.code(), unit, floor, "%d%02d".formatted(floor, door)));
                }
            }
        }
    }

    private List<Coordinate> ring(Block block) {
        return new Coverage(bend, List.of(block)).border(block);
    }

    private Polygon polygon(List<Coordinate> ring) {
        return earth.createPolygon(ring.toArray(Coordinate[]::new));
    }
}
