"""What a student is punished for."""

from __future__ import annotations

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


def _centred(logits: Tensor) -> Tensor:
    return logits - logits.mean(dim=2, keepdim=True)
