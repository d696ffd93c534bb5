-- Orders the documents of a record by when it was read, for engines that cannot tell themselves.
create sequence search_versions;
