-- Ended at once by a side on the day it began: a last day alone would let it hold to midnight.
alter table memberships add column over boolean not null default false;
