drop table topic_tree_loads;
drop table topics;
