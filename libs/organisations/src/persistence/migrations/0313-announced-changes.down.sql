alter table pending_changes drop column announced_at;
