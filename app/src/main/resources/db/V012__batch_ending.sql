-- Whether a batch is BEGUN or ENDED: one that stays begun was cut off. Empty in what was done before this was written down.
alter table journal_batch add column if not exists ending varchar(10);

-- People read the numbers of batches: a kill loses none that were put by.
alter table journal_batch alter column id set no cache;
