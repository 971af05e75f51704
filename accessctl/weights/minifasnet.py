"""The two public MiniFASNet liveness networks (80 x 80) as ONNX, from their PyTorch weights, without torch.

The state dict gives channels and groups by its shapes; what it does not say is written here: strides, padding, and
that squeeze-and-excitation comes before the addition. Batch norms are folded into the convolutions.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from accessctl.weights import checkpoint
from accessctl.weights.graph import GraphPen

_BATCH_NORM_EPSILON = 1e-5
_SIDE = 80
_CLASSES = 3

Values = NDArray[np.float64]


class _Weights:
    """The state dict, asked for layer by layer, as float64 so that folding rounds once."""

    def __init__(self, tensors: dict[str, NDArray[Any]]) -> None:
        self._tensors = tensors

    def __contains__(self, prefix: str) -> bool:
        return any(name.startswith(prefix) for name in self._tensors)

    def __call__(self, name: str) -> Values:
        return self._tensors[name].astype(np.float64)

    def gain_and_shift(self, norm: str) -> tuple[Values, Values]:
        gain = self(f"{norm}.weight") / np.sqrt(self(f"{norm}.running_var") + _BATCH_NORM_EPSILON)
        return gain, self(f"{norm}.bias") - self(f"{norm}.running_mean") * gain

    def folded(self, conv: str, norm: str) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """Weight and bias of a convolution with its batch norm inside."""
        gain, shift = self.gain_and_shift(norm)
        weight = self(f"{conv}.weight") * gain[:, None, None, None]
        if f"{conv}.bias" in self:
            shift = shift + self(f"{conv}.bias") * gain
        return weight.astype(np.float32), shift.astype(np.float32)


def to_onnx(source: bytes) -> bytes:
    """ONNX with ``input`` [N,3,80,80] BGR 0-255 and ``logits`` [N,3], of which number 1 is the living face."""
    weights = _Weights(checkpoint.read(source))
    pen = GraphPen("minifasnet")
    x = _unit(pen, weights, "input", "conv1", stride=2, pad=1)
    x = _unit(pen, weights, x, "conv2_dw", pad=1)
    for between, group in (("conv_23", "conv_3"), ("conv_34", "conv_4"), ("conv_45", "conv_5")):
        x = _bottleneck(pen, weights, x, between, stride=2)
        x = _residual_group(pen, weights, x, group)
    x = _unit(pen, weights, x, "conv_6_sep")
    x = _unit(pen, weights, x, "conv_6_dw")
    x = pen.node("Flatten", [x])
    _head(pen, weights, x)
    return pen.finish((3, _SIDE, _SIDE), "logits", _CLASSES)


def _unit(pen: GraphPen, weights: _Weights, x: str, name: str, *, stride: int = 1, pad: int = 0) -> str:
    """Convolution with its batch norm, and a PReLU where the file has one."""
    weight, bias = weights.folded(f"{name}.conv", f"{name}.bn")
    group = weight.shape[0] if weight.shape[1] == 1 else 1
    x = pen.conv(x, weight, bias, stride=stride, pad=pad, group=group)
    slopes = f"{name}.prelu.weight"
    return pen.prelu(x, weights(slopes).astype(np.float32)) if slopes in weights else x


def _bottleneck(pen: GraphPen, weights: _Weights, x: str, name: str, *, stride: int = 1) -> str:
    x = _unit(pen, weights, x, f"{name}.conv")
    x = _unit(pen, weights, x, f"{name}.conv_dw", stride=stride, pad=1)
    return _unit(pen, weights, x, f"{name}.project")


def _residual_group(pen: GraphPen, weights: _Weights, x: str, group: str) -> str:
    number = 0
    while (name := f"{group}.model.{number}.") in weights:
        y = _bottleneck(pen, weights, x, name.rstrip("."))
        if (excitation := f"{name}se_module") in weights:
            y = _excite(pen, weights, y, excitation)
        x = pen.add(x, y)
        number += 1
    return x


def _excite(pen: GraphPen, weights: _Weights, x: str, name: str) -> str:
    """Squeeze and excitation: each channel times a factor that the channels' means decide."""
    means = pen.node("GlobalAveragePool", [x])
    hidden = pen.relu(pen.conv(means, *weights.folded(f"{name}.fc1", f"{name}.bn1")))
    factors = pen.node("Sigmoid", [pen.conv(hidden, *weights.folded(f"{name}.fc2", f"{name}.bn2"))])
    return pen.node("Mul", [x, factors])


def _head(pen: GraphPen, weights: _Weights, x: str) -> None:
    gain, shift = weights.gain_and_shift("bn")
    linear = weights("linear.weight") * gain[:, None]
    x = pen.node("Gemm", [x, *(pen.weight(v.astype(np.float32)) for v in (linear, shift))], transB=1)
    last = [weights("prob.weight")] + ([weights("prob.bias")] if "prob.bias" in weights else [])
    pen.node("Gemm", [x, *(pen.weight(v.astype(np.float32)) for v in last)], "logits", transB=1)
