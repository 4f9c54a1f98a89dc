-- One row per doing (or not doing) of a moment's exercises. Three clocks: performed and captured come
-- from the device, received is the server's. day is the local date in zone; arrival never decides it.
create table session (
  studio_id       uuid not null references studio,
  id              uuid not null,
  client_id       uuid not null,
  prescription_id uuid not null,
  moment          text not null,
  day             date not null,
  zone            text not null,
  performed_at    timestamptz not null,
  captured_at     timestamptz not null,
  received_at     timestamptz not null,
  evidence        text not null check (evidence in ('TIMED', 'TICKED', 'BACKFILLED', 'STAFF')),
  done            jsonb not null,
  reason          text check (reason in
    ('PAIN', 'NO_TIME', 'FORGOT', 'UNWELL', 'NO_EQUIPMENT', 'UNCLEAR', 'TOO_HARD')),
  pain_before     integer  check (pain_before between 0 and 10),
  pain_after      integer  check (pain_after between 0 and 10),
  effort          integer  check (effort between 0 and 10),
  note            text not null default '' check (length(note) <= 2000),
  supersedes      uuid check (supersedes <> id),
  removal         boolean not null default false,
  recorded_by     uuid not null,
  primary key (studio_id, id),
  foreign key (studio_id, client_id) references client,
  foreign key (studio_id, prescription_id) references prescription,
  foreign key (studio_id, supersedes) references session
);
create index session_of_client on session (studio_id, client_id, day);

-- "It happened": as needed moments are reported, never due.
create table trigger_event (
  studio_id       uuid not null references studio,
  id              uuid not null,
  client_id       uuid not null,
  prescription_id uuid not null,
  moment          text not null,
  day             date not null,
  zone            text not null,
  happened_at     timestamptz not null,
  captured_at     timestamptz not null,
  received_at     timestamptz not null,
  primary key (studio_id, id),
  foreign key (studio_id, client_id) references client,
  foreign key (studio_id, prescription_id) references prescription
);
create index trigger_event_of_client on trigger_event (studio_id, client_id, day);

-- The same operation again gives the same answer; another request under its id is refused.
create table operation (
  studio_id    uuid not null references studio,
  operation_id uuid not null,
  request_hash text not null,
  at           timestamptz not null,
  primary key (studio_id, operation_id)
);

-- What was done, summed per client and local day (a week's quota on its Sunday), written anew from
-- the sessions with every session. What was due is derived from the versions and never stored.
create table adherence_day (
  studio_id uuid not null references studio,
  client_id uuid not null,
  day       date not null,
  done      integer not null check (done >= 0),
  dose      double precision not null check (dose >= 0),
  extra     integer not null check (extra >= 0),
  primary key (studio_id, client_id, day),
  foreign key (studio_id, client_id) references client
);

alter table session       enable row level security;
alter table session       force  row level security;
alter table trigger_event enable row level security;
alter table trigger_event force  row level security;
alter table operation     enable row level security;
alter table operation     force  row level security;
alter table adherence_day enable row level security;
alter table adherence_day force  row level security;
create policy of_the_studio on session
  using (studio_id = nullif(current_setting('plumbline.studio', true), '')::uuid);
create policy of_the_studio on trigger_event
  using (studio_id = nullif(current_setting('plumbline.studio', true), '')::uuid);
create policy of_the_studio on operation
  using (studio_id = nullif(current_setting('plumbline.studio', true), '')::uuid);
create policy of_the_studio on adherence_day
  using (studio_id = nullif(current_setting('plumbline.studio', true), '')::uuid);

grant select, insert on session, trigger_event, operation to ${app};
grant select, insert, update, delete on adherence_day to ${app};
