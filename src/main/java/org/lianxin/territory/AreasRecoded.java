package org.lianxin.territory;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.County;

/// Communities merged or split, so that areas have new codes. Every module that keeps area codes follows in the same
/// transaction, with what is closed too: lists, rights and figures are those of today's divisions. What was where is
/// kept: in `division_change`, in the journal, by each module for its own rows, and in the numbers of matters, which
/// never change.
///
/// @param codes old to new, grids and communities; an area not named keeps its code
public record AreasRecoded(County county, LocalDate day, Map<AreaCode, AreaCode> codes) {

    /// One code that became another. Rows follow it with
    /// `set area = :to || substr(area, :tail) where area like :from || '%'`.
    ///
    /// @param tail where the rest of a code below begins, such as a micro-grid's; of a community's old grids
    /// that are gone, nothing remains
    public record Recoding(AreaCode from, AreaCode to, int tail) {}

    /// The recodings in the order in which rows must follow them: grids first, then what lies in a community at large.
    public List<Recoding> recodings() {
        return codes.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(
                        Comparator.comparingInt((AreaCode c) -> c.code().length())
                                .reversed()
                                .thenComparing(Comparator.naturalOrder())))
                .map(e -> new Recoding(e.getKey(), e.getValue(), tail(e.getKey())))
                .toList();
    }

    /// Does something for each recoding in that order.
    public void each(Consumer<Recoding> follow) {
        recodings().forEach(follow);
    }

    private static int tail(AreaCode from) {
        boolean grid = from.level().compareTo(AreaCode.Level.COMMUNITY) > 0;
        return grid ? from.code().length() + 1 : Integer.MAX_VALUE / 2;
    }
}
