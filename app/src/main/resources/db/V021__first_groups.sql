-- What the suggestions for a group would set free, so that the groups with the most are shown before all others are read.
-- Names of one file count here as many until the group is written next.
alter table similar_group add column reclaimable bigint default 0 not null;
update similar_group set reclaimable = (
    select coalesce(sum(p.bytes), 0) from group_member m join picture p on p.id = m.picture_id
    where m.group_id = similar_group.id and m.role = 'REDUNDANT');
create index similar_group_reclaimable on similar_group (reclaimable desc, id);
