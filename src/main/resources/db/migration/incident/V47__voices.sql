-- Who brought reports, for counting people: the same key is the same person, and says no more. No words, nothing
-- restricted, confidential or void.
create view incident_voices as
select i.county, i.id, i.area, i.category, i.received_at, i.closed_at is not null as over,
       md5(coalesce(i.reporter::text, case when i.channel = 'GRID' then i.reported_by else i.id::text end)) as who
from incident i
where i.privacy = 'N' and not i.confidential and i.part_of is null and i.stage <> 'VOID';
