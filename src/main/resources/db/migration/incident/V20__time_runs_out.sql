-- What a minute's job looks for: waits that are over, assignments that nobody has signed.
create index incident_waiting on incident (wait_until) where stage in ('WAIT_REPORTER', 'WAIT_THIRD_PARTY');
create index incident_unsigned on incident (assigned_at) where stage = 'ASSIGNED';
-- Those assigned before there was such a limit get theirs, and a clock that says so.
insert into docket_clock (county, entry, stage, round, allowance, started_at, due_at, rings_at)
select county, id, 'SIGN', 0, '24 nh', assigned_at, assigned_at + interval '24 hours', assigned_at + interval '18 hours'
from incident where stage = 'ASSIGNED'
on conflict do nothing;
