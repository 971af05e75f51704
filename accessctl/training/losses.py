"""What a student is punished for."""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional as F  # noqa: N812 - torch's own convention

from accessctl.training.students import LIVE_CLASS, Judgement


def live_target(teacher: Tensor, label: Tensor, trust: Tensor, smoothing: float) -> Tensor:
    """P(live) to aim at: the teachers' mean, pulled to the label by ``trust`` (0: teachers alone, 1: label alone).

    ``teacher`` is N x teachers x classes of logits; ``label`` is 1 live, 0 spoof (ignored where trust is 0).
    """
    believed = teacher.softmax(dim=2)[..., LIVE_CLASS].mean(dim=1)
    labelled = label * (1 - 2 * smoothing) + smoothing
    return believed * (1 - trust) + labelled * trust


def imitation(judged: Judgement, teacher: Tensor, smooth_l1_weight: float) -> Tensor:
    """Kullback-Leibler divergence of the classes plus smooth L1 of the centred logits, per sample."""
    student_log, teacher_log = judged.per_context.log_softmax(dim=2), teacher.log_softmax(dim=2)
    divergence = F.kl_div(student_log, teacher_log, reduction="none", log_target=True).sum(dim=2)
    distance = F.smooth_l1_loss(_centred(judged.per_context), _centred(teacher), reduction="none").mean(dim=2)
    return (divergence + smooth_l1_weight * distance).mean(dim=1)


def live_loss(judged: Judgement, target: Tensor) -> Tensor:
    """Binary cross-entropy against a soft target, less the target's own entropy: 0 where they agree; per sample."""
    cross = F.binary_cross_entropy_with_logits(judged.live, target, reduction="none")
    entropy = F.binary_cross_entropy(target, target, reduction="none")
    return cross - entropy


def spectrum_loss(judged: Judgement, crops: Tensor) -> Tensor:
    """Mean squared error of the drawn Fourier spectrum, per sample.

    Attacks differ from faces in their high frequencies (dots, pixel grid, moire); MiniFASNet is trained with the same
    helper, after Silent-Face-Anti-Spoofing of Minivision.
    """
    assert judged.spectrum is not None  # noqa: S101 - the recipe demands the head
    side = judged.spectrum.shape[-1]
    return (judged.spectrum - spectra(crops, judged.spectrum.shape[1], side)).square().mean(dim=(1, 2, 3))


def spectra(crops: Tensor, contexts: int, side: int) -> Tensor:
    """log(1 + magnitude) of the last ``contexts`` crops in grey, N x contexts x side x side, 0..1.

    Zero frequency is in the middle.
    """
    grey = crops[:, -3 * contexts :].reshape(len(crops), contexts, 3, *crops.shape[2:]).mean(dim=2) / 255.0
    magnitude = torch.fft.fftshift(torch.fft.fft2(grey).abs(), dim=(2, 3)).log1p()
    small = F.adaptive_avg_pool2d(magnitude, side)
    low, high = small.amin(dim=(2, 3), keepdim=True), small.amax(dim=(2, 3), keepdim=True)
    return (small - low) / (high - low + 1e-6)


def _centred(logits: Tensor) -> Tensor:
    return logits - logits.mean(dim=2, keepdim=True)
