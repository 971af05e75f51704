"""The network that tells closed eyes and a covered mouth: three small looks at one upright crop."""

from __future__ import annotations

import itertools

import torch
from torch import Tensor, nn

# Where the five landmarks lie in a crop 112 px wide: the eyes 40 px apart (about as LFW has them), the chin inside.
# Proportions of the average head of ``vision.quality``.
SIDE = 112
TEMPLATE = ((36.0, 30.0), (76.0, 30.0), (56.0, 53.3), (38.67, 70.63), (73.33, 70.63))
_EYE = 40  # px: window round an eye
_EYE_WIDTHS, _MOUTH_WIDTHS = (3, 16, 24, 32), (3, 16, 24, 40)


class OpennessNet(nn.Module):
    """N x 3 x 112 x 112 BGR 0..255 to logits: mouth covered, right eye closed, left eye closed.

    One look serves both eyes (the left one mirrored), at full size; the mouth is looked at in the whole crop, halved.
    """

    def __init__(self, dropout: float) -> None:
        super().__init__()
        self.eye = _look(_EYE_WIDTHS, _EYE // 8, dropout)
        self.mouth = _look(_MOUTH_WIDTHS, SIDE // 16, dropout)
        self.halved = nn.AvgPool2d(2)

    def forward(self, crops: Tensor) -> Tensor:
        x = (crops - 127.5) / 64.0
        right = _window(x, TEMPLATE[0])
        left = _window(x, TEMPLATE[1]).flip(3)
        covered = self.mouth(self.halved(x))
        return torch.cat([covered, self.eye(right), self.eye(left)], dim=1)


def _window(x: Tensor, centre: tuple[float, float]) -> Tensor:
    left, top = int(centre[0]) - _EYE // 2, max(0, int(centre[1]) - _EYE // 2)
    return x[:, :, top : top + _EYE, left : left + _EYE]


def _look(widths: tuple[int, ...], side: int, dropout: float) -> nn.Sequential:
    """Halvings by 3x3 convolutions, then every place into one logit."""
    layers: list[nn.Module] = []
    for inputs, outputs in itertools.pairwise(widths):
        layers += [nn.Conv2d(inputs, outputs, 3, 2, 1, bias=False), nn.BatchNorm2d(outputs), nn.ReLU(inplace=True)]
    last = widths[-1]
    layers += [nn.Conv2d(last, last, 3, 1, 1, bias=False), nn.BatchNorm2d(last), nn.ReLU(inplace=True)]
    head = [nn.Flatten(), nn.Dropout(dropout), nn.Linear(last * side * side, 1)]
    return nn.Sequential(*layers, *head)
