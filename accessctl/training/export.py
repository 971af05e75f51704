"""From a trained network to an ONNX file that says the same as torch, and is proved to on real crops."""

from __future__ import annotations

import warnings
from collections.abc import Iterable
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn

from accessctl.config import RuntimeSettings
from accessctl.errors import ModelError
from accessctl.training.imitating import as_input
from accessctl.training.pool import CropStack
from accessctl.translation import tr
from accessctl.vision import runtime

MOST_DIFFERENCE = 1e-4
_OPSET = 17


def to_onnx(network: nn.Module, channels: int, size: int, path: Path, output: str = "logits") -> None:
    """``input`` N x channels x size x size, BGR 0..255, to ``output`` N x D; batch norms end up in the weights."""
    path.parent.mkdir(parents=True, exist_ok=True)
    example = torch.full((2, channels, size, size), 127.0)
    with warnings.catch_warnings():
        # the exporter that needs nothing but torch announces its retirement on every call
        warnings.simplefilter("ignore")
        torch.onnx.export(
            network.eval(), (example,), path, dynamo=False, opset_version=_OPSET,
            input_names=["input"], output_names=[output],
            dynamic_axes={"input": {0: "faces"}, output: {0: "faces"}},
        )  # fmt: skip


def difference(network: nn.Module, path: Path, crops: CropStack) -> float:
    """``largest_difference`` on context crops."""
    return largest_difference(network, path, (as_input(crops[at : at + 50]) for at in range(0, len(crops), 50)))


def largest_difference(network: nn.Module, path: Path, batches: Iterable[Tensor]) -> float:
    """Between torch and the ONNX file, in any number that comes out; ModelError where it is above 1e-4."""
    session = runtime.load(path, RuntimeSettings(threads=1, use_gpu=False))
    worst = 0.0
    for batch in batches:
        with torch.no_grad():
            expected = network.eval()(batch).numpy()
        given = session.run(np.ascontiguousarray(batch.numpy()))[0]
        worst = max(worst, float(np.abs(expected - given).max()))
    if not worst <= MOST_DIFFERENCE:
        raise ModelError(
            tr(
                "{name}: differs from the trained network by {worst:.2g}; it must not be used",
                name=path.name,
                worst=worst,
            )
        )
    return worst
