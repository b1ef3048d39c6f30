package org.lianxin.territory;

import java.util.Optional;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.County;
import org.lianxin.platform.Rejection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The places that have a label with a QR code, which opens the report page for that place.
@Service
public class Places {
    private final JdbcClient db;
    private final Grids grids;
    private final Estates estates;
    private final Buildings buildings;
    private final GivenNames names;

    Places(JdbcClient db, Grids grids, Estates estates, Buildings buildings, GivenNames names) {
        this.names = names;
        this.db = db;
        this.grids = grids;
        this.estates = estates;
        this.buildings = buildings;
    }

    /// The place of a label's code; empty when the code was mistyped or its place is gone.
    public Optional<Place> find(String code) {
        return PlaceCode.read(code)
                .flatMap(parts -> db.sql("select kind, target from place where county = :county and serial = :serial")
                        .param("county", parts.county().code())
                        .param("serial", parts.serial())
                        .query((row, n) -> describe(
                                PlaceCode.of(parts.county(), parts.serial()),
                                Place.Kind.valueOf(row.getString("kind")),
                                row.getString("target")))
                        .optional())
                .flatMap(p -> p);
    }

    /// The place's label, made on first demand and the same ever after.
    ///
    /// @param target the code of a grid, an estate or a building
    /// @throws Rejection `territory.place-unknown`, `text.personal-data` while its name still names a person
    @Transactional
    public Place label(String target) {
        var kind = kind(target);
        var county = new County(target.substring(0, 6));
        var hung = describe("", kind, target);
        if (hung.isEmpty()) {
            throw Rejection.notFound("territory.place-unknown", target);
        }
        names.requireOn(hung.get().name());
        // One label at a time in a county, so that serial numbers have no gaps and no twins.
        db.sql("select pg_advisory_xact_lock(hashtext('place' || :county))")
                .param("county", county.code())
                .query(rows -> {});
        int serial = serial(county, kind, target).orElseGet(() -> newSerial(county, kind, target));
        return describe(PlaceCode.of(county, serial), kind, target)
                .orElseThrow(() -> Rejection.notFound("territory.place-unknown", target));
    }

    private Optional<Integer> serial(County county, Place.Kind kind, String target) {
        return db.sql("select serial from place where county = :county and kind = :kind and target = :target")
                .param("county", county.code())
                .param("kind", kind.name())
                .param("target", target)
                .query(Integer.class)
                .optional();
    }

    private int newSerial(County county, Place.Kind kind, String target) {
        return db.sql("""
                        insert into place (county, serial, kind, target)
                        select :county, coalesce(max(serial), 0) + 1, :kind, :target from place where county = :county
                        returning serial
                        """)
                .param("county", county.code())
                .param("kind", kind.name())
                .param("target", target)
                .query(Integer.class)
                .single();
    }

    private Optional<Place> describe(String code, Place.Kind kind, String target) {
        var county = new County(target.substring(0, 6));
        return switch (kind) {
            case GRID ->
                grids.find(new AreaCode(target)).map(g -> new Place(county, code, kind, target, g.code(), g.name()));
            case ESTATE ->
                estates.find(new EstateCode(target))
                        .map(e -> new Place(county, code, kind, target, e.community(), e.name()));
            case BUILDING ->
                buildings
                        .find(new BuildingCode(target))
                        .map(b -> new Place(county, code, kind, target, b.area(), b.address()));
        };
    }

    private static Place.Kind kind(String target) {
        if (target.matches("\\d{15}|\\d{18}")) {
            return Place.Kind.GRID;
        }
        if (target.matches("\\d{12}E\\d{3}")) {
            return Place.Kind.ESTATE;
        }
        if (target.matches("\\d{12}E\\d{3}B\\d{3}")) {
            return Place.Kind.BUILDING;
        }
        throw Rejection.notFound("territory.place-unknown", target);
    }
}
