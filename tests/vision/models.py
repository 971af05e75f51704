"""Tiny ONNX files and sessions that stand for real networks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto, helper

Floats = NDArray[np.float32]


def doubling_network(path: Path, batch: int | str = "N") -> Path:
    """A file whose network answers twice its input of batch x 3."""
    shape: list[int | str] = [batch, 3]
    node = helper.make_node("Add", ["in", "in"], ["out"])
    graph = helper.make_graph(
        [node],
        "doubling",
        [helper.make_tensor_value_info("in", TensorProto.FLOAT, shape)],
        [helper.make_tensor_value_info("out", TensorProto.FLOAT, shape)],
    )
    onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 13)], ir_version=8), path)
    return path


class FakeNetwork:
    """A session that answers by a function of the batch; ``batches`` remembers what it was fed."""

    def __init__(self, answer: Callable[[Floats], NDArray[Any]], input_shape: tuple[int | None, ...]) -> None:
        self._answer = answer
        self.input_shape = input_shape
        self.batches: list[Floats] = []

    def run(self, batch: Floats) -> tuple[Floats, ...]:
        self.batches.append(batch.copy())
        return (np.asarray(self._answer(batch), np.float32),)

    def warm_up(self, shape: tuple[int, ...] | None = None) -> None:
        self.run(np.zeros(shape or (1, 3, 4, 4), np.float32))


class FakeYuNet:
    """Answers as YuNet does, with faces planted at (stride, column, row, size in px, confidence) of the copy."""

    output_names = tuple(f"{kind}_{stride}" for kind in ("cls", "obj", "bbox", "kps") for stride in (8, 16, 32))

    def __init__(
        self,
        planted: Sequence[tuple[int, int, int, tuple[float, float], float]],
        input_shape: tuple[int | None, ...] = (1, 3, None, None),
    ) -> None:
        self._planted = planted
        self.input_shape = input_shape
        self.searched: list[tuple[int, ...]] = []

    def run(self, batch: Floats) -> tuple[Floats, ...]:
        self.searched.append(batch.shape)
        columns = {stride: batch.shape[3] // stride for stride in (8, 16, 32)}
        cells = {stride: columns[stride] * (batch.shape[2] // stride) for stride in (8, 16, 32)}
        sizes = {"cls": 1, "obj": 1, "bbox": 4, "kps": 10}
        outputs = {
            f"{kind}_{stride}": np.zeros((1, cells[stride], size), np.float32)
            for kind, size in sizes.items()
            for stride in (8, 16, 32)
        }
        for stride, column, row, (width, height), confidence in self._planted:
            cell = row * columns[stride] + column
            outputs[f"cls_{stride}"][0, cell] = confidence
            outputs[f"obj_{stride}"][0, cell] = confidence
            outputs[f"bbox_{stride}"][0, cell] = [0, 0, np.log(width / stride), np.log(height / stride)]
        return tuple(outputs[name] for name in self.output_names)
