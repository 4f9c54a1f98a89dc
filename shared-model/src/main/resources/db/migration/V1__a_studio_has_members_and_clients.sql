-- Every table of a studio begins its keys with studio_id and stands behind a row policy: what is not
-- of the studio set for the transaction does not exist. The apps sign in as ${app}, which owns
-- nothing, so that the policy also holds where a query forgot to ask.

create table studio (
  studio_id uuid primary key,
  name      text not null check (length(name) between 1 and 120)
);

create table member (
  studio_id uuid not null references studio,
  id        uuid not null,
  subject   text not null,
  name      text not null check (length(name) between 1 and 120),
  role      text not null check (role in ('PRACTITIONER', 'STAFF', 'OWNER')),
  active    boolean not null default true,
  primary key (studio_id, id),
  unique (studio_id, subject)
);

create table client (
  studio_id       uuid not null references studio,
  id              uuid not null,
  version         integer not null,
  subject         text,
  practitioner_id uuid not null,
  name            text not null check (length(name) between 1 and 120),
  called          text not null check (length(called) between 1 and 60),
  concern         text not null default '',
  zone            text not null,
  work_days       text not null check (work_days ~ '^([1-7](,[1-7])*)?$'),
  in_care_since   date not null,
  primary key (studio_id, id),
  unique (studio_id, subject),
  foreign key (studio_id, practitioner_id) references member
);
create index client_of_practitioner on client (studio_id, practitioner_id);

-- Who did what to what, and when. Names and numbers of the record live elsewhere: no patient text here.
create table history (
  studio_id  uuid not null references studio,
  id         uuid not null,
  at         timestamptz not null,
  actor_id   uuid not null,
  actor_role text not null,
  what       text not null check (what ~ '^[a-z][a-z-]*\.[a-z][a-z-]*$'),
  about      uuid not null,
  primary key (studio_id, id)
);
create index history_about on history (studio_id, about, at);

alter table studio  enable row level security;
alter table studio  force  row level security;
alter table member  enable row level security;
alter table member  force  row level security;
alter table client  enable row level security;
alter table client  force  row level security;
alter table history enable row level security;
alter table history force  row level security;

create policy of_the_studio on studio
  using (studio_id = nullif(current_setting('plumbline.studio', true), '')::uuid);
create policy of_the_studio on member
  using (studio_id = nullif(current_setting('plumbline.studio', true), '')::uuid);
create policy of_the_studio on client
  using (studio_id = nullif(current_setting('plumbline.studio', true), '')::uuid);
create policy of_the_studio on history
  using (studio_id = nullif(current_setting('plumbline.studio', true), '')::uuid);

grant usage on schema public to ${app};
grant select, insert, update on studio, member, client to ${app};
grant select, insert on history to ${app};
