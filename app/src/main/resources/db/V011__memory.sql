-- How far these tables follow the file beside the index that outlives it: which history it is, and its last line they hold.
create table if not exists memory_mark (
    one int primary key,
    history varchar(80) not null,
    place varchar(8192) not null,
    line bigint not null
);

-- Decisions whose picture the index does not know (again) yet: of the file at this place, of this size and time.
create table if not exists waiting_decision (
    path varchar(8192) primary key,
    bytes bigint not null,
    modified_nanos bigint not null,
    decision varchar(20) not null
);

-- On which file systems the pictures of a root lie: a part begins at a path below the root, empty for the root itself.
create table if not exists volume_place (
    root_id bigint not null references root (id) on delete cascade,
    relative varchar(8192) not null,
    volume varchar(400) not null,
    within_volume varchar(8192) not null,
    primary key (root_id, relative)
);

-- Some pictures of each part, to know it again by. place: the part; relative: below it; head: SHA-256 of the first 64 KB.
create table if not exists volume_sample (
    root_id bigint not null references root (id) on delete cascade,
    place varchar(8192) not null,
    relative varchar(8192) not null,
    bytes bigint not null,
    head char(64) not null,
    primary key (root_id, place, relative)
);
