"""MediaPipe's face mesh (468 points) out of the file that its web package carries, as ONNX.

The package's asset file is several files end to end; the mesh is a TFLite network with weights in half precision.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from accessctl.weights import tflite
from accessctl.weights.graph import Array, GraphPen
from accessctl.weights.tflite import Network, Operator, Step

# Where face_landmark.tflite lies in the asset file of @mediapipe/face_mesh 0.4.1657299874, says its loader.
_START, _END = 2_495_952, 3_737_848
_SAME = 0
_OUTPUT = "points"


def to_onnx(source: bytes) -> bytes:
    """``input`` N x 3 x side x side RGB 0..1 to ``points`` N x 1404: x, y, z of 468 points in pixels of the input.

    The second output, whether there is a face at all, is left out: the detector has said so.
    """
    return network_to_onnx(source[_START:_END])


def network_to_onnx(source: bytes) -> bytes:
    """The first output of a TFLite network made of the operators that occur here."""
    network = tflite.read(source)
    writer = _Writer(network)
    for step in _leading_to(network, network.outputs[0]):
        writer.write(step)
    _, height, width, channels = network.tensors[network.inputs[0]].shape
    size = int(np.prod(network.tensors[network.outputs[0]].shape))
    writer.pen.node("Flatten", [writer.name(network.outputs[0])], _OUTPUT, axis=1)
    return writer.pen.finish((channels, height, width), _OUTPUT, size)


def _leading_to(network: Network, output: int) -> list[Step]:
    """The steps that this output needs, in the file's order, which is one to run them in."""
    wanted, kept = {output}, []
    for step in reversed(network.steps):
        if wanted & set(step.outputs):
            wanted |= set(step.inputs)
            kept.append(step)
    return kept[::-1]


class _Writer:
    """Turns steps into ONNX nodes: from rows of channels (NHWC) to planes (NCHW)."""

    def __init__(self, network: Network) -> None:
        self.pen = GraphPen("face mesh")
        self._network = network
        self._names = {network.inputs[0]: "input"}
        self._weights: dict[int, Array] = {}

    def name(self, tensor: int) -> str:
        return self._names[tensor]

    def write(self, step: Step) -> None:
        if step.operator is Operator.DEQUANTIZE:
            self._weights[step.outputs[0]] = self._values(step.inputs[0]).astype(np.float32)
            return
        made = {
            Operator.CONV_2D: self._conv, Operator.DEPTHWISE_CONV_2D: self._depthwise, Operator.PRELU: self._prelu,
            Operator.ADD: self._add, Operator.MAX_POOL_2D: self._max_pool, Operator.PAD: self._pad,
        }[step.operator](step)  # fmt: skip
        self._names[step.outputs[0]] = made

    def _values(self, tensor: int) -> NDArray[np.generic]:
        """What the file, or a step before, says once and for all."""
        if tensor in self._weights:
            return self._weights[tensor]
        values = self._network.tensors[tensor].values
        if values is None:
            raise ValueError(f"tensor {tensor} has no values")
        return values

    def _conv(self, step: Step) -> str:
        kernel = self._values(step.inputs[1]).transpose(0, 3, 1, 2)
        return self._convolution(step, kernel, 1, activation=3)

    def _depthwise(self, step: Step) -> str:
        kernel = self._values(step.inputs[1]).transpose(3, 0, 1, 2)
        return self._convolution(step, kernel, len(kernel), activation=4)

    def _convolution(self, step: Step, kernel: NDArray[np.generic], group: int, activation: int) -> str:
        (height, width), strides = kernel.shape[2:], _strides(step)
        _refuse_activation(step, activation)
        pads = self._padding(step, (height, width), strides)
        inputs = [self.name(step.inputs[0]), self.pen.weight(kernel), self.pen.weight(self._values(step.inputs[2]))]
        return self.pen.node("Conv", inputs, kernel_shape=[height, width], strides=strides, pads=pads, group=group)

    def _prelu(self, step: Step) -> str:
        return self.pen.prelu(self.name(step.inputs[0]), self._values(step.inputs[1]).astype(np.float32))

    def _add(self, step: Step) -> str:
        _refuse_activation(step, 0)
        return self.pen.add(*map(self.name, step.inputs))

    def _max_pool(self, step: Step) -> str:
        assert step.options is not None  # noqa: S101  poolings have options
        window = (step.options.integer(4), step.options.integer(3))
        _refuse_activation(step, 5)
        strides = _strides(step)
        pads = self._padding(step, window, strides)
        return self.pen.node("MaxPool", [self.name(step.inputs[0])], kernel_shape=window, strides=strides, pads=pads)

    def _pad(self, step: Step) -> str:
        """Only ever with zeros, for channels that a halving lacks."""
        before, after = self._values(step.inputs[1])[[0, 3, 1, 2]].T.astype(np.int64)
        amounts = self.pen.weight(np.concatenate([before, after]))
        return self.pen.node("Pad", [self.name(step.inputs[0]), amounts])

    def _padding(self, step: Step, window: tuple[int, int], strides: list[int]) -> list[int]:
        """TensorFlow's SAME: more below and on the right where it is uneven."""
        assert step.options is not None  # noqa: S101  convolutions and poolings have options
        if step.options.integer(0, code="<b") != _SAME:
            return [0, 0, 0, 0]
        sides = self._network.tensors[step.inputs[0]].shape[1:3]
        short = [
            max((-(-side // stride) - 1) * stride + reach - side, 0)
            for side, reach, stride in zip(sides, window, strides, strict=True)
        ]
        return [short[0] // 2, short[1] // 2, short[0] - short[0] // 2, short[1] - short[1] // 2]


def _strides(step: Step) -> list[int]:
    assert step.options is not None  # noqa: S101  convolutions and poolings have options
    return [step.options.integer(2), step.options.integer(1)]


def _refuse_activation(step: Step, field: int) -> None:
    if step.options is not None and step.options.integer(field, code="<b"):
        raise ValueError(f"{step.operator.name} with an activation is not known here")
