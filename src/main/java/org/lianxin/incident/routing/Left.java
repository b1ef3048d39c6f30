package org.lianxin.incident.routing;

/// Why a report was left to people.
enum Left {
    /// The words did not say enough.
    NO_SUGGESTION,
    /// Restricted, confidential, or possibly so.
    RESTRICTED,
    /// Possibly urgent: grades A and B, and 突发应急.
    EMERGENCY,
    UNSURE,
    /// Whoever reported it called it something else.
    CHOSEN_OTHERWISE,
    /// It may have been reported before.
    TWIN,
    /// No unit answers for the category in the area.
    NO_DUTY
}
