-- The pairs of neighbouring characters of a matter's words: what a search for a piece of them, of two characters or
-- more, is led by. Spaces and marks do not count.
create function docket_pairs(title text, place text) returns text[] language sql immutable parallel safe as $$
    select coalesce(array_agg(distinct substr(w, i, 2)), '{}')
    from (select lower(regexp_replace(title || coalesce(place, ''), '[[:space:][:punct:]，。、；：？！“”（）]', '', 'g')) w) t,
         generate_series(1, length(w) - 1) i
$$;
create index docket_entry_by_pairs on docket_entry using gin (docket_pairs(title, place));
create index docket_entry_by_building on docket_entry (county, building, opened_at) where building is not null;
create index docket_entry_by_category on docket_entry (county, category text_pattern_ops, opened_at);
create index docket_entry_waiting on docket_entry (county, opened_at) where stage like 'WAIT%';
create index docket_spell_by_account on docket_spell (county, account) where account is not null;
create index docket_spell_by_unit on docket_spell (county, unit) where unit is not null;
create index docket_line_by_name on docket_line (county, actor_name);
