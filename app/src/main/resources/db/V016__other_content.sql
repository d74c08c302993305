-- What two pictures show of their own is told apart from what was put on one of them: what was seen before is looked at again.
delete from full_look;
alter table full_look add column exchanged boolean not null;
alter table full_look add column replaced boolean not null;
