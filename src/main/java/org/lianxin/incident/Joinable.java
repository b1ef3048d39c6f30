package org.lianxin.incident;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lianxin.docket.Entries;
import org.lianxin.docket.Privacy;
import org.lianxin.platform.Actor;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.County;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Which open incidents somebody who reports may be told of and join: to a resident only those that a colleague has
/// looked at and found unrestricted, of nobody who wishes to stay unnamed; to a colleague those that she may read.
@Component
class Joinable {
    /// A condition on `incident i`: it may be told to everybody, without its words.
    static final String TOLD_TO_ALL = """
            i.closed_at is null and i.privacy = 'N' and i.stage <> 'SUBMITTED' and not i.confidential and i.part_of is null""";

    private final JdbcClient db;
    private final Entries entries;

    Joinable(JdbcClient db, Entries entries) {
        this.db = db;
        this.entries = entries;
    }

    /// The ids of those that everybody may be told of.
    List<UUID> toAll(County county, List<UUID> ids) {
        return db.sql("select i.id from incident i where i.county = :county and i.id = any (:ids::uuid[]) and "
                        + TOLD_TO_ALL)
                .param("county", county.code())
                .param("ids", ids.stream().map(UUID::toString).toArray(String[]::new))
                .query(UUID.class)
                .list();
    }

    /// The incident with which one is answered: itself, or the one it was merged into.
    Optional<IncidentId> followed(County county, IncidentId id) {
        return db.sql("select coalesce(merged_into, id) from incident where county = :county and id = :id")
                .param("county", county.code())
                .param("id", id.value())
                .query(UUID.class)
                .optional()
                .map(IncidentId::new);
    }

    /// Whether the reporter may join one to the other: she may be told of it, and both lie in one township.
    boolean isFor(Actor by, Matter own, Matter other) {
        if (own.privacy() == Privacy.X || !isNear(own.area(), other.area())) {
            return false;
        }
        if (TheRequester.ID.equals(by.id())) {
            return !toAll(own.county(), List.of(other.id().value())).isEmpty();
        }
        return other.privacy() != Privacy.X
                && other.partOf() == null
                && entries.find(by, other.id().entry()).filter(e -> !e.masked()).isPresent();
    }

    private static boolean isNear(AreaCode own, AreaCode other) {
        return other.within(own) || township(own).equals(township(other));
    }

    private static AreaCode township(AreaCode area) {
        return area.level().compareTo(AreaCode.Level.TOWNSHIP) > 0 ? area.at(AreaCode.Level.TOWNSHIP) : area;
    }
}
