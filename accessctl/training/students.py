"""Our own liveness networks. Input: context crops side by side in the channels, N x 3k x 80 x 80, BGR 0..255.

Plain 3x3 convolutions, not depthwise ones: on the two cores this is trained on they run five times as many pictures a
second (bfloat16), and still judge a face in a few milliseconds.
"""

from __future__ import annotations

import itertools
from typing import NamedTuple

import torch
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812 - torch's own convention

CLASSES = 3  # the teachers': 0 and 2 are two sorts of spoof, 1 is live
LIVE_CLASS = 1
CONTEXT_SIDE = 80  # what the teachers see; larger crops are made smaller first
_LAST_SIDE = CONTEXT_SIDE // 16
# How much ``face`` counts in a duo. On sources left out of training (study "sources", small budget) AUC at shares 0,
# 1/2, 2/3 and 1 is .66, .88, .91, .92 for CASIA-style and .74, .89, .90, .90 for CelebA-Spoof; on people left out of
# CASIA-style .990, .994, .993, .990. So two thirds: more on what is new, still both on what is known.
FACE_SHARE = 2 / 3


class Judgement(NamedTuple):
    """What a student says: logits of each context like its teacher's (N x k x 3), and one logit of live (N).

    ``spectrum`` is N x k x side x side where the network was given a head for it.
    """

    per_context: Tensor
    live: Tensor
    spectrum: Tensor | None = None


class _Block(nn.Module):
    """Two 3x3 convolutions with batch norm round a shortcut."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.first = _convolution(channels, channels, 1)
        self.second = nn.Sequential(nn.Conv2d(channels, channels, 3, 1, 1, bias=False), nn.BatchNorm2d(channels))

    def forward(self, x: Tensor) -> Tensor:
        out: Tensor = self.second(self.first(x))
        return F.relu(x + out)


class _Trunk(nn.Module):
    """Crops -> features; the last convolution is 5x5 depthwise, because where in the crop something is matters."""

    def __init__(self, inputs: int, widths: tuple[int, ...], features: int, dropout: float) -> None:
        super().__init__()
        layers: list[nn.Module] = [_convolution(inputs, widths[0], 2)]
        for here, there in itertools.pairwise(widths):
            layers += [_Block(here), _convolution(here, there, 2)]
        last = widths[-1]
        self.body = nn.Sequential(*layers, _Block(last))
        self.place = nn.Sequential(nn.Conv2d(last, last, _LAST_SIDE, groups=last, bias=False), nn.BatchNorm2d(last))
        self.embed = nn.Sequential(nn.Flatten(), nn.Linear(last, features, bias=False), nn.BatchNorm1d(features))
        self.drop = nn.Dropout(dropout)

    def forward(self, x: Tensor) -> tuple[Tensor, Tensor]:
        """Features, and the maps before the last halving."""
        half_way: Tensor = self.body[:-2](x)
        out: Tensor = self.drop(F.relu(self.embed(self.place(self.body[-2:](half_way)))))
        return out, half_way


class ContextStudent(nn.Module):
    """One trunk over all contexts (``branches`` false) or one per context; a head per teacher and a head for live.

    With ``spectrum`` a further head draws the Fourier spectrum of each context from maps half way up (one trunk only).
    """

    def __init__(
        self, contexts: int, widths: tuple[int, ...], branches: bool, dropout: float, spectrum: bool = False
    ) -> None:
        super().__init__()
        features = 128
        self.contexts = contexts
        trunks = contexts if branches else 1
        self.trunks = nn.ModuleList(_Trunk(3 * contexts // trunks, widths, features, dropout) for _ in range(trunks))
        self.teachers = nn.Linear(features * trunks, CLASSES * contexts)
        self.live = nn.Sequential(nn.Linear(features * trunks, 64), nn.ReLU(), nn.Linear(64, 1))
        self.spectrum = _spectrum_head(widths[-2], contexts) if spectrum and not branches else None

    def forward(self, crops: Tensor) -> Judgement:
        scaled = (_at_side(crops, CONTEXT_SIDE) - 127.5) / 64.0
        parts = scaled.chunk(len(self.trunks), dim=1)
        seen_half_way = [trunk(part) for trunk, part in zip(self.trunks, parts, strict=True)]
        seen = torch.cat([last for last, _ in seen_half_way], dim=1)
        spectrum = None if self.spectrum is None else self.spectrum(seen_half_way[0][1])
        return Judgement(self.teachers(seen).view(-1, self.contexts, CLASSES), self.live(seen).squeeze(1), spectrum)


class Duo(nn.Module):
    """Two who look apart: ``context`` at all crops, ``face`` at the first; their logits are weighed together.

    Each is trained alone, so that the better one on the pictures at hand does not keep the other from learning.
    """

    def __init__(self, context: ContextStudent, face: nn.Module) -> None:
        super().__init__()
        self.context = _Looking(context, slice(0, None))
        self.face = _Looking(face, slice(0, 3))

    def forward(self, crops: Tensor) -> Judgement:
        wide, tight = self.context(crops), self.face(crops)
        return Judgement(wide.per_context, wide.live * (1 - FACE_SHARE) + tight.live * FACE_SHARE)


class _Looking(nn.Module):
    """A network that is handed all crops and looks at some channels.

    One that gives a bare logit has no teacher heads.
    """

    def __init__(self, inner: nn.Module, channels: slice) -> None:
        super().__init__()
        self.inner, self.channels = inner, channels

    def forward(self, crops: Tensor) -> Judgement:
        seen = crops[:, self.channels]
        if isinstance(self.inner, ContextStudent):
            judged: Judgement = self.inner(seen)
            return judged
        return Judgement(torch.zeros(len(crops), 0, CLASSES), self.inner(seen))


class Exported(nn.Module):
    """What goes into the ONNX file: crops -> N x 2 logits (spoof, live), so that softmax gives P(live)."""

    def __init__(self, student: nn.Module) -> None:
        super().__init__()
        self.student = student

    def forward(self, crops: Tensor) -> Tensor:
        live: Tensor = self.student(crops).live
        return torch.stack([-live / 2, live / 2], dim=1)


def _spectrum_head(inputs: int, contexts: int) -> nn.Sequential:
    return nn.Sequential(nn.Conv2d(inputs, 64, 3, padding=1), nn.ReLU(), nn.Conv2d(64, contexts, 3, padding=1))


def _at_side(crops: Tensor, side: int) -> Tensor:
    if crops.shape[-1] == side:
        return crops
    return F.interpolate(crops, size=(side, side), mode="bilinear", align_corners=False)


def _convolution(inputs: int, outputs: int, stride: int) -> nn.Sequential:
    return nn.Sequential(
        nn.Conv2d(inputs, outputs, 3, stride, 1, bias=False), nn.BatchNorm2d(outputs), nn.ReLU(inplace=True)
    )
