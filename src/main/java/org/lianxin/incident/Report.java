package org.lianxin.incident;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.FileId;

/// What somebody reports.
///
/// @param clientId made by the reporter's device: sent again after a lost answer, it brings the first result
/// @param place where: by code, by point, in words; at least one of them
/// @param words what is the matter, in her own words
/// @param category what she thinks it is; a colleague decides when accepting
/// @param reporter who may be asked back; empty for an anonymous report
/// @param confidential whether her wish is that the handler does not learn who she is
public record Report(
        UUID clientId,
        Channel channel,
        Place place,
        String words,
        @Nullable String category,
        List<FileId> photos,
        @Nullable Reporter reporter,
        boolean confidential) {

    static final int LONGEST = 2000;

    /// Where it is: a code from a QR sign (grid, building, estate, community), a point (CGCS2000), or words.
    public record Place(
            @Nullable String code,
            @Nullable Double lon,
            @Nullable Double lat,
            @Nullable String words) {}

    /// Who reports; goes to the people's vault and nowhere else.
    public record Reporter(@Nullable String name, @Nullable String phone) {}
}
