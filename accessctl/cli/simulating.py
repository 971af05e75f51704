"""``accessctl train attacks``: pages that show what each simulated attack does to a picture."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from accessctl.cli import context as cli_context
from accessctl.cli.measuring import OutFolder
from accessctl.cli.repeating import TakesSeveral
from accessctl.cli.text import out as terminal
from accessctl.translation import tr

if TYPE_CHECKING:
    from accessctl.domain import Pixels
    from accessctl.training.attacks import FacePicture
    from accessctl.vision.detection import Detector


def add_to(group: typer.Typer) -> None:
    """Add the command to the train group."""
    group.command("attacks", cls=TakesSeveral)(attacks)


def attacks(
    context: typer.Context,
    out: OutFolder,
    picture: Annotated[
        list[Path] | None,
        typer.Option("--picture", exists=True, dir_okay=False, help="Portraits; default: the demo's people."),
    ] = None,
    scene: Annotated[
        list[Path] | None,
        typer.Option("--scene", exists=True, dir_okay=False, help="What lies behind; default: the other portraits."),
    ] = None,
    variants: Annotated[int, typer.Option("--variants", min=1, max=12, help="Pictures of each attack.")] = 4,
    seed: Annotated[int, typer.Option("--seed", help="Same seed, same pictures.")] = 7,
) -> None:
    """Show what each simulated attack does: print, phone, tablet, monitor, and every effect by itself."""
    from accessctl.cli.attacks import detector
    from accessctl.evaluation.report import ready
    from accessctl.training import attack_pages

    ready(out)
    finder = detector(cli_context.of(context).settings)
    portraits = _read(picture or _demo_people())
    faces = [face for face in (_face(pixels, finder) for pixels in portraits) if face is not None]
    behind = _read(scene) if scene else portraits[1:]
    report = attack_pages.pages(faces, behind or [attack_pages.plain_wall()], variants, seed)
    page = attack_pages.write(report, out)
    terminal.print(tr("Report: {page}", page=page), soft_wrap=True, markup=False)


def _demo_people() -> list[Path]:
    """Portraits in the public domain, which may be shown to anybody."""
    from accessctl.app import DEMO_PICTURES
    from accessctl.weights.catalogue import Catalogue
    from accessctl.weights.install import Installer, mirrors_from_environment

    catalogue = Catalogue.load()
    Installer(catalogue, mirrors=mirrors_from_environment()).install(*DEMO_PICTURES)
    return [catalogue.ready(name) for name in DEMO_PICTURES]


def _read(paths: list[Path]) -> list[Pixels]:
    from accessctl.camera import read_picture

    return [read_picture(path) for path in paths]


def _face(pixels: Pixels, finder: Detector) -> FacePicture | None:
    from accessctl.evaluation.judging import largest
    from accessctl.training.attacks import FacePicture

    face = largest(finder.detect(pixels))
    return None if face is None else FacePicture(pixels, face.box)
