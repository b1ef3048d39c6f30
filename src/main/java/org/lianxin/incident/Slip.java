package org.lianxin.incident;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.FileId;

/// What a requester sees of her report.
///
/// @param promised until when it will be settled
/// @param stage and its words
/// @param owner the unit that answers for it now, with its phone
/// @param waits what it waits for, and until when
/// @param result what was done
/// @param asked whether the question is hers to answer now
/// @param reports how many have reported the same
public record Slip(
        String number,
        String code,
        String category,
        String words,
        List<FileId> photos,
        @Nullable String place,
        String areaName,
        Instant receivedAt,
        @Nullable Instant promised,
        boolean late,
        Stage stage,
        String stageWords,
        Page.@Nullable UnitShown owner,
        @Nullable Waiting waits,
        @Nullable String result,
        List<FileId> resultPhotos,
        boolean asked,
        @Nullable Answer answer,
        @Nullable String transferredTo,
        int reports,
        List<Step> timeline) {

    /// A line for the requester.
    public record Step(Instant at, String words, @Nullable String said) {}

    public record Waiting(Wait.For what, String reason, Instant until) {}
}
