package org.lianxin.planning.desk;

import java.util.Map;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.County;
import org.lianxin.platform.Deed;

/// An offer was made, accepted, declined, passed on or withdrawn, within the same transaction.
public record OfferMoved(
        County county, AreaCode area, PlanId plan, int version, OfferId offer, String name, String actor)
        implements Deed {
    @Override
    public String deed() {
        return "planning.offer-" + name;
    }

    @Override
    public String subject() {
        return "plan:" + plan;
    }

    @Override
    public Map<String, ?> facts() {
        return Map.of("version", version, "offer", offer.toString());
    }
}
