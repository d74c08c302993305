-- Reasons are keys with their arguments; sentences of older versions are dropped with what they told of. The next search finds it anew.
delete from score;
delete from comparing;
delete from similar_group;
delete from search;
alter table score alter column reason varchar(4000) not null;
alter table group_match alter column label varchar(4000) not null;
alter table found_match alter column label varchar(4000) not null;
-- Whether only a search wider than the normal one finds a match: groups of the normal level are made without it.
alter table group_match add column wide boolean default false not null;
alter table found_match add column wide boolean default false not null;
