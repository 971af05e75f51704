"""The database's history, newest last; applied by ``accessctl.store.schema``."""
