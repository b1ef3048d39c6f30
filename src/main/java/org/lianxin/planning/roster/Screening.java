package org.lianxin.planning.roster;

import java.util.List;
import java.util.Set;

/// Regular visits (季/月/周) of a period to be spread evenly over the days of those who make them.
///
/// @param even price of a worker's squared minutes of one day, so that even days are cheapest
/// @param trip price of coming to a building on a day, so that neighbours are visited together
public record Screening(
        int days, Set<Integer> closed, List<Worker> workers, List<Item> items, double even, double trip) {
    public Screening {
        closed = Set.copyOf(closed);
        workers = List.copyOf(workers);
        items = List.copyOf(items);
    }

    /// @param minutes most minutes of visiting in a day, @param away days away
    public record Worker(String id, int minutes, Set<Integer> away) {
        public Worker {
            away = Set.copyOf(away);
        }
    }

    /// One household's visit, due once in every `every` days; two visits are at least half of that apart.
    public record Item(String id, int worker, String building, int minutes, int every) {}

    /// Whether the worker may visit on that day.
    public boolean isOpen(int worker, int day) {
        return !closed.contains(day) && !workers.get(worker).away().contains(day);
    }

    /// How many visits an item needs in the period; an unfinished last span needs none.
    public int times(Item item) {
        return Math.max(1, days / item.every());
    }

    /// First day of an item's `k`-th span.
    public int first(Item item, int k) {
        return k * item.every();
    }

    /// Last day of an item's `k`-th span.
    public int last(Item item, int k) {
        return Math.min(days, (k + 1) * item.every()) - 1;
    }
}
