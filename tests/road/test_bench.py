"""``accessctl bench``, the whole of it on a small scale, with the real models."""

from __future__ import annotations

import pytest

from accessctl.bench import searching
from accessctl.cli import bench_terminal
from tests.road.conftest import Run

pytestmark = pytest.mark.weights


@pytest.fixture
def _small(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in {
        "_FRAMES": 12,
        "_PICTURES": 4,
        "_VISITS": 2,
        "_STARTS": 1,
        "_SEARCHED": 200,
        "_STORED": 200,
    }.items():
        monkeypatch.setattr(bench_terminal, name, value)
    monkeypatch.setattr(searching, "SIZES", (100, 1000))


@pytest.mark.usefixtures("_small", "asked_anew")
def test_the_figures_have_the_promised_keys_and_make_sense(run: Run) -> None:
    ran = run("bench", "--json", "--soak", "20")
    assert ran.code == 0
    (figures,) = ran.lines
    promised = {"pipeline", "decide_s", "search_ms", "startup_s", "rss_mb", "provider"}
    assert promised <= set(figures)
    assert set(figures["pipeline"]) == {"640x480", "1280x720", "1920x1080"}
    for one in figures["pipeline"].values():
        assert {"fps", "p50_ms", "p95_ms", "models_p50_ms", "overhead_ratio"} <= set(one)
        assert 0.5 < one["overhead_ratio"] < 20
        assert one["p95_ms"] >= one["p50_ms"] > one["stages_ms"]["embed"]["p50"] > 0
    assert figures["decide_s"]["granted"] == 2 and 0.1 < figures["decide_s"]["p50"] <= figures["decide_s"]["p95"]
    assert set(figures["search_ms"]) == {"100", "1000"}
    assert figures["startup_s"] > 0.2 and figures["rss_mb"] > 50
    assert figures["provider"].endswith("ExecutionProvider")
    assert figures["soak"]["frames"] == 20


@pytest.mark.usefixtures("_small", "asked_anew")
def test_the_tables_fit_a_terminal_of_eighty_columns(run: Run) -> None:
    ran = run("bench")
    assert ran.code == 0
    assert "First sight to GRANTED" in ran.out and "Start to first picture" in ran.out
    assert all(len(line) <= 80 for line in ran.out.splitlines() if "…" in line or "picture  " in line)
    assert "…" not in ran.out
