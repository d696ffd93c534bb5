drop sequence search_versions;
