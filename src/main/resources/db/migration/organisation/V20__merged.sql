-- The area a unit answered for before communities merged or split.
alter table unit add column came_from text collate "C";
