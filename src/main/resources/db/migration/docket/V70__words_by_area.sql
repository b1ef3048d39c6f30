-- Matters are looked for by words and area at once: a piece for the area and for each one above it, down from the
-- county. They follow the matter wherever it goes.
create function docket_area_pieces(area text) returns text[] language sql immutable parallel safe as $$
    select coalesce(array_agg('A' || left(area, digits)), '{}')
    from unnest(array[9, 12, 15, 18]) digits where digits <= length(area)
$$;

create function docket_entry_has_moved() returns trigger language plpgsql as $$
begin
    update docket_text
    set words = ts_delete(words, docket_area_pieces(old.area)) || array_to_tsvector(docket_area_pieces(new.area))
    where county = new.county and entry = new.id and words <> '';
    return null;
end $$;
create trigger docket_entry_has_moved after update of area on docket_entry
    for each row when (old.area is distinct from new.area) execute function docket_entry_has_moved();

update docket_text t set words = t.words || array_to_tsvector(docket_area_pieces(e.area))
from docket_entry e where e.county = t.county and e.id = t.entry and t.words <> '';

-- Every search reads what has not been sorted into the index yet: no more than half a megabyte.
alter index docket_text_words set (gin_pending_list_limit = 512);
