-- Which way of comparing found it: what an older one saw is looked at again.
delete from full_look;
alter table full_look add column revision integer not null;
