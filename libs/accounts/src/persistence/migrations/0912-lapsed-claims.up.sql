-- Claims whose proof nobody brought in time are closed, so that none stays open for ever.
alter table claims drop constraint claims_state_check;
alter table claims add constraint claims_state_check check (state in ('open', 'passed', 'rejected', 'lapsed'));
