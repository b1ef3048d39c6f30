-- The words of a restricted incident, encrypted; the plain column is empty then.
alter table incident add column words_sealed bytea, add column words_key int;
create index incident_by_words_key on incident (county, words_key) where words_key is not null;
