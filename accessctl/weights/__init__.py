"""The model catalogue: finds, fetches, verifies and converts the weights; the only room that imports onnx."""

from accessctl.weights.catalogue import Catalogue, ReadyModel, State
from accessctl.weights.manifest import Source, SourceKind, Supply

__all__ = ["Catalogue", "ReadyModel", "Source", "SourceKind", "State", "Supply"]
