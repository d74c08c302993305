-- All that a scan asks of the pictures of a root, packed: to read it takes a tenth of the time the rows take. A part holds
-- whole files; without any part, the rows are asked. Who changes picture or fingerprint deletes the parts of the root.
create table known_files (
    root_id bigint not null references root (id) on delete cascade,
    algorithm varchar(80) not null,
    part int not null,
    files varbinary(1048576) not null,
    primary key (root_id, algorithm, part)
);
