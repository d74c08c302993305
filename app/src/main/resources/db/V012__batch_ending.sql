-- Whether a batch is BEGUN or ENDED: one that stays begun was cut off. Empty in what was done before this was written down.
alter table journal_batch add column if not exists ending varchar(10);
