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
