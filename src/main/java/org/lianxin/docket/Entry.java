package org.lianxin.docket;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.AreaCode;

/// A matter as a list shows it. Of a restricted one, those outside see that there is something, where roughly, and how
/// far it is; of one that is not kept, everybody.
///
/// @param masked whether title, place and building are withheld from the asker
/// @param dueAt when the next running clock ends
/// @param late whether a running clock has ended already
public record Entry(
        EntryId id,
        String kind,
        String number,
        @Nullable String title,
        @Nullable String place,
        AreaCode area,
        @Nullable String building,
        String category,
        Privacy privacy,
        boolean masked,
        String channel,
        String stage,
        @Nullable UUID ownerUnit,
        @Nullable String ownerAccount,
        Instant openedAt,
        @Nullable Instant closedAt,
        @Nullable Instant dueAt,
        boolean late) {}
