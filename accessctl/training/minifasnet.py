"""The two public MiniFASNets as torch modules: the teachers, loaded from their own weight files.

The state dict gives channels and groups; strides, activations and the order of things follow ``facts.md`` section 4.6,
and the logits given there are checked by ``tests/training/test_minifasnet.py``.
"""

from __future__ import annotations

from pathlib import Path

import torch
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812 - torch's own convention

from accessctl.errors import ModelError

State = dict[str, Tensor]
_GROUPS = (("conv_23", "conv_3"), ("conv_34", "conv_4"), ("conv_45", "conv_5"))


class _ConvNorm(nn.Module):
    """Convolution, batch norm and, where the file has one, PReLU: named as in the file."""

    def __init__(self, state: State, prefix: str, stride: int, padding: int) -> None:
        super().__init__()
        weight = state[f"{prefix}.conv.weight"]
        outputs, inputs_per_group, kernel, _ = weight.shape
        groups = outputs if inputs_per_group == 1 else 1
        self.conv = nn.Conv2d(inputs_per_group * groups, outputs, kernel, stride, padding, groups=groups, bias=False)
        self.bn = nn.BatchNorm2d(outputs)
        self.prelu = nn.PReLU(outputs) if f"{prefix}.prelu.weight" in state else nn.Identity()

    def forward(self, x: Tensor) -> Tensor:
        activated: Tensor = self.prelu(self.bn(self.conv(x)))
        return activated


class _Squeeze(nn.Module):
    """Squeeze-and-excitation; its batch norms work on single pixels."""

    def __init__(self, state: State, prefix: str) -> None:
        super().__init__()
        inner, outer = state[f"{prefix}.fc1.weight"].shape[:2]
        self.fc1 = nn.Conv2d(outer, inner, 1, bias=False)
        self.bn1 = nn.BatchNorm2d(inner)
        self.fc2 = nn.Conv2d(inner, outer, 1, bias=False)
        self.bn2 = nn.BatchNorm2d(outer)

    def forward(self, x: Tensor) -> Tensor:
        mean = F.adaptive_avg_pool2d(x, 1)
        weights = torch.sigmoid(self.bn2(self.fc2(F.relu(self.bn1(self.fc1(mean))))))
        return x * weights


class _Bottleneck(nn.Module):
    """1x1 expand, 3x3 depthwise, 1x1 project; squeezed and added to its input where the file says so."""

    def __init__(self, state: State, prefix: str, stride: int) -> None:
        super().__init__()
        self.conv = _ConvNorm(state, f"{prefix}.conv", 1, 0)
        self.conv_dw = _ConvNorm(state, f"{prefix}.conv_dw", stride, 1)
        self.project = _ConvNorm(state, f"{prefix}.project", 1, 0)
        squeezed = f"{prefix}.se_module.fc1.weight" in state
        self.se_module = _Squeeze(state, f"{prefix}.se_module") if squeezed else nn.Identity()
        self.adds = stride == 1

    def forward(self, x: Tensor) -> Tensor:
        out: Tensor = self.se_module(self.project(self.conv_dw(self.conv(x))))
        return x + out if self.adds else out


class _Residual(nn.Module):
    def __init__(self, state: State, prefix: str) -> None:
        super().__init__()
        numbers = {int(key[len(prefix) :].split(".")[2]) for key in state if key.startswith(f"{prefix}.model.")}
        self.model = nn.Sequential(*(_Bottleneck(state, f"{prefix}.model.{n}", 1) for n in sorted(numbers)))

    def forward(self, x: Tensor) -> Tensor:
        out: Tensor = self.model(x)
        return out


class MiniFASNet(nn.Module):
    """BGR 0..255, N x 3 x 80 x 80 -> three logits, class 1 is live."""

    def __init__(self, state: State) -> None:
        super().__init__()
        self.conv1 = _ConvNorm(state, "conv1", 2, 1)
        self.conv2_dw = _ConvNorm(state, "conv2_dw", 1, 1)
        for down, group in _GROUPS:
            setattr(self, down, _Bottleneck(state, down, 2))
            setattr(self, group, _Residual(state, group))
        self.conv_6_sep = _ConvNorm(state, "conv_6_sep", 1, 0)
        self.conv_6_dw = _ConvNorm(state, "conv_6_dw", 1, 0)
        self.linear = nn.Linear(512, 128, bias=False)
        self.bn = nn.BatchNorm1d(128)
        self.prob = nn.Linear(128, 3, bias="prob.bias" in state)
        self.load_state_dict(state)

    def forward(self, x: Tensor) -> Tensor:
        x = self.conv2_dw(self.conv1(x))
        for down, group in _GROUPS:
            x = getattr(self, group)(getattr(self, down)(x))
        x = self.conv_6_dw(self.conv_6_sep(x)).flatten(1)
        logits: Tensor = self.prob(self.bn(self.linear(x)))
        return logits


def load_teacher(path: Path) -> MiniFASNet:
    """The network in one upstream ``.pth``, ready to judge; ModelError if the file is not one."""
    try:
        saved = torch.load(path, map_location="cpu", weights_only=True)
        state = {key.removeprefix("module."): value for key, value in saved.items()}
        return MiniFASNet(state).eval()
    except (OSError, RuntimeError, KeyError, AttributeError, ValueError) as error:
        raise ModelError(f"{path.name} is not a MiniFASNet weight file; fetch it again") from error
