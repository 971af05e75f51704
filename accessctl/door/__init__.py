"""The door: a state machine and the drivers that move a real one."""
