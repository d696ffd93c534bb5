-- Whether there were nearest answers, which lack some of the words; null where nobody noted it.
alter table search_misses add column partial boolean;
