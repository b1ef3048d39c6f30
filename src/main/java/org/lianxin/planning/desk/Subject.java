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
    ROSTER,
    /// Wishes, errands and requests with those who may take them, as offers: kept until volunteers have a module.
    MATCH,
    /// Meetings with rooms and halves of days: kept until stations have a module.
    ROOMS,
    /// Regular visits (季/月/周) over a season: kept until visits have a module.
    SCREENING
}
