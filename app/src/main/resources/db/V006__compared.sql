-- What earlier searches compared, so that a search compares only what is new.
create table comparing (
    id bigint generated always as identity primary key,
    way varchar(500) not null unique
);

-- Each two pictures of one way were compared.
create table compared (
    comparing_id bigint not null references comparing (id) on delete cascade,
    picture_id bigint not null references picture (id) on delete cascade,
    primary key (comparing_id, picture_id)
);

create table found_match (
    comparing_id bigint not null references comparing (id) on delete cascade,
    first_picture bigint not null references picture (id) on delete cascade,
    second_picture bigint not null references picture (id) on delete cascade,
    distance int not null,
    confidence double precision not null,
    tier varchar(20) not null,
    turn varchar(20) not null,
    label varchar(1000) not null,
    primary key (comparing_id, first_picture, second_picture)
);
