"""Enrol from a clip of a living person; the same person is let in, another one and a replay never are."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.road.conftest import Ran, Run

pytestmark = [pytest.mark.weights, pytest.mark.shared]

CLIPS = {"apfol": ("apfol_live.webm", "apfol_replay.webm"), "wolfhuo": ("wolfhuo_live.mp4", "wolfhuo_replay.mp4")}
NEWS_KEYS = ["at", "frame", "time_s", "door", "verdict", "reason", "person", "similarity", "live", "track"]
SUMMARY_KEYS = ["frames", "analysed", "dropped", "fps", "granted", "denied", "latency_ms", "provider"]


def clip(shared_data: Path, name: str) -> Path:
    return shared_data / "clips" / name


def guard(run: Run, source: Path, *options: str) -> Ran:
    return run("kiosk", "--headless", "--json", "--exit-at-end", "--source", source, *options)


@pytest.mark.parametrize("who", CLIPS)
def test_the_enrolled_person_enters_and_neither_a_stranger_nor_a_replay_does(
    who: str, shared_data: Path, run: Run
) -> None:
    live, replay = (clip(shared_data, name) for name in CLIPS[who])
    (other,) = (clip(shared_data, CLIPS[name][0]) for name in CLIPS if name != who)
    assert run("enroll", "--name", who, "--source", live).code == 0
    assert guard(run, live, "--every-frame").granted == [who]
    stranger = guard(run, other, "--every-frame")
    assert stranger.granted == []
    assert {(line["verdict"], line["reason"]) for line in stranger.news} == {("DENIED", "UNKNOWN")}
    attack = guard(run, replay, "--every-frame")
    assert attack.granted == []
    assert "NOT_LIVE" in {line["reason"] for line in attack.news}


def test_the_rules_have_the_last_word_on_a_recognised_face(shared_data: Path, run: Run) -> None:
    live = clip(shared_data, CLIPS["wolfhuo"][0])
    run("enroll", "--name", "Ada", "--id", "ada", "--source", live)
    assert run("groups", "add", "Staff").code == 0
    assert run("rules", "add", "Staff").code == 0
    refused = guard(run, live, "--every-frame")
    assert refused.granted == []
    assert refused.news[0]["reason"] == "WRONG_DOOR"
    assert run("groups", "join", "ada", "Staff").code == 0
    assert guard(run, live, "--every-frame").granted == ["Ada"]
    assert run("doors", "lockdown").code == 0
    assert guard(run, live, "--every-frame").granted == []
    run("doors", "release")
    run("rules", "person", "ada", "--visits", "1")
    assert [len(guard(run, live, "--every-frame").granted) for _ in range(2)] == [1, 0]
    assert run("events", "verify").code == 0


def test_the_lines_have_exactly_the_promised_keys(shared_data: Path, run: Run) -> None:
    live = clip(shared_data, CLIPS["wolfhuo"][0])
    run("enroll", "--name", "Ada", "--id", "ada", "--source", live)
    ran = guard(run, live, "--every-frame", "--door", "Side door")
    assert [list(line) for line in ran.news] == [NEWS_KEYS]
    assert ran.news[0]["person"] == {"id": "ada", "name": "Ada"}
    assert ran.news[0]["door"] == "Side door"
    summary = ran.lines[-1]["summary"]
    assert list(summary) == SUMMARY_KEYS
    assert (summary["frames"], summary["analysed"], summary["dropped"], summary["granted"]) == (130, 130, 0, 1)
    assert list(summary["latency_ms"]) == ["p50", "p95", "p99"]


@pytest.mark.usefixtures("asked_anew")
def test_every_frame_gives_the_same_news_on_every_run(shared_data: Path, run: Run) -> None:
    live = clip(shared_data, CLIPS["wolfhuo"][0])
    run("enroll", "--name", "Ada", "--source", live)
    first, second = (guard(run, live, "--every-frame").news for _ in range(2))
    assert [{**line, "at": ""} for line in first] == [{**line, "at": ""} for line in second]


@pytest.mark.usefixtures("asked_anew")
def test_paced_like_a_camera_the_person_enters_too(shared_data: Path, run: Run) -> None:
    live = clip(shared_data, CLIPS["wolfhuo"][0])
    run("enroll", "--name", "Ada", "--source", live)
    ran = guard(run, live)
    assert ran.granted == ["Ada"]
    assert ran.lines[-1]["summary"]["frames"] == 130


def test_a_replay_enrols_nobody(shared_data: Path, run: Run) -> None:
    ran = run("enroll", "--name", "Mallory", "--source", clip(shared_data, CLIPS["wolfhuo"][1]), "--json")
    assert ran.code == 1
    assert ran.lines[0]["enrolled"] is False
    assert ran.lines[0]["pictures"][0]["refusal"] == "NOT_LIVE"
    assert run("people", "list", "--json").out.strip() == "[]"


def test_who_is_enrolled_already_is_refused_under_another_name_and_both_names_are_said(
    shared_data: Path, run: Run
) -> None:
    live = clip(shared_data, CLIPS["wolfhuo"][0])
    run("enroll", "--name", "Ada Lovelace", "--source", live)
    ran = run("enroll", "--name", "Mallory", "--source", live)
    assert ran.code == 1
    assert "enrolled already as Ada Lovelace" in ran.err


def test_somebody_removed_is_a_stranger(shared_data: Path, run: Run) -> None:
    live = clip(shared_data, CLIPS["wolfhuo"][0])
    run("enroll", "--name", "Ada", "--id", "ada", "--source", live)
    assert run("people", "remove", "ada", "--yes").code == 0
    assert guard(run, live, "--every-frame").granted == []


def test_somebody_suspended_is_recognised_and_refused(shared_data: Path, run: Run) -> None:
    live = clip(shared_data, CLIPS["wolfhuo"][0])
    run("enroll", "--name", "Ada", "--id", "ada", "--source", live)
    run("people", "suspend", "ada")
    ran = guard(run, live, "--every-frame")
    assert ran.granted == []
    assert [line["reason"] for line in ran.news] == ["INACTIVE"]


def test_every_grant_is_in_the_log_and_the_chain_holds(shared_data: Path, run: Run) -> None:
    live = clip(shared_data, CLIPS["wolfhuo"][0])
    run("enroll", "--name", "Ada", "--id", "ada", "--source", live)
    guard(run, live, "--every-frame")
    events = run("events", "list", "--json")
    assert '"GRANTED"' in events.out
    assert run("events", "verify").code == 0
