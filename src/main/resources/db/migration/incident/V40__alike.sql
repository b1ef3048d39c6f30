-- What ended lately, for the memory of what is open.
create index incident_by_close on incident (county, closed_at) where closed_at is not null;
