"""The engine: frames in, stored and acted-upon decisions out, and everything that keeps that going."""

from accessctl.engine.engine import Crew, Engine
from accessctl.engine.statistics import Summary

__all__ = ["Crew", "Engine", "Summary"]
