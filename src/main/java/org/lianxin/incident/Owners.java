package org.lianxin.incident;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.lianxin.docket.Holder;
import org.lianxin.platform.AreaCode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/// Who answers at each step: one unit always, and one person where somebody is named.
@Component
class Owners {
    private final Function<AreaCode, UUID> receivers;
    private final Function<AreaCode, UUID> centres;

    @Autowired
    Owners(Duties duties) {
        this(duties::receiver, duties::centre);
    }

    Owners(Function<AreaCode, UUID> receivers, Function<AreaCode, UUID> centres) {
        this.receivers = receivers;
        this.centres = centres;
    }

    /// The one who answers at a step; nobody once it is over.
    Optional<Holder> of(Incident incident) {
        return switch (incident) {
            case Incident.Submitted s -> Optional.of(Holder.unit(receiver(s.matter())));
            case Incident.Accepted a -> Optional.of(new Holder(receiver(a.matter()), a.accepter()));
            case Incident.SelfHandled s -> Optional.of(Holder.unit(centre(s)));
            case Incident.Dispatching d -> Optional.of(Holder.unit(centre(d)));
            case Incident.Assigned a -> Optional.of(Holder.unit(a.assignment().lead()));
            case Incident.Handling h -> Optional.of(hands(h));
            case Incident.Waiting w -> Optional.of(hands(w.was()));
            case Incident.Split s ->
                Optional.of(Holder.unit(s.was().assignment().centre()));
            case Incident.Done d -> Optional.of(Holder.unit(d.was().assignment().centre()));
            case Incident.Verified v ->
                Optional.of(Holder.unit(v.was().was().assignment().centre()));
            case Incident.Closed c -> Optional.empty();
            case Incident.Transferred t -> Optional.empty();
            case Incident.Merged m -> Optional.empty();
            case Incident.Voided v -> Optional.empty();
        };
    }

    /// The unit that first looks at reports of the incident's area.
    UUID receiver(Matter matter) {
        return receivers.apply(matter.area());
    }

    /// The unit that dispatches in the incident's area.
    UUID centre(Incident incident) {
        return centres.apply(incident.matter().area());
    }

    private static Holder hands(Incident.Handling handling) {
        return new Holder(handling.assignment().lead(), handling.signer());
    }
}
