"""What a model has answered to a picture it answers to the same picture again: the same few clips go down the road
dozens of times, and three quarters of that processor time were the same networks on the same crops."""

from __future__ import annotations

import hashlib

from accessctl.vision.runtime import Session, Tensor

# Vectors and scores are small. The detector's answer (80 kB) is computed anew: that takes it 1.4 ms, and finding it
# again 0.5.
_MOST_BYTES = 16_000
Answers = dict[bytes, tuple[Tensor, ...]]
_ask = Session.run


class Memory:
    """The true answers of the real models, by file name (its content is pinned) and every byte of the input."""

    def __init__(self) -> None:
        self._answers: Answers = {}

    def answer(self, session: Session, batch: Tensor) -> tuple[Tensor, ...]:
        """In place of ``Session.run``; whoever asks owns what it gets."""
        key = hashlib.sha1(batch.tobytes(), usedforsecurity=False)
        key.update(f"{session.name} {batch.shape}".encode())
        known = self._answers.get(key.digest())
        if known is None:
            known = _ask(session, batch)
            if sum(answer.nbytes for answer in known) <= _MOST_BYTES:
                self._answers[key.digest()] = known
        return tuple(answer.copy() for answer in known)
