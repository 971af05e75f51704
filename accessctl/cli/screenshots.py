"""``accessctl screenshots``: a picture of every screen, from the real windows, with invented people."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from accessctl.cli import context as cli_context
from accessctl.cli.measuring import progress_bar
from accessctl.cli.text import out as console
from accessctl.errors import InputError
from accessctl.translation import LANGUAGES, tr, trn

if TYPE_CHECKING:
    from accessctl.app import App
    from accessctl.gui.screenshots.studio import Look

_THEMES = ("light", "dark")
_ENDINGS = ("png", "jpg")


def register(app: typer.Typer) -> None:
    """Add the screenshots command."""
    app.command()(screenshots)


def screenshots(
    context: typer.Context,
    out: Annotated[Path, typer.Option("--out", help="Folder for the pictures.")],
    only: Annotated[list[str] | None, typer.Option("--only", help="Screens like this, such as admin-*.")] = None,
    size: Annotated[list[str] | None, typer.Option("--size", help="WIDTHxHEIGHT; may be repeated.")] = None,
    theme: Annotated[list[str] | None, typer.Option("--theme", help="light or dark; may be repeated.")] = None,
    language: Annotated[list[str] | None, typer.Option("--language", help="en, es, fr or zh; may be repeated.")] = None,
    text: Annotated[int, typer.Option("--text", min=80, max=200, help="Size of the text in percent.")] = 100,
    form: Annotated[str, typer.Option("--format", help="png or jpg.")] = "png",
    names: Annotated[bool, typer.Option("--list", help="Only print the names of the screens.")] = False,
) -> None:
    """Photograph every screen: kiosk, demo, enrolment and every page of the panel. No display is needed."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from accessctl.gui.screenshots.run import take_pictures
    from accessctl.gui.screenshots.screens import names_like

    wanted = names_like(only or [])
    if names:
        console.print("\n".join(wanted), markup=False)
        return
    if not wanted:
        raise InputError(tr("no screen is called like that; see: accessctl screenshots --out . --list"))
    looks = _looks(size or ["1280x720"], theme or ["light"], language or ["en"], text)
    if form not in _ENDINGS:
        raise InputError(tr("there is no format {form}; use png or jpg", form=form))
    with (
        tempfile.TemporaryDirectory(prefix="accessctl-") as folder,
        _demo_app(context, Path(folder)) as app,
        progress_bar(tr("Taking pictures")) as progress,
    ):
        taken = take_pictures(app, out, looks, wanted, form, progress)
    console.print(trn("one picture: {out}", "{count} pictures: {out}", count=len(taken), out=out), soft_wrap=True)


def _looks(sizes: list[str], themes: list[str], languages: list[str], text: int) -> list[Look]:
    from accessctl.gui.screenshots.studio import Look

    measures = [_measure(size) for size in sizes]
    for value, allowed in [*((each, _THEMES) for each in themes), *((each, tuple(LANGUAGES)) for each in languages)]:
        if value not in allowed:
            raise InputError(tr("{value} is not one of {allowed}", value=value, allowed=", ".join(allowed)))
    chosen: list[Any] = themes
    return [Look(lang, theme, *size, text) for lang in languages for theme in chosen for size in measures]


def _measure(size: str) -> tuple[int, int]:
    width, _, height = size.lower().partition("x")
    if not (width.isdecimal() and height.isdecimal() and 640 <= int(width) <= 7680 and 480 <= int(height) <= 4320):
        raise InputError(tr("--size {size}: write it like 1280x720", size=size))
    return int(width), int(height)


def _demo_app(context: typer.Context, folder: Path) -> App:
    """An App on the demo's footage, whose database lives as long as the pictures take."""
    from accessctl.app import DEMO_PICTURES, DEMO_SOURCE, App, enroll_demo_people
    from accessctl.cli.installing import with_models
    from accessctl.config import Settings

    models = with_models(cli_context.of(context), *DEMO_PICTURES).models
    settings = Settings(models=models)
    camera = settings.camera.model_copy(update={"source": DEMO_SOURCE})
    store = settings.store.model_copy(update={"key_place": "file"})
    inbox = settings.inbox.model_copy(update={"enabled": True})
    app = App.open(settings.model_copy(update={"camera": camera, "store": store, "inbox": inbox}), folder)
    enroll_demo_people(app)
    return app
