package org.lianxin.planning.rounds;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Plans kept for breeding, sound or unsound ones: cheap ones, and ones unlike the rest (Vidal and others, 2013).
final class Population {
    private static final int LEAST = 25;
    private static final int NEWBORN = 40;
    private static final int ELITE = 4;
    private static final int CLOSE = 5;

    final List<Specimen> members = new ArrayList<>();

    void add(Specimen one, double loadPrice, double warpPrice) {
        for (var other : members) {
            double distance = one.unlike(other);
            one.meet(other, distance);
            other.meet(one, distance);
        }
        members.add(one);
        if (members.size() <= LEAST + NEWBORN) return;
        while (members.size() > LEAST) drop(loadPrice, warpPrice);
    }

    /// Removes a duplicate where there is one, otherwise the least fit.
    private void drop(double loadPrice, double warpPrice) {
        rank(loadPrice, warpPrice);
        Specimen worst = members.getLast();
        for (var one : members) {
            boolean twin = !one.unlike.isEmpty() && one.unlike.getFirst() < 1e-9;
            boolean worstTwin = !worst.unlike.isEmpty() && worst.unlike.getFirst() < 1e-9;
            if (one != members.getFirst() && (twin == worstTwin ? one.rank > worst.rank : twin)) worst = one;
        }
        members.remove(worst);
        for (var other : members) other.leave(worst);
    }

    /// Sorts by cost and gives each its rank by cost and by how far it stands apart.
    void rank(double loadPrice, double warpPrice) {
        members.sort(Comparator.comparingDouble(one -> one.cost(loadPrice, warpPrice)));
        int size = members.size();
        var apart = new ArrayList<>(members);
        apart.sort(Comparator.comparingDouble(one -> -one.standsApart(CLOSE)));
        double weight = size <= ELITE ? 0 : 1 - (double) ELITE / size;
        for (int k = 0; k < size; k++) members.get(k).rank = (double) k / Math.max(1, size - 1);
        for (int k = 0; k < size; k++) apart.get(k).rank += weight * k / Math.max(1, size - 1);
    }
}
