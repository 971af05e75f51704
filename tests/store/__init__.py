"""The store: people, templates, events, keys, faults, several processes."""
