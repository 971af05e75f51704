"""dlib's face recognition ResNet as ONNX: reads the ``.dat`` with numpy alone, no dlib needed.

The file nests the layers from the input outwards, each announced by its name. Integers are a length byte (top bit: the
sign) and that many little-endian bytes; a tensor is its version (2), four dimensions and raw float32.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

import numpy as np

from accessctl.errors import ModelError
from accessctl.translation import tr
from accessctl.weights.graph import Array, GraphPen, dot

_LAYER = re.compile(rb"con_\d|affine_|fc_no_bias_2|fc_2")
_MEAN_RGB = (122.782, 117.001, 104.298)  # what dlib's input layer takes off before dividing by 256
_INPUT_SIDE = 150
_EMBEDDING = 128


class _Reader:
    """Walks through the bytes, number by number."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0

    def next_layer(self) -> str | None:
        found = _LAYER.search(self._data, self._at)
        if found is None:
            return None
        self._at = found.end()
        return found.group().decode()

    def integer(self) -> int:
        head = self._data[self._at]
        end = self._at + 1 + (head & 0x0F)
        value = int.from_bytes(self._data[self._at + 1 : end], "little")
        self._at = end
        return -value if head & 0x80 else value

    def tensor(self) -> Array:
        if (version := self.integer()) != 2:
            raise ModelError(
                tr(
                    "dlib's file holds a tensor of version {version}, expected 2: is this the right file?",
                    version=version,
                )
            )
        count = int(np.prod([self.integer() for _ in range(4)]))
        values = np.frombuffer(self._data, "<f4", count, self._at)
        self._at += 4 * count
        return values


@dataclass(frozen=True, slots=True)
class _Conv:
    """One convolution with dlib's ``affine`` (its frozen batch norm) already folded in."""

    weight: Array
    bias: Array
    stride: int
    pad: int

    def side_after(self, side: int) -> int:
        return (side + 2 * self.pad - int(self.weight.shape[2])) // self.stride + 1


def to_onnx(source: bytes) -> bytes:
    """ONNX with ``input`` [N,3,150,150] RGB 0-255 and ``embedding`` [N,128], not normalised."""
    convs, projection = _read(source)
    pen = GraphPen("dlib_resnet_v1")
    first = _with_input_scaling(convs[0])
    x = pen.relu(pen.conv("input", first.weight, first.bias, stride=first.stride, pad=first.pad))
    x = pen.node("MaxPool", [x], kernel_shape=[3, 3], strides=[2, 2])
    side = (first.side_after(_INPUT_SIDE) - 3) // 2 + 1
    for inner, outer in zip(convs[1::2], convs[2::2], strict=True):
        x, side = _residual(pen, x, side, inner, outer)
    x = pen.node("ReduceMean", [x, pen.weight(np.array([2, 3], np.int64))], keepdims=0)
    pen.node("MatMul", [x, pen.weight(projection)], "embedding")
    return pen.finish((3, _INPUT_SIDE, _INPUT_SIDE), "embedding", _EMBEDDING)


def _read(source: bytes) -> tuple[list[_Conv], Array]:
    """All convolutions from the input outwards, and the final projection [channels, 128]."""
    reader, convs, channels = _Reader(source), list[_Conv](), 3
    raw: tuple[Array, int, int, int, int] | None = None
    while (layer := reader.next_layer()) is not None:
        if layer.startswith("con_"):
            raw = _read_conv(reader)
        elif layer == "affine_" and raw is not None:
            convs.append(_folded(raw, reader.tensor(), channels))
            channels, raw = convs[-1].weight.shape[0], None
        elif layer.startswith("fc"):
            reader.integer(), reader.integer()
            return convs, reader.tensor().reshape(channels, _EMBEDDING)
    raise ModelError(tr("dlib's file ends before its last layer: fetch it again"))


def _read_conv(reader: _Reader) -> tuple[Array, int, int, int, int]:
    """Parameters, filters, side of a filter, stride, padding (all of dlib's filters here are square)."""
    parameters = reader.tensor()
    filters, rows, _, stride, _, pad, _ = (reader.integer() for _ in range(7))
    return parameters, filters, rows, stride, pad


def _folded(raw: tuple[Array, int, int, int, int], affine: Array, channels: int) -> _Conv:
    """Convolution, then x * gain + shift, as one convolution."""
    parameters, filters, side, stride, pad = raw
    gain, shift = affine[:filters], affine[filters:]
    count = filters * channels * side * side
    weight = parameters[:count].reshape(filters, channels, side, side)
    bias = parameters[count:] if parameters.size > count else np.zeros(filters, np.float32)
    return _Conv(weight * gain[:, None, None, None], bias * gain + shift, stride, pad)


def _with_input_scaling(conv: _Conv) -> _Conv:
    """(pixel - mean) / 256 folded into the first convolution; exact, because that one has no padding."""
    mean = np.asarray(_MEAN_RGB, np.float64)[:, None, None]
    weight = conv.weight.astype(np.float64) / 256.0
    bias = [float(b) - dot(w, np.broadcast_to(mean, w.shape)) for b, w in zip(conv.bias, weight, strict=True)]
    return _Conv(weight.astype(np.float32), np.asarray(bias, np.float32), conv.stride, conv.pad)


def _residual(pen: GraphPen, x: str, side: int, inner: _Conv, outer: _Conv) -> tuple[str, int]:
    """Two convolutions added to their own input, halved where they halve; dlib fills what is missing with 0."""
    y = pen.relu(pen.conv(x, inner.weight, inner.bias, stride=inner.stride, pad=inner.pad))
    y = pen.conv(y, outer.weight, outer.bias, stride=outer.stride, pad=outer.pad)
    skip_side, branch_side = side, outer.side_after(inner.side_after(side))
    if inner.stride == 2:
        x = pen.node("AveragePool", [x], kernel_shape=[2, 2], strides=[2, 2])
        skip_side = side // 2
    larger = max(skip_side, branch_side)
    channels, wider = inner.weight.shape[1], outer.weight.shape[0]
    x = _filled(pen, x, wider - channels, larger - skip_side)
    y = _filled(pen, y, 0, larger - branch_side)
    return pen.relu(pen.add(y, x)), larger


def _filled(pen: GraphPen, x: str, channels: int, cells: int) -> str:
    """Zeros appended: so many channels, and so many rows and columns."""
    if not channels and not cells:
        return x
    return pen.node("Pad", [x, pen.weight(np.array([0, 0, 0, 0, 0, channels, cells, cells], np.int64))])
