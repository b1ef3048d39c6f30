-- How often the requester said that it was not solved: the first word counts, not only the last.
alter table incident add column denied int not null default 0;

create or replace view incident_facts as
select i.county, i.id, i.area, i.building, i.category, i.grade, i.privacy, i.channel, i.stage,
       coalesce(i.lead, e.owner_unit) as unit,
       i.received_at, i.closed_at, i.rework,
       i.answerable, i.answered_via is not null or i.denied > 0 as answered,
       coalesce(i.solved, false) and i.denied = 0 as solved,
       coalesce(i.satisfied, false) as satisfied,
       i.merged_into, i.part_of, i.merged,
       i.returned_unit is not null or coalesce(i.ruled, false) as returned,
       i.handler is not null and i.lead is null as self_handled,
       e.due_at as next_due,
       a.due_at as accept_due, a.stopped_at as accepted_at,
       c.due_at as contact_due, c.stopped_at as contacted_at,
       h.due_at as handle_due, h.stopped_at as handled_at
from incident i
join docket_entry e on e.county = i.county and e.id = i.id
left join docket_clock a on a.county = i.county and a.entry = i.id and a.stage = 'ACCEPT' and a.round = 0
left join docket_clock c on c.county = i.county and c.entry = i.id and c.stage = 'CONTACT' and c.round = 0
left join docket_clock h on h.county = i.county and h.entry = i.id and h.stage = 'HANDLE' and h.round = 0;
