"""What hangs beside the door: full screen, plain words, nothing to climb."""
