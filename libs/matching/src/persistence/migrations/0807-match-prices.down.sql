drop table match_prices;
