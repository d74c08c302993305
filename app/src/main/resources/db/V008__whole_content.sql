-- What a picture file holds and says beside the one picture that is compared; pages null: not known.
alter table picture alter column captured set data type timestamp(9);
alter table picture add column (
    capture_offset int,
    exposure varchar(80) default '' not null,
    burst varchar(200) default '' not null,
    pairing varchar(200) default '' not null,
    edits varchar(2000) default '' not null,
    caption varchar(4000) default '' not null,
    pages int,
    frames int,
    duration_nanos bigint,
    sample_bits int,
    alpha boolean,
    layers int,
    lossless boolean,
    colour_space varchar(80),
    extras varchar(200)
);

-- Whether a rule may take a member unseen: the codes of the conditions that do not hold; null: not proven at all.
alter table group_member add column held_back varchar(400);
-- Where it shows something else: left, top, width and height by shares.
alter table group_member add column changes varchar(8000);

-- The next scan reads again what earlier versions did not note; decisions and digests stay.
delete from known_files;
delete from fingerprint;
