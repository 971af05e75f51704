"""The gate as it comes."""

from __future__ import annotations

import pytest

from accessctl.gate import Gate
from tests.gate.playing import gate_of


@pytest.fixture
def gate() -> Gate:
    return gate_of()
