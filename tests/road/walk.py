"""A walk through two doors on real clips: whatever the event log says was opened is what broker and receiver heard.

As a test: ``pytest tests/road/test_walk.py``. By itself, with its tables:
``python -m tests.road.walk --clips DIR [--window] [--out DIR]``; it needs models, mosquitto and the clips.
"""

from __future__ import annotations

import argparse
import datetime as dt
import io
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from accessctl import config
from accessctl.cli.main import main as main_command
from accessctl.door.naming import plain_name
from tests.door.test_mqtt import Listener, Mosquitto
from tests.door.test_webhook import SECRET, Receiver

NORTH, SOUTH = "North", "South"  # a webhook, a broker
ADA, BOB = "wolfhuo", "apfol"  # who plays whom
LIVE = {ADA: "wolfhuo_live.mp4", BOB: "apfol_live.webm"}
REPLAY = {ADA: "wolfhuo_replay.mp4", BOB: "apfol_replay.webm"}
PIN, DURESS, NUMBER, CARD, OTHER_CARD = "2580", "3691", "4711", "0012345678", "0087654321"
ACTS = ("hours", "factors", "areas", "lockdown", "challenge")
_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def rules(door: str = "", *, hours: str = "mon-sun 00:00-24:00", name: str = NORTH) -> str:
    """Staff and helpers may enter both doors in these hours; ``door`` is what the named one asks for."""
    other = SOUTH if name == NORTH else NORTH
    return f"""
enforced: true
groups: {{Staff: {{}}, Helpers: {{enters_in_lockdown: true}}}}
areas: {{Lab: {{}}}}
schedules: {{Hours: {{hours: ["{hours}"]}}}}
doors: {{{name}: {{{door}}}, {other}: {{}}}}
rules:
  - {{group: Staff, doors: all, schedule: Hours}}
  - {{group: Helpers, doors: all}}
"""


@dataclass(frozen=True)
class Scene:
    """What somebody does, and how it must end: the reasons that must be news, and whether the door opened."""

    title: str
    door: str
    clip: str
    reason: str
    opens: int
    entries: str = ""


@dataclass
class Ended:
    """A scene, and how it ended."""

    scene: Scene
    reasons: list[str]
    granted: int

    @property
    def is_right(self) -> bool:
        return self.granted == self.scene.opens and self.scene.reason in self.reasons


@dataclass
class Walk:
    """One data folder, a webhook's receiver, a broker, and the clips; ``in_window`` shows the kiosk's window."""

    folder: Path
    clips: Path
    receiver: Receiver
    broker: Mosquitto
    listener: Listener
    in_window: bool = False
    ended: list[Ended] = field(default_factory=list)

    def run(self, *words: object, text: str = "") -> str:
        """A command as a user types it; what it printed."""
        typed = ["--data", str(self.folder / "data"), *map(str, words)]
        code, out, err = _in_a_window(typed) if self.in_window and "kiosk" in typed else _in_step(typed, text)
        if code:
            raise AssertionError(f"accessctl {' '.join(typed)}: {err[-2000:]}")
        return out

    # before

    def set_up(self, settings: dict[str, Any]) -> None:
        """The settings of the machine, two doors, two people, their groups, PIN and cards."""
        config.change(self.folder / "data" / config.FILE_NAME, {**settings, "store.key_place": "file"})
        self.run("doors", "add", NORTH, "--source", self.clip(LIVE[ADA]), "--driver", "webhook", "--set",
                 f"door.webhook.url={self.receiver.url}", "--set", "door.webhook.secret=env:WALK_SECRET", "--set",
                 "door.webhook.timeout_seconds=20")  # fmt: skip
        self.run("doors", "add", SOUTH, "--source", self.clip(LIVE[ADA]), "--driver", "mqtt", "--set",
                 "door.mqtt.host=127.0.0.1", "--set", f"door.mqtt.port={self.broker.port}", "--set",
                 "door.mqtt.tls=false", "--set", "door.mqtt.timeout_seconds=20")  # fmt: skip
        for who in (ADA, BOB):
            self.run("enroll", "--name", who, "--id", who, "--source", self.clip(LIVE[who]))
        self.rule(rules())
        for who in (ADA, BOB):
            self.run("groups", "join", who, "Staff")
        self.run("rules", "pin", ADA, "--duress", "--number", NUMBER, text=f"{PIN}\n{DURESS}\n")
        self.run("badges", "card", ADA, CARD)
        self.run("badges", "card", BOB, OTHER_CARD)

    def rule(self, text: str) -> None:
        path = self.folder / "rules.yaml"
        path.write_text(text, encoding="utf-8")
        self.run("rules", "import", path)

    def set(self, **changes: Any) -> None:
        path = self.folder / "data" / config.FILE_NAME
        config.change(path, {key.replace("__", "."): value for key, value in changes.items()})

    def clip(self, name: str) -> Path:
        return self.clips / name

    # scenes

    def play(self, title: str, door: str, clip: str, reason: str, opens: int, entries: str = "") -> None:
        """One visit, on the clip; what the log says of it is kept."""
        scene = Scene(title, door, clip, reason, opens, entries)
        before = len(self.events())
        if self.in_window and entries:
            return  # in the window they are typed by hand, and tried in tests/gui
        if self.in_window:
            self.run("kiosk", "--no-restart", "--door", door, "--source", self.clip(clip), "--exit-at-end")
        else:
            options: list[object] = []
            if entries:
                path = self.folder / "entries.txt"
                path.write_text(entries, encoding="utf-8")
                options = ["--entries", path]
            self.run("kiosk", "--headless", "--json", "--every-frame", "--door", door, "--source", self.clip(clip),
                     *options)  # fmt: skip
        new = self.events()[before:]
        access = [event for event in new if event["kind"] == "access"]
        granted = [event for event in access if event["verdict"] == "GRANTED"]
        self.ended.append(Ended(scene, [event["reason"] for event in access], len(granted)))

    def hours(self) -> None:
        self.play("grant in hours", NORTH, LIVE[ADA], "RECOGNIZED", 1)
        other_day = _DAYS[(dt.datetime.now().astimezone().weekday() - 2) % 7]
        self.rule(rules(hours=f"{other_day} 08:00-09:00"))
        self.play("refusal out of hours", SOUTH, LIVE[ADA], "OUTSIDE_HOURS", 0)

    def factors(self) -> None:
        ada = LIVE[ADA]
        self.rule(rules("mode: badge and face"))
        self.play("badge and the right face", NORTH, ada, "RECOGNIZED", 1, f"0.2 card {CARD}\n")
        self.play("badge and the wrong face", NORTH, ada, "WRONG_BADGE", 0, f"0.2 card {OTHER_CARD}\n")
        self.rule(rules("mode: PIN as fallback", name=SOUTH))
        self.set(identity__min_margin=1.0)
        self.play("two people too alike, then number and PIN", SOUTH, ada, "AMBIGUOUS", 1, f"2.0 code {NUMBER} {PIN}\n")
        self.set(identity__min_margin=None)
        self.rule(rules("mode: face and PIN"))
        self.play("duress PIN", NORTH, ada, "SECOND_FACTOR_NEEDED", 1, f"2.0 pin {DURESS}\n")

    def areas(self) -> None:
        ada = LIVE[ADA]
        self.rule(rules("two_person_seconds: 600", name=SOUTH))
        self.play("two-person rule, the first", SOUTH, ada, "SECOND_PERSON_NEEDED", 0)
        self.play("two-person rule, the second", SOUTH, LIVE[BOB], "RECOGNIZED", 1)
        self.rule(rules("leads_to: Lab, anti_passback: hard"))
        self.play("anti-passback, going in", NORTH, ada, "RECOGNIZED", 1)
        self.play("anti-passback, again", NORTH, ada, "PASSED_BACK", 0)
        self.run("rules", "reset", "--area", "Lab")
        self.play("anti-passback, after a reset", NORTH, ada, "RECOGNIZED", 1)

    def lockdown(self) -> None:
        self.rule(rules())
        self.run("doors", "lockdown", SOUTH)
        self.play("lockdown", SOUTH, LIVE[ADA], "LOCKDOWN", 0)
        self.run("groups", "join", BOB, "Helpers")
        self.play("lockdown, a helper", SOUTH, LIVE[BOB], "RECOGNIZED", 1)
        self.run("doors", "release", SOUTH)
        self.play("after the release", SOUTH, LIVE[ADA], "RECOGNIZED", 1)

    def challenge(self) -> None:
        self.rule(rules())
        self.set(challenge__when="always", challenge__move_seconds=2.0)  # the clip lasts 4.3 s
        self.play("a film of the right person, under challenge", NORTH, LIVE[ADA], "CHALLENGE_FAILED", 0)
        self.play("a replay on a screen, under challenge", NORTH, REPLAY[ADA], "NOT_LIVE", 0)
        self.set(challenge__when=None, challenge__move_seconds=None)

    def go(self, only: Sequence[str]) -> None:
        """These acts, or all, in the order of issue 5."""
        for act in only or ACTS:
            {"hours": self.hours, "factors": self.factors, "areas": self.areas, "lockdown": self.lockdown,
             "challenge": self.challenge}[act]()  # fmt: skip

    # afterwards

    def events(self) -> list[dict[str, Any]]:
        """The log, oldest first."""
        path = self.folder / "data" / "accessctl.db"
        listed = json.loads(self.run("events", "list", "--json", "--limit", "1000")) if path.exists() else []
        return sorted(listed, key=lambda event: int(event["sequence"]))

    def opened(self, door: str) -> list[int]:
        """The events for which the log says that this door was opened."""
        return [int(event["sequence"]) for event in self.events() if event["door"] == door
                and event["verdict"] == "GRANTED" and event["kind"] in ("access", "door")]  # fmt: skip

    def threats(self, door: str) -> list[int]:
        return [int(event["sequence"]) for event in self.events()
                if event["door"] == door and event["kind"] == "door" and "duress" in event["detail"]]  # fmt: skip

    def heard(self, door: str, what: str) -> list[int]:
        """What the other end of the driver heard, as numbers of events."""
        if door == NORTH:
            reports = self.receiver.reports()
        else:
            reports = [json.loads(text) for text in self.listener.of(f"accessctl/{plain_name(door)}/news")]
        return [int(news["event"]) for report in reports for news in report["news"] if news["what"] == what]

    def commands(self, door: str) -> int:
        """How often the other end was told to unlock."""
        if door == NORTH:
            return self.receiver.orders().count("unlock")
        told = [json.loads(text) for text in self.listener.of(f"accessctl/{plain_name(door)}/command")]
        return [order["do"] for order in told].count("unlock")

    def differences(self) -> list[str]:
        """Where log, receiver and broker say different things; empty: they are equal."""
        return [
            f"{door}: the log says {what} {logged}, the other end heard {heard}"
            for door in (NORTH, SOUTH)
            for what, logged, heard in (
                ("opened", self.opened(door), self.heard(door, "unlocked")),
                ("opened so often", len(self.opened(door)), self.commands(door)),
                ("threats", self.threats(door), self.heard(door, "duress")),
            )
            if logged != heard
        ]


def _in_step(words: Sequence[str], text: str) -> tuple[int, str, str]:
    """The command in this process, as typed: its exit code, what it printed, what it complained about."""
    out, err, before = io.StringIO(), io.StringIO(), (sys.argv, sys.stdin)
    sys.argv, sys.stdin = ["accessctl", *words], io.StringIO(text)
    code = 0
    try:
        with redirect_stdout(out), redirect_stderr(err):
            main_command()
    except SystemExit as ended:
        code = int(ended.code or 0)
    finally:
        sys.argv, sys.stdin = before
    return code, out.getvalue(), err.getvalue()


def _in_a_window(words: Sequence[str]) -> tuple[int, str, str]:
    """In a process of its own: one process has one QApplication."""
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
    command = [sys.executable, "-m", "accessctl", *words]
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment, timeout=600)
    return done.returncode, done.stdout, done.stderr


def walked(folder: Path, clips: Path, settings: dict[str, Any], *, in_window: bool = False, only: Sequence[str] = (),
           after: Callable[[Walk], None] = lambda _: None) -> Walk:  # fmt: skip
    """Go the whole way; ``after`` looks at it while both ends still listen."""
    os.environ["WALK_SECRET"] = SECRET
    broker = Mosquitto(folder)
    broker.start()
    try:
        with Receiver() as receiver, Listener(broker.port) as listener:
            walk = Walk(folder, clips, receiver, broker, listener, in_window)
            walk.set_up(settings)
            walk.go(only)
            time.sleep(1.0)
            after(walk)
    finally:
        broker.kill()
    return walk


def tell(walk: Walk) -> None:
    """What happened, as tables on standard output."""
    lines = [f"{'ok ' if one.is_right else 'BAD'} {one.scene.title:45} {one.scene.door:6} opened {one.granted} "
             f"{', '.join(dict.fromkeys(one.reasons)) or '-'}" for one in walk.ended]  # fmt: skip
    for door in (NORTH, SOUTH):
        lines += [
            "", f"{door}: opened for the events {walk.opened(door)}", f"  other end: {walk.heard(door, 'unlocked')}",
            f"  commands to unlock: {walk.commands(door)}", f"  threats {walk.threats(door)}, "
            f"other end {walk.heard(door, 'duress')}",
        ]  # fmt: skip
    lines += ["", *(walk.differences() or ["The event log, the receiver's log and the broker's are equal."])]
    sys.stdout.write("\n".join(lines) + "\n")


def main() -> int:
    """Exit code 1 where anything ended otherwise than it must."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--clips", type=Path, required=True)
    parser.add_argument("--window", action="store_true")
    parser.add_argument("--out", type=Path)
    parser.add_argument("--only", nargs="*", choices=ACTS, default=())
    asked = parser.parse_args()
    folder = asked.out or Path(tempfile.mkdtemp(prefix="accessctl-walk-"))
    folder.mkdir(parents=True, exist_ok=True)
    walk = walked(folder, asked.clips, {}, in_window=asked.window, only=asked.only, after=tell)
    return 0 if all(one.is_right for one in walk.ended) else 1


if __name__ == "__main__":
    sys.exit(main())
