package org.lianxin.territory.town;

import java.util.List;

/// A parcel with what stands on it.
///
/// @param raw the parcel to the middle of the streets around it
/// @param net what is left between the streets
record Lot(Block raw, Block net, Use use, List<House> houses) {
    int households() {
        return houses.stream().mapToInt(House::households).sum();
    }

    Lot with(List<House> others) {
        return new Lot(raw, net, use, others);
    }
}
