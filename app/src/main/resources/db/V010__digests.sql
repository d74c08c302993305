-- SHA-256 of the file before it was acted on: undoing goes by what a file holds. Null in what was written before.
alter table journal_entry add column if not exists sha256 char(64);

-- Extended attributes of a file that was replaced by a link can be long.
alter table journal_note alter column text set data type varchar(1000000);

-- Whether what had this digest was seen to show what the scan saw: a digest is first asked for when a file may have rotted.
alter table picture add column if not exists digest_proven boolean default false not null;
