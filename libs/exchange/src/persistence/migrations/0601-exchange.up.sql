create table guiding_questions (
  id uuid primary key,
  -- In byte order, so that an export has the same order everywhere.
  slug text collate "C" not null unique,
  text text not null,
  aliases text[] not null,
  on_agenda text,
  provenance jsonb not null
);

create table events (
  id uuid primary key,
  slug text collate "C" not null unique,
  title text not null,
  host_id uuid references organisations,
  place text,
  -- Dates may be partial: 2013, 2013-06 or 2013-06-30; one day has both alike.
  date_from text,
  date_to text,
  theme text,
  -- Ids of organisations and of guiding questions, in the order in which they are named.
  moderation_ids uuid[] not null,
  contributor_ids uuid[] not null,
  question_ids uuid[] not null,
  provenance jsonb not null
);

-- What an organisation said: an answer to a guiding question, or a free text (no question).
create table statements (
  id uuid primary key,
  slug text collate "C" not null unique,
  by_id uuid not null references organisations,
  role text,
  question_id uuid references guiding_questions,
  event_id uuid references events,
  summary text,
  quote text,
  lines text,
  -- `type:key`; the key of a topic is its slug, of everything else its id.
  about text[] not null,
  provenance jsonb not null,
  -- Whether the organisation was active when this was last looked at.
  shown boolean not null
);
create index statements_by on statements (by_id);
create index statements_question on statements (question_id);
create index statements_event on statements (event_id);
create index statements_about on statements using gin (about);
