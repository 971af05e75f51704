"""A small pen for writing ONNX graphs, and the one way a model is turned into bytes.

The bytes must be the same on every machine and with every onnx version, because the manifest pins their sha256: so the
producer is ours and has no version, opset and IR are fixed, and sums are taken by ``math.fsum`` (correctly rounded,
whatever the order or the processor).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import numpy as np
import onnx
from google.protobuf.message import DecodeError  # comes with onnx, which lets it through
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

OPSET = 18
IR_VERSION = 8  # what opset 18 came with: old runtimes refuse a newer one

Array = NDArray[np.float32]


def to_bytes(model: onnx.ModelProto) -> bytes:
    """The model as checked, reproducible bytes; whatever names the tool that wrote it is replaced or removed."""
    model.producer_name, model.producer_version, model.doc_string = "accessctl", "", ""
    del model.metadata_props[:]
    for node in model.graph.node:
        node.doc_string = ""
    try:
        onnx.checker.check_model(model)
    except onnx.checker.ValidationError as error:
        raise ValueError(str(error)) from error
    data: bytes = model.SerializeToString(deterministic=True)
    return data


def parse(data: bytes) -> onnx.ModelProto:
    """A model from its file's bytes; ValueError when they are none."""
    try:
        return onnx.load_model_from_string(data)
    except DecodeError as error:
        raise ValueError(str(error)) from error


def dot(left: NDArray[Any], right: NDArray[Any]) -> float:
    """Sum of products, correctly rounded: the same on every processor."""
    products = np.multiply(left, right, dtype=np.float64)
    return math.fsum(products.ravel().tolist())


class GraphPen:
    """Writes one graph node by node; every method returns the name of the tensor it made."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._nodes: list[onnx.NodeProto] = []
        self._weights: list[onnx.TensorProto] = []

    def weight(self, values: NDArray[Any]) -> str:
        name = f"w{len(self._weights)}"
        self._weights.append(numpy_helper.from_array(np.ascontiguousarray(values), name))
        return name

    def node(self, operator: str, inputs: Sequence[str], output: str = "", **attributes: Any) -> str:
        output = output or f"t{len(self._nodes)}"
        self._nodes.append(helper.make_node(operator, list(inputs), [output], **attributes))
        return output

    def conv(self, x: str, weight: Array, bias: Array, *, stride: int = 1, pad: int = 0, group: int = 1) -> str:
        inputs = [x, self.weight(weight.astype(np.float32)), self.weight(bias.astype(np.float32))]
        height, width = weight.shape[2:]
        return self.node(
            "Conv", inputs, kernel_shape=[height, width], strides=[stride] * 2, pads=[pad] * 4, group=group
        )

    def relu(self, x: str) -> str:
        return self.node("Relu", [x])

    def prelu(self, x: str, slopes: Array) -> str:
        return self.node("PRelu", [x, self.weight(slopes.astype(np.float32).reshape(-1, 1, 1))])

    def add(self, left: str, right: str) -> str:
        return self.node("Add", [left, right])

    def finish(self, input_shape: tuple[int, int, int], output: str, width: int) -> bytes:
        """The finished file: ``input`` [N, *input_shape] in, ``output`` [N, width] out, N free."""
        takes = helper.make_tensor_value_info("input", TensorProto.FLOAT, ["N", *input_shape])
        gives = helper.make_tensor_value_info(output, TensorProto.FLOAT, ["N", width])
        graph = helper.make_graph(self._nodes, self._name, [takes], [gives], self._weights)
        opset = helper.make_opsetid("", OPSET)
        return to_bytes(helper.make_model(graph, opset_imports=[opset], ir_version=IR_VERSION))
