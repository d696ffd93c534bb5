drop table membership_requests;
