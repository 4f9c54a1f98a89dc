create extension if not exists btree_gist;

create table prescription (
  studio_id     uuid not null references studio,
  id            uuid not null,
  version       integer not null,
  client_id     uuid not null,
  routine_id    uuid,
  title         text not null check (length(title) between 1 and 120),
  starts_on     date not null,
  last_day      date,
  prescribed_by uuid not null,
  prescribed_at timestamptz not null,
  primary key (studio_id, id),
  foreign key (studio_id, client_id) references client,
  foreign key (studio_id, routine_id) references routine,
  foreign key (studio_id, prescribed_by) references member,
  check (last_day is null or last_day >= starts_on)
);
create index prescription_of_client on prescription (studio_id, client_id);

-- One version is one document: what was prescribed from a date on. Never updated, never deleted.
create table prescription_version (
  studio_id       uuid not null references studio,
  id              uuid not null,
  prescription_id uuid not null,
  number          integer not null check (number > 0),
  effective_from  date not null,
  program         jsonb not null,
  message         text not null default '',
  written_by      uuid not null,
  written_at      timestamptz not null,
  primary key (studio_id, id),
  unique (studio_id, prescription_id, number),
  foreign key (studio_id, prescription_id) references prescription,
  foreign key (studio_id, written_by) references member
);

-- Whole local days, both ends included; an open hold has no last day yet. Two holds never overlap.
create table hold (
  studio_id       uuid not null references studio,
  id              uuid not null,
  prescription_id uuid not null,
  first_day       date not null,
  last_day        date,
  reason          text not null,
  held_by         uuid not null,
  held_at         timestamptz not null,
  primary key (studio_id, id),
  foreign key (studio_id, prescription_id) references prescription,
  foreign key (studio_id, held_by) references member,
  check (last_day is null or last_day >= first_day),
  exclude using gist (
    studio_id with =, prescription_id with =, daterange(first_day, last_day, '[]') with &&)
);

alter table prescription         enable row level security;
alter table prescription         force  row level security;
alter table prescription_version enable row level security;
alter table prescription_version force  row level security;
alter table hold                 enable row level security;
alter table hold                 force  row level security;
create policy of_the_studio on prescription
  using (studio_id = nullif(current_setting('plumbline.studio', true), '')::uuid);
create policy of_the_studio on prescription_version
  using (studio_id = nullif(current_setting('plumbline.studio', true), '')::uuid);
create policy of_the_studio on hold
  using (studio_id = nullif(current_setting('plumbline.studio', true), '')::uuid);

grant select, insert, update on prescription, hold to ${app};
grant select, insert on prescription_version to ${app};
