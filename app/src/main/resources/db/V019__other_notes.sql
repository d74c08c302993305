-- What people wrote into a picture beside keywords and caption: whom it shows, whose it is, where it was taken. All are read again for it.
alter table picture add column other_notes varchar(8000) default '' not null;
delete from fingerprint;
delete from known_files;
