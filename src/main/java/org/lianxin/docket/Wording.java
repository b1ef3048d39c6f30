package org.lianxin.docket;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lianxin.platform.County;

/// Where the words of a kind's matters lie. The module that owns the kind offers one as a component, so that
/// its matters are found by all their words and not by their titles alone.
public interface Wording {
    /// The kind, such as `incident`.
    String kind();

    /// The full words of matters, as they were told; of what is not kept, nothing.
    Map<UUID, String> of(County county, List<UUID> ids);
}
