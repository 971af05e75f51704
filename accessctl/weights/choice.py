"""Which models guard: chosen once, when installed, and pinned in the settings: no later run changes them silently."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from accessctl import config
from accessctl.config import ModelSettings, Settings
from accessctl.domain import ModelEntry, Role
from accessctl.errors import ModelError
from accessctl.translation import tr
from accessctl.weights import sources
from accessctl.weights.catalogue import Catalogue, State
from accessctl.weights.install import Installer
from accessctl.weights.workshop import StoppedError

_GUARDING = (Role.DETECTOR, Role.EMBEDDER, Role.LIVENESS)


@dataclass(frozen=True, slots=True)
class Choice:
    """The models that guard; liveness models are averaged."""

    detector: str
    embedder: str
    liveness: tuple[str, ...]

    @property
    def ids(self) -> tuple[str, ...]:
        return (self.detector, self.embedder, *self.liveness)


def chosen(settings: ModelSettings) -> Choice | None:
    """What the settings say; None while not everything is chosen."""
    if not (settings.detector and settings.embedder and settings.liveness):
        return None
    return Choice(settings.detector, settings.embedder, settings.liveness)


def ensure(settings: Settings, settings_file: Path, installer: Installer) -> Settings:
    """Settings whose models are chosen, pinned and installed: what every command that needs weights calls first.

    The first time it chooses, installs and writes the settings file; later it installs only what is missing. ModelError
    when something cannot be had, or when this release brings another file under a pinned name.
    """
    choice = chosen(settings.models)
    if choice is None or not settings.models.sha256:
        return settle(settings.models, settings_file, installer)
    _refuse_a_silent_change(installer.catalogue, settings.models, choice)
    installer.install(*choice.ids)
    return settings


def settle(models: ModelSettings, settings_file: Path, installer: Installer) -> Settings:
    """Take what is named, choose the rest, install all of it; the file is written last, and only if all went well."""
    choice = _choose(models, installer)
    installer.install(*choice.ids)
    return config.change(
        settings_file,
        {
            "models.detector": choice.detector,
            "models.embedder": choice.embedder,
            "models.liveness": choice.liveness,
            "models.licences": models.licences,
            "models.sha256": pins_of(installer.catalogue, choice),
        },
    )


def _choose(models: ModelSettings, installer: Installer) -> Choice:
    """What is named, and for the rest the best that could be installed; in one go, so that all is said first."""
    offers = {role: _offers(role, models, installer) for role in _GUARDING}
    failure: ModelError | None = None
    try:
        installer.install(*(ids[0] for ids in offers.values()), *models.liveness)
    except StoppedError:
        raise
    except ModelError as error:
        failure = error
    best = {role: _first_that_installs(ids, installer, failure) for role, ids in offers.items()}
    liveness = tuple(file.id for file in installer.catalogue.files_of(best[Role.LIVENESS]))
    return Choice(best[Role.DETECTOR], best[Role.EMBEDDER], models.liveness or liveness)


def _offers(role: Role, models: ModelSettings, installer: Installer) -> list[str]:
    """The named model alone, or all that come into question, best first."""
    named = {
        Role.DETECTOR: models.detector,
        Role.EMBEDDER: models.embedder,
        Role.LIVENESS: next(iter(models.liveness), ""),
    }[role]
    known = candidates(installer.catalogue, role, models.licences, anywhere=bool(installer.mirrors))
    offers = [named] if named else [entry.id for entry in known]
    if not offers:
        raise ModelError(
            tr(
                "no {role} model with licences = {licences} can be had here; see: accessctl models list",
                role=role,
                licences=models.licences,
            )
        )
    return offers


def candidates(catalogue: Catalogue, role: Role, licences: str, *, anywhere: bool = False) -> Iterator[ModelEntry]:
    """In order of preference: clean enough for ``licences``, and obtainable with the tools this machine has.

    ``strict`` leaves out what does not say what it was trained on; ``anywhere`` counts a mirror folder as a way.
    """
    for entry in catalogue.of_role(role):
        stated = entry.training_stated or licences != "strict"
        if (
            entry.offered
            and stated
            and all(anywhere or _obtainable(catalogue, file) for file in catalogue.files_of(entry.id))
        ):
            yield entry


def is_weak(catalogue: Catalogue, liveness: Sequence[str]) -> bool:
    """Whether the figures say that these liveness models should not be all that judges a face alive.

    Models that were measured together answer together; of a mixture that nobody measured, one strong one is enough.
    """
    whole = catalogue.whole(liveness)
    entries = [whole] if whole is not None else [catalogue.entry(model_id) for model_id in liveness]
    return not any(entry.guards_alone for entry in entries)


def strong_liveness(catalogue: Catalogue) -> str:
    """The id of the best liveness model that may guard alone, whether it can be had here or not."""
    return next((entry.id for entry in catalogue.of_role(Role.LIVENESS) if entry.guards_alone), "")


def pins_of(catalogue: Catalogue, choice: Choice) -> dict[str, str]:
    """Model id to SHA-256 of every file that guards."""
    return {file.id: file.sha256 for model_id in choice.ids for file in catalogue.files_of(model_id)}


def _first_that_installs(ids: list[str], installer: Installer, failure: ModelError | None) -> str:
    """The first is installed already or has failed; the others are tried in turn."""
    if not installer.catalogue.missing(ids[0]):
        return ids[0]
    for model_id in ids[1:]:
        try:
            installer.install(model_id)
            return model_id
        except StoppedError:
            raise
        except ModelError as error:
            failure = error
    raise failure or ModelError(tr("{ids} could not be installed; run: accessctl models install {ids}", ids=ids[0]))


def _obtainable(catalogue: Catalogue, file: ModelEntry) -> bool:
    usable = map(sources.available, catalogue.supply(file.id).sources)
    return any(usable) or catalogue.state(file.id) is State.READY


def _refuse_a_silent_change(catalogue: Catalogue, settings: ModelSettings, choice: Choice) -> None:
    for model_id, now in pins_of(catalogue, choice).items():
        pinned = settings.sha256.get(model_id, now)
        if pinned != now:
            raise ModelError(
                tr(
                    "{model_id}: the settings pin the file {pinned}…, this release brings {now}…; to change over, "
                    "run: accessctl models install {model_id} --use",
                    model_id=model_id,
                    pinned=pinned[:12],
                    now=now[:12],
                )
            )
