package org.lianxin.territory.town;

import java.util.List;
import org.lianxin.territory.Building;
import org.lianxin.territory.Door;
import org.lianxin.territory.Estate;
import org.lianxin.territory.Grid;
import org.lianxin.territory.MapFeature;

/// An invented town as the product keeps it.
record Town(
        List<Grid> grids,
        List<Estate> estates,
        List<Building> buildings,
        List<Door> doors,
        List<MapFeature> features) {}
