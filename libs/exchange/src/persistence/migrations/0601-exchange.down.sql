drop table statements;
drop table events;
drop table guiding_questions;
