"""The database: people, encrypted templates and the chained event log."""
