-- Withdrawn: taken back by whoever may edit it, kept for its history, shown to nobody else.
alter table adoptions
  add column version integer not null default 1,
  add column withdrawn boolean not null default false;
