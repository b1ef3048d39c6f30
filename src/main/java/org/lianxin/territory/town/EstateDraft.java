package org.lianxin.territory.town;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.random.RandomGenerator;

/// The parcels of one estate: mostly one; two in different grids where the estate straddles a street.
record EstateDraft(Use use, List<Lot> lots) {
    /// The estates of a community's grids.
    ///
    /// @param straddling whether to join the two nearest like parcels of different grids into one estate
    static List<EstateDraft> of(Collection<Cell> cells, boolean straddling) {
        var drafts = new ArrayList<EstateDraft>();
        var pair = straddling ? nearest(List.copyOf(cells)) : List.<Lot>of();
        if (!pair.isEmpty()) {
            drafts.add(new EstateDraft(pair.getFirst().use(), pair));
        }
        for (var cell : cells) {
            for (var lot : cell.lots()) {
                boolean taken = pair.stream().anyMatch(p -> p == lot);
                if (!taken && lot.households() > 0) {
                    drafts.add(new EstateDraft(lot.use(), List.of(lot)));
                }
            }
        }
        return drafts;
    }

    private static List<Lot> nearest(List<Cell> cells) {
        var best = List.<Lot>of();
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < cells.size(); i++) {
            for (int j = i + 1; j < cells.size(); j++) {
                for (var a : cells.get(i).lots()) {
                    for (var b : cells.get(j).lots()) {
                        double distance = a.raw().centre().distance(b.raw().centre());
                        if (alike(a, b) && distance < least) {
                            least = distance;
                            best = List.of(a, b);
                        }
                    }
                }
            }
        }
        return best;
    }

    private static boolean alike(Lot a, Lot b) {
        return a.use() == b.use() && a.use() != Use.LANES && a.households() > 0 && b.households() > 0;
    }

    /// The place in the list of the estate with the most households, lanes left out where there is another.
    static int biggest(List<EstateDraft> drafts) {
        int best = 0;
        for (int i = 1; i < drafts.size(); i++) {
            best = drafts.get(i).weight() > drafts.get(best).weight() ? i : best;
        }
        return best;
    }

    private int weight() {
        return lots.stream().mapToInt(Lot::households).sum() - (use == Use.LANES ? 10_000 : 0);
    }

    /// A year in which such houses were built.
    int year(RandomGenerator chance) {
        return switch (use) {
            case TOWERS -> 2010 + chance.nextInt(12);
            case GARDEN -> 2001 + chance.nextInt(13);
            case SLABS -> 1983 + chance.nextInt(17);
            default -> 1958 + chance.nextInt(22);
        };
    }
}
