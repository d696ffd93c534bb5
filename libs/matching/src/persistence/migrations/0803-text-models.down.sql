drop table text_learning, text_vectors, text_models_in_use, text_models;
