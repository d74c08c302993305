-- What comparing a picture with its keeper in full measured, so that it is done once for each pair.
create table full_difference (
    first_picture bigint not null references picture (id) on delete cascade,
    second_picture bigint not null references picture (id) on delete cascade,
    turn varchar(20) not null,
    revision int not null,
    measures varbinary(400) not null,
    places varchar(8000) not null,
    primary key (first_picture, second_picture)
);

create index full_difference_second on full_difference (second_picture);
