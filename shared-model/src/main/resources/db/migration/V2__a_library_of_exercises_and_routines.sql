-- Exercises that come with Plumbline are the same for every studio: reference tables, read only for
-- the apps. A revision is one immutable document; editing makes a new one.

create table exercise (
  id   uuid primary key,
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$')
);

create table exercise_revision (
  id          uuid primary key,
  exercise_id uuid not null references exercise,
  number      integer not null check (number > 0),
  content     jsonb not null,
  unique (exercise_id, number)
);

-- A routine is the studio's own; its program names exercise revisions, moments and doses.
create table routine (
  studio_id uuid not null references studio,
  id        uuid not null,
  version   integer not null,
  name      text not null check (length(name) between 1 and 120),
  purpose   text not null default '',
  program   jsonb not null,
  primary key (studio_id, id),
  unique (studio_id, name)
);

alter table routine enable row level security;
alter table routine force  row level security;
create policy of_the_studio on routine
  using (studio_id = nullif(current_setting('plumbline.studio', true), '')::uuid);

grant select on exercise, exercise_revision to ${app};
grant select, insert, update on routine to ${app};
