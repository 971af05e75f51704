"""Which models guard, and how they run."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from accessctl.config.section import Section


class ModelSettings(Section):
    """Which models guard; written by ``accessctl models install``, so that a later run never changes them silently."""

    detector: str = Field("yunet", title="Face detector")
    embedder: str = Field("", title="Embedder", description="Empty: not chosen yet; the first installation chooses.")
    liveness: tuple[str, ...] = Field((), title="Liveness models", description="Averaged; empty: not chosen yet.")
    sha256: dict[str, str] = Field(default_factory=dict, title="Pinned hashes", description="Model id to SHA-256.")
    licences: Literal["any", "strict"] = Field(
        "any", title="Licences", description="strict: only models whose licence and training data are stated."
    )


class RuntimeSettings(Section):
    """How ONNX Runtime runs."""

    threads: int = Field(
        2, ge=1, le=64, title="Threads per model", description="More than 2 gained nothing on the small networks here."
    )
    use_gpu: bool = Field(True, title="Use CUDA when it is really there")
    require_gpu: bool = Field(False, title="Refuse to run on the CPU")
