package org.lianxin.incident;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.docket.Charges;
import org.lianxin.docket.Clock;
import org.lianxin.docket.Entry;
import org.lianxin.docket.Line;
import org.lianxin.docket.Timeline;
import org.lianxin.incident.category.Category;
import org.lianxin.people.MaskedPerson;
import org.lianxin.people.Purpose;
import org.lianxin.platform.FileId;

/// An incident as somebody at work sees it, with what she may do now.
///
/// @param masked whether the substance is withheld from the asker
/// @param suggested the unit that the table of duties names for the category here
/// @param situation what is particular to the present step
/// @param moves what is open to the asker, with the fields that each needs
public record Page(
        Entry entry,
        Category category,
        boolean masked,
        @Nullable Told told,
        @Nullable Assigned assignment,
        @Nullable Outcome outcome,
        @Nullable Answer answer,
        @Nullable Extension extensionAsked,
        Situation situation,
        List<Clock> clocks,
        List<Line> timeline,
        List<Timeline.Spell> spells,
        List<Charges.Charge> charges,
        Links links,
        List<Rulings.Ruling> precedents,
        @Nullable UnitShown suggested,
        List<Moves.Offer> moves) {

    /// What was told, by whom, where.
    public record Told(
            String words,
            List<FileId> photos,
            @Nullable Double lon,
            @Nullable Double lat,
            @Nullable String place,
            String areaName,
            @Nullable MaskedPerson reporter,
            boolean answerable,
            boolean confidential,
            Instant receivedAt) {}

    /// What is particular to the present step.
    ///
    /// @param returned who sent it back, and why
    /// @param held what it waits for
    /// @param gone where it went, with the receipt
    /// @param reach why the asker may see the reporter's name and phone now; none where she may not
    public record Situation(
            @Nullable Returned returned,
            @Nullable Wait held,
            @Nullable Gone gone,
            @Nullable Purpose reach) {}

    public record Returned(UnitShown by, String reason) {}

    public record Gone(String body, String receipt) {}

    /// A unit with what is public of it.
    public record UnitShown(UUID id, String name, String phone) {}

    public record Assigned(UnitShown lead, List<UnitShown> joint, UnitShown centre, Instant at, boolean ruled) {}

    /// Other incidents that belong to this one.
    ///
    /// @param merged how many reports say the same, this one included
    public record Links(
            @Nullable IncidentId partOf,
            List<IncidentId> parts,
            @Nullable IncidentId mergedInto,
            int merged) {}
}
