-- What a group's rows were written from, so that a search that finds the same groups writes none of them again.
alter table similar_group add column digest varchar(64);
