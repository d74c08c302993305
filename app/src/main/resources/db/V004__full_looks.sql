-- What a comparison in full found, so that it is done once for each pair.
create table full_look (
    first_picture bigint not null references picture (id) on delete cascade,
    second_picture bigint not null references picture (id) on delete cascade,
    turn varchar(20) not null,
    toned boolean not null,
    changed double precision not null,
    spread double precision not null,
    printed boolean not null,
    sharpness double precision not null,
    primary key (first_picture, second_picture, turn, toned)
);

create index full_look_second on full_look (second_picture);
