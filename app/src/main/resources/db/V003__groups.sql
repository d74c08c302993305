-- What the last search found, so that a review can go on after a restart.
create table search (
    id int primary key,
    algorithm varchar(80) not null,
    level varchar(20) not null,
    radius int,
    roots varchar(100000) not null,
    protected_folders varchar(100000) not null,
    preferred_folders varchar(100000) not null,
    keeper_rules varchar(10000) not null,
    found bigint not null,
    read_count bigint not null,
    reused bigint not null,
    gone bigint not null,
    bytes_read bigint not null,
    millis bigint not null,
    finished timestamp(3) with time zone not null
);

create table similar_group (
    id varchar(64) primary key,
    tier varchar(20) not null,
    tied boolean not null
);

create table group_member (
    group_id varchar(64) not null references similar_group (id) on delete cascade,
    place int not null,
    picture_id bigint not null references picture (id) on delete cascade,
    is_keeper boolean not null,
    role varchar(20) not null,
    quality double precision not null,
    reasons varchar(4000) not null,
    warnings varchar(4000) not null,
    primary key (group_id, place)
);

create index group_member_picture on group_member (picture_id);

-- Who matches whom within a group.
create table group_match (
    group_id varchar(64) not null references similar_group (id) on delete cascade,
    first_picture bigint not null references picture (id) on delete cascade,
    second_picture bigint not null references picture (id) on delete cascade,
    distance int not null,
    confidence double precision not null,
    tier varchar(20) not null,
    turn varchar(20) not null,
    label varchar(400) not null,
    primary key (group_id, first_picture, second_picture)
);

create index group_match_first on group_match (first_picture);
create index group_match_second on group_match (second_picture);

-- What a person decided about pictures and has not done yet.
create table decision (
    picture_id bigint primary key references picture (id) on delete cascade,
    decision varchar(20) not null
);
