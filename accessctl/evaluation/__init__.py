"""Measured error rates and the reports that show them."""
