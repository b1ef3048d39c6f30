package org.lianxin.territory;

import java.util.List;
import org.lianxin.platform.County;
import org.springframework.stereotype.Service;

/// Address text to buildings.
@Service
public class Addresses {
    private final BuildingStore buildings;

    Addresses(BuildingStore buildings) {
        this.buildings = buildings;
    }

    /// A building that the text may mean.
    ///
    /// @param text the address as people say it
    /// @param score from 0 to 1; only for ranking
    public record Candidate(Building building, String text, double score) {}

    /// The buildings that the text may mean, likeliest first, ten at most.
    public List<Candidate> find(County county, String text) {
        return List.of();
    }
}
