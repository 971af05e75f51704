"""One window that explains itself: the picture with everything that is known about it, and the knobs."""
