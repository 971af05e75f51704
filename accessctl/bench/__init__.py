"""How fast it is here: the pipeline against its bare models, decisions, search, start-up, memory."""
