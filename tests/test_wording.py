"""Words at the door: guidance where it helps, nothing that an attacker could climb."""

from __future__ import annotations

import pytest

from accessctl import wording
from accessctl.domain import Reason, Verdict

_PUBLIC_DENIALS = {Reason.FAULT, Reason.LOCKED_OUT, Reason.LOCKDOWN}


@pytest.mark.parametrize("reason", Reason)
def test_every_reason_has_words(reason: Reason) -> None:
    assert wording.for_staff(reason)
    assert all(wording.for_visitor(verdict, reason).headline for verdict in Verdict)


def test_too_close_says_what_to_do() -> None:
    assert wording.for_visitor(Verdict.WAIT, Reason.TOO_CLOSE).headline == "Step back a little"


def test_a_denial_reads_the_same_whatever_check_failed() -> None:
    secret = [reason for reason in Reason if reason not in _PUBLIC_DENIALS]
    assert len({wording.for_visitor(Verdict.DENIED, reason) for reason in secret}) == 1
