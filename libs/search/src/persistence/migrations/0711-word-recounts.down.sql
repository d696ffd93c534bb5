drop sequence search_word_recounts;
