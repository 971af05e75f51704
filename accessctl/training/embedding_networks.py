"""Networks that turn a face crop into a vector: the tutorial's, a residual one, and EfficientNet-Lite0 from ImageNet.

All take N x 3 x side x side, BGR 0..255, and give N x dimension.
"""

from __future__ import annotations

import itertools

import torch
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812 - torch's own convention

from accessctl.errors import InputError
from accessctl.training.networks import Lite0, load_imagenet
from accessctl.training.recipe import Embedding, Network
from accessctl.translation import tr

KINDS = ("tutorial", "residual", "lite0")
_TUTORIAL_WIDTHS = (8, 16, 32)


class Tutorial(nn.Module):
    """Three 3x3 convolutions with ReLU and pooling, then two linear layers: what a tutorial writes in an evening."""

    def __init__(self, size: int, dimension: int) -> None:
        super().__init__()
        layers: list[nn.Module] = []
        for inputs, outputs in itertools.pairwise((3, *_TUTORIAL_WIDTHS)):
            layers += [nn.Conv2d(inputs, outputs, 3, padding=1), nn.ReLU(inplace=True), nn.MaxPool2d(2)]
        self.body = nn.Sequential(*layers, nn.Flatten())
        side = size // 2 ** len(_TUTORIAL_WIDTHS)
        places = nn.Linear(_TUTORIAL_WIDTHS[-1] * side * side, 128)
        self.head = nn.Sequential(places, nn.ReLU(inplace=True), nn.Linear(128, dimension))

    def forward(self, crops: Tensor) -> Tensor:
        out: Tensor = self.head(self.body(crops / 255.0))
        return out


class _Residual(nn.Module):
    """Two 3x3 convolutions with batch norm and PReLU round a shortcut."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.body = nn.Sequential(
            nn.Conv2d(channels, channels, 3, 1, 1, bias=False), nn.BatchNorm2d(channels), nn.PReLU(channels),
            nn.Conv2d(channels, channels, 3, 1, 1, bias=False), nn.BatchNorm2d(channels),
        )  # fmt: skip

    def forward(self, x: Tensor) -> Tensor:
        added: Tensor = x + self.body(x)
        return added


class Residual(nn.Module):
    """From scratch: a residual block after each halving, then all places into one linear layer, as ArcFace does."""

    def __init__(self, size: int, widths: tuple[int, ...], dimension: int, dropout: float) -> None:
        super().__init__()
        layers: list[nn.Module] = []
        for inputs, outputs in itertools.pairwise((3, *widths)):
            halved = nn.Conv2d(inputs, outputs, 3, 2, 1, bias=False)
            layers += [halved, nn.BatchNorm2d(outputs), nn.PReLU(outputs), _Residual(outputs)]
        side = -(-size // 2 ** len(widths))
        self.body = nn.Sequential(*layers, nn.Flatten(), nn.Dropout(dropout))
        self.head = _to_vector(widths[-1] * side * side, dimension)

    def forward(self, crops: Tensor) -> Tensor:
        # plain convolutions gain 40 % by bfloat16 on these processors, depthwise ones lose
        with torch.autocast("cpu", torch.bfloat16, enabled=self.training):
            seen = self.body((crops - 127.5) / 64.0)
        out: Tensor = self.head(seen.float())
        return out


class Stem(nn.Module):
    """The first blocks of EfficientNet-Lite0, kept as ImageNet left them: edges and textures serve faces as well."""

    mean: Tensor
    std: Tensor

    def __init__(self, trunk: Lite0, blocks: int) -> None:
        super().__init__()
        self._conv, self._norm = trunk._conv_stem, trunk._bn0
        self._blocks = trunk._blocks[:blocks]
        self.register_buffer("mean", trunk.mean, persistent=False)
        self.register_buffer("std", trunk.std, persistent=False)
        self.requires_grad_(False)

    def train(self, _mode: bool = True) -> Stem:
        """Never: its batch norms keep ImageNet's statistics."""
        return super().train(False)

    def forward(self, crops: Tensor) -> Tensor:
        x = F.relu6(self._norm(self._conv((crops.flip(1) - self.mean) / self.std)))  # the weights want RGB
        for block in self._blocks:
            x = block(x)
        return x


class Rest(nn.Module):
    """What follows the stem, to what ``head`` makes of the trunk's features; the trunk's own by default."""

    def __init__(self, trunk: Lite0, blocks: int, dropout: float, head: nn.Module | None = None) -> None:
        super().__init__()
        self._blocks = trunk._blocks[blocks:]
        self._conv, self._norm = trunk._conv_head, trunk._bn1
        self.drop, self.head = nn.Dropout(dropout), head or trunk.head

    def forward(self, maps: Tensor) -> Tensor:
        x = maps
        for block in self._blocks:
            x = block(x)
        features = F.relu6(self._norm(self._conv(x))).mean(dim=(2, 3))
        out: Tensor = self.head(self.drop(features))
        return out


class Margins(nn.Module):
    """A direction for each person trained on; cosines to them, the own one after ``margin`` more radians (ArcFace).

    J. Deng, J. Guo, N. Xue, S. Zafeiriou, "ArcFace: Additive angular margin loss for deep face recognition", CVPR 2019.
    """

    def __init__(self, people: int, dimension: int, margin: float, scale: float) -> None:
        super().__init__()
        self.directions = nn.Parameter(torch.randn(people, dimension) * 0.05)
        self._margin, self._scale = margin, scale

    def forward(self, vectors: Tensor, person: Tensor) -> Tensor:
        """Logits N x people."""
        cosine = F.linear(F.normalize(vectors), F.normalize(self.directions)).clamp(-1 + 1e-6, 1 - 1e-6)
        own = F.one_hot(person, cosine.shape[1]).bool()
        return self._scale * torch.where(own, torch.cos(torch.acos(cosine) + self._margin), cosine)


class Embedder(nn.Module):
    """What is trained: the network, behind a stem that is not, and for ArcFace the directions, which are not exported.

    ``stem`` is None where all of the network learns; ``from_stem`` then takes the crops themselves.
    """

    def __init__(self, network: nn.Module, wanted: Embedding, people: int, stem: Stem | None = None) -> None:
        super().__init__()
        self.stem, self.network, self._on_sphere = stem, network, wanted.on_sphere
        self.margins = (
            Margins(people, wanted.dimension, wanted.margin, wanted.scale) if wanted.loss == "arcface" else None
        )

    def forward(self, crops: Tensor) -> Tensor:
        return self.from_stem(crops if self.stem is None else self.stem(crops))

    def from_stem(self, maps: Tensor) -> Tensor:
        """N x dimension from what the stem gave."""
        vectors: Tensor = self.network(maps)
        return F.normalize(vectors) if self._on_sphere else vectors


def build(wanted: Network, embedding: Embedding, people: int) -> Embedder:
    """The network that a recipe names; ``people`` is how many are trained on."""
    if wanted.kind == "tutorial":
        inner: nn.Module = Tutorial(embedding.size, embedding.dimension)
    elif wanted.kind == "residual":
        inner = Residual(embedding.size, wanted.widths, embedding.dimension, wanted.dropout)
    elif wanted.kind == "lite0":
        return _from_lite0(wanted, embedding, people)
    else:
        raise InputError(
            tr("{kind}: no network for an embedder; there are {names}", kind=wanted.kind, names=", ".join(KINDS))
        )
    return Embedder(inner, embedding, people)


def _from_lite0(wanted: Network, embedding: Embedding, people: int) -> Embedder:
    trunk, blocks = Lite0(wanted.dropout), embedding.frozen_blocks
    if not 0 < blocks < len(trunk._blocks):
        raise InputError(
            tr("embedding.frozen_blocks: of lite0 1 to {count} blocks can be kept", count=len(trunk._blocks) - 1)
        )
    if wanted.pretrained:
        load_imagenet(trunk)
    rest = Rest(trunk, blocks, wanted.dropout, _to_vector(trunk.head.in_features, embedding.dimension))
    return Embedder(rest, embedding, people, Stem(trunk, blocks))


def _to_vector(features: int, dimension: int) -> nn.Sequential:
    return nn.Sequential(nn.Linear(features, dimension, bias=False), nn.BatchNorm1d(dimension))
