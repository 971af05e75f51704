"""The model catalogue: find, fetch, verify and convert weights."""
