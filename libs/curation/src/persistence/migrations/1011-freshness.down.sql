drop table freshness_questions;
