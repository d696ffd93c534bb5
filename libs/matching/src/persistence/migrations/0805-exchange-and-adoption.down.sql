alter table match_profiles
  drop column listings,
  drop column adoptions,
  drop column open;
