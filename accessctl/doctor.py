"""Is this machine ready to guard a door: each thing looked at, with ok or what to do. Nothing is changed or created."""

from __future__ import annotations

import os
import platform
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from accessctl import config, wording
from accessctl.camera.devices import list_devices
from accessctl.config import Settings
from accessctl.domain import Role
from accessctl.errors import AccessctlError, ConfigError
from accessctl.store import Store
from accessctl.store.store import DATABASE_FILE
from accessctl.translation import mark, tr, trn
from accessctl.vision import runtime
from accessctl.weights.catalogue import Catalogue, State, licence_words
from accessctl.weights.choice import is_weak, strong_liveness

_LEAST_FREE_BYTES = 500_000_000  # the weights need 60 MB while converting; the rest is a year of events and some air


class Health(StrEnum):
    """How one thing stands; PROBLEM keeps the door shut, NOTE does not."""

    OK = "ok"
    NOTE = "note"
    PROBLEM = "problem"


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the report."""

    subject: str
    health: Health
    found: str
    advice: str = ""


def examine(data_dir: Path, settings_file: Path, *, display: Callable[[], bool]) -> Iterator[Finding]:
    """Look at everything, in the order in which it is needed; ``display`` tells whether a window can be shown."""
    settings = config.Settings()
    try:
        settings = config.load(settings_file)
        yield Finding(mark("settings"), Health.OK, _settings_words(settings_file))
    except ConfigError as error:
        yield Finding(mark("settings"), Health.PROBLEM, error.told, tr("correct that line of the file"))
    yield _disk(data_dir)
    yield from _database(data_dir, settings)
    yield from _weights(settings)
    yield _eyes_and_mouth()
    yield _provider(settings)
    yield _cameras(settings)
    yield _display(display)


def _settings_words(file: Path) -> str:
    return str(file) if file.exists() else tr("{file} (none: defaults)", file=file)


def _disk(data_dir: Path) -> Finding:
    folder = next(path for path in (data_dir, *data_dir.parents) if path.exists())
    free = shutil.disk_usage(folder).free
    found = tr("{free:.1f} GB free for {data_dir}", free=free / 1000000000.0, data_dir=data_dir)
    if not os.access(folder, os.W_OK):
        return Finding(
            mark("disk"),
            Health.PROBLEM,
            tr("{folder} cannot be written", folder=folder),
            tr("choose another folder with --data"),
        )
    if not free >= _LEAST_FREE_BYTES:
        return Finding(
            mark("disk"), Health.PROBLEM, found, tr("make room: with a full disk no grant can be stored, so none is")
        )
    return Finding(mark("disk"), Health.OK, found)


def _database(data_dir: Path, settings: Settings) -> Iterator[Finding]:
    if not (data_dir / DATABASE_FILE).exists():
        yield Finding(mark("database"), Health.NOTE, tr("none yet"), tr("the first enrolment makes it"))
        return
    try:
        with Store.open(data_dir, settings.store) as store:
            people, templates = store.people.count(), store.templates.count()
            chain = store.events.verify()
            yield Finding(
                mark("database"),
                Health.OK,
                tr(
                    "{people} people, {templates} templates, {count} events",
                    people=people,
                    templates=templates,
                    count=store.events.count(),
                ),
            )
            yield from _strange_templates(store, settings.models.embedder)
            yield _event_chain(chain.intact, chain.sentence)
            yield _way_out(store.kiosk_pin.is_set() or not store.staff.is_empty())
            for notice in store.notices:
                yield Finding(mark("key"), Health.NOTE, notice)
            if not store.notices:
                yield Finding(mark("key"), Health.OK, tr("in the keyring of the operating system"))
    except AccessctlError as error:
        yield Finding(mark("database"), Health.PROBLEM, error.told)
    except sqlite3.Error as error:
        yield Finding(mark("database"), Health.PROBLEM, str(error))


def _strange_templates(store: Store, embedder: str) -> Iterator[Finding]:
    """Templates of two models are never compared: whoever has none of the model in use is a stranger to the door."""
    strange = sum(count for model_id, count in store.templates.models().items() if model_id != embedder)
    if not embedder or not strange:
        return
    yield Finding(
        mark("templates"),
        Health.NOTE,
        trn("one is of another embedder than {embedder}: the door does not know it",
            "{count} are of another embedder than {embedder}: the door does not know them",
            count=strange, embedder=embedder),
        tr("run: accessctl people reembed"),
    )  # fmt: skip


def _event_chain(is_intact: bool, sentence: str) -> Finding:
    if is_intact:
        return Finding(mark("event chain"), Health.OK, sentence)
    return Finding(
        mark("event chain"), Health.PROBLEM, sentence, tr("keep the file and call whoever answers for security")
    )


def _way_out(is_guarded: bool) -> Finding:
    if is_guarded:
        return Finding(mark("kiosk"), Health.OK, tr("only its PIN or an account leaves it"))
    return Finding(mark("kiosk"), Health.NOTE, tr("anybody can leave it"), tr("run: accessctl kiosk-pin set"))


def _weights(settings: Settings) -> Iterator[Finding]:
    catalogue = Catalogue.load()
    chosen = [settings.models.detector, settings.models.embedder, *settings.models.liveness]
    if not settings.models.embedder or not settings.models.liveness:
        yield Finding(mark("models"), Health.NOTE, tr("not chosen yet"), tr("run: accessctl models install"))
    for model_id in filter(None, chosen):
        try:
            entry, state = catalogue.entry(model_id), catalogue.state(model_id)
        except AccessctlError as error:
            yield Finding(tr("model {model_id}", model_id=model_id), Health.PROBLEM, error.told)
            continue
        if state is not State.READY:
            yield Finding(
                tr("model {model_id}", model_id=model_id),
                Health.PROBLEM,
                wording.of_file(state),
                tr("run: accessctl models install {model_id}", model_id=model_id),
            )
            continue
        note = f"; {tr(entry.licence_note)}" if entry.licence_note else ""
        yield Finding(
            tr("model {model_id}", model_id=model_id),
            Health.OK,
            tr(
                "{role}, licence {licence}{note}",
                role=wording.of_role(entry.role),
                licence=licence_words(entry),
                note=note,
            ),
        )
    if settings.models.liveness and is_weak(catalogue, settings.models.liveness):
        yield _weak_liveness(settings, catalogue)


def _weak_liveness(settings: Settings, catalogue: Catalogue) -> Finding:
    asked = {
        "challenge": tr("the door asks everybody to move their head"),
        "second_factor": tr("the door asks for a PIN or a badge besides the face"),
        "nothing": tr("nothing more is asked for"),
    }[settings.liveness.when_weak]
    better = strong_liveness(catalogue)
    return Finding(
        mark("liveness"),
        Health.NOTE,
        tr("only a weak liveness model guards; {asked} (liveness.when_weak)", asked=asked),
        tr("to do better, run: accessctl models install {better} --use", better=better),
    )


def _eyes_and_mouth() -> Finding:
    """The door needs none of this, so a damaged file is no problem, but nobody should count on it."""
    catalogue, subject = Catalogue.load(), mark("eyes and mouth")
    entries = catalogue.of_role(Role.EYES_AND_MOUTH)
    if entries and catalogue.state(entries[0].id) is State.READY:
        return Finding(subject, Health.OK, tr("closed eyes and covered mouths are told when people are enrolled"))
    found = tr("closed eyes and covered mouths are not told when people are enrolled: the model's file is damaged")
    return Finding(subject, Health.NOTE, found, tr("reinstall accessctl"))


def _provider(settings: Settings) -> Finding:
    facts = runtime.describe()
    found = tr(
        "onnxruntime {facts}, Python {python_version}, {cpu_count} cores",
        facts=facts["version"],
        python_version=platform.python_version(),
        cpu_count=os.cpu_count(),
    )
    if settings.runtime.require_gpu and not facts["cuda_driver"]:
        return Finding(
            mark("runtime"),
            Health.PROBLEM,
            tr("{found}; no NVIDIA driver", found=found),
            tr("install it, or set require_gpu = false"),
        )
    return Finding(
        mark("runtime"),
        Health.OK,
        f"{found}; {tr('CUDA driver present') if facts['cuda_driver'] else tr('runs on the CPU')}",
    )


def _cameras(settings: Settings) -> Finding:
    try:
        names = [device.name for device in list_devices()]
    except AccessctlError as error:
        return Finding(mark("camera"), Health.PROBLEM, error.told)
    if names:
        return Finding(mark("camera"), Health.OK, ", ".join(names))
    if settings.camera.source != config.CameraSettings().source:
        return Finding(
            mark("camera"), Health.OK, tr("no webcam here; the settings name {source}", source=settings.camera.source)
        )
    return Finding(
        mark("camera"), Health.NOTE, tr("no webcam found"), tr("plug one in, or use --source FILE, URL or demo")
    )


def _display(display: Callable[[], bool]) -> Finding:
    if display():
        return Finding(mark("display"), Health.OK, tr("a window can be shown"))
    return Finding(
        mark("display"), Health.NOTE, tr("no display"), tr("windows need one; kiosk --headless runs without")
    )
