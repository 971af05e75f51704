"""The decision: who stands at the door, is that face alive, whose is it, and may the door open.

Pure: no clock, no thread, no I/O. Time is ``frame.taken_at``; one thread owns the gate.
"""

from accessctl.gate.gate import NO_LIVENESS_MODEL, NO_LIVENESS_SCORE, Gate
from accessctl.gate.policy import Claim, Policy

__all__ = ["NO_LIVENESS_MODEL", "NO_LIVENESS_SCORE", "Claim", "Gate", "Policy"]
