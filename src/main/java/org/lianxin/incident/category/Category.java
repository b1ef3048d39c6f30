package org.lianxin.incident.category;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianxin.docket.Limit;
import org.lianxin.docket.Privacy;

/// A leaf of the list of what may be reported, as it holds from a day on. A code is never used again for another thing.
///
/// @param code group and leaf, two digits each
/// @param id the English word of the code book, such as `exposed_garbage`
/// @param accept the limit to take a report on
/// @param handle the limit to settle it, from receipt
/// @param secure the limit to make a danger safe, from receipt
/// @param stages further limits from receipt, such as stop, penalise, demolish
/// @param transferTo the competent body, where the loop is not
/// @param source `L` from a local handbook, `LAW`, or `P` proposed
public record Category(
        String code,
        String name,
        String id,
        String group,
        String groupName,
        Grade grade,
        Limit accept,
        Limit handle,
        @Nullable Limit secure,
        List<CategoryStage> stages,
        @Nullable String transferTo,
        Privacy privacy,
        String source,
        LocalDate validFrom) {

    /// What a report is until a colleague has said what it is: restricted, for nobody knows yet what it contains.
    public static final Category UNSPECIFIED = new Category(
            "0000",
            "待定",
            "to_be_classified",
            "00",
            "待定",
            Grade.D,
            Grade.D.accept(),
            Grade.D.handle(),
            null,
            List.of(),
            null,
            Privacy.R,
            "P",
            LocalDate.of(2020, 1, 1));

    /// The name in English, from the code book's word.
    public String english() {
        return Character.toUpperCase(id.charAt(0)) + id.substring(1).replace('_', ' ');
    }
}
