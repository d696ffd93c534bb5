-- Grows whenever words may be forgotten, so that a rebuild does not rely on having taken them in before. Not a table: it must be seen
-- before the transaction that forgets them ends.
create sequence search_word_recounts;
