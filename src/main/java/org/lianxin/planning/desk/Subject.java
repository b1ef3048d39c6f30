package org.lianxin.planning.desk;

/// What is planned.
public enum Subject {
    /// The grids of a community: applied in territory.
    DIVISION,
    /// Stations of a township or the county: kept until stations have a module.
    SITING,
    /// Hubs, link members and households of the county: kept until hubs have a module.
    NETWORK,
    /// The day's visits of a township's grid workers: applied as the day's rounds.
    ROUNDS,
    /// A month's duty: kept until stations have a module.
    ROSTER
}
