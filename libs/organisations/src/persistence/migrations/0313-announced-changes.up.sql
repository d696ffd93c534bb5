-- Owners are told once of a change that waits for them, however often its editor goes on.
alter table pending_changes add announced_at timestamptz;
