update claims set state = 'rejected' where state = 'lapsed';
alter table claims drop constraint claims_state_check;
alter table claims add constraint claims_state_check check (state in ('open', 'passed', 'rejected'));
