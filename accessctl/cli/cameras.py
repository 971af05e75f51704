"""``accessctl cameras``: what there is to look through, and whether it really gives pictures."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from typing import TYPE_CHECKING, Annotated, Any

import typer
from rich.table import Table

from accessctl.cli import context as cli_context
from accessctl.cli.text import out, say_json
from accessctl.errors import CameraError
from accessctl.retelling import retold
from accessctl.translation import tr

if TYPE_CHECKING:
    from accessctl.camera import Trouble
    from accessctl.camera.devices import Device
    from accessctl.config import CameraSettings
    from accessctl.domain import Frame

_TRY_SECONDS = 3.0


def register(app: typer.Typer) -> None:
    """Add the cameras command."""
    app.command()(cameras)


def cameras(
    context: typer.Context,
    try_source: Annotated[
        str | None,
        typer.Option("--try", metavar="SRC", help="Look through this source for 3 s: size, frame rate, troubles."),
    ] = None,
    json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """List the webcams of this machine, or try one (or a file, or an address) out."""
    if try_source is not None:
        _show_trial(_tried(try_source, cli_context.of(context).settings.camera), json=json)
        return
    from accessctl.camera.devices import list_devices

    found = list_devices()
    if json:
        say_json([_described(device) for device in found], indent=2)
    elif found:
        out.print(_table(found))
    else:
        out.print(
            tr("No camera found. Plug one in, or use a file, a folder or an address: --source SRC"), soft_wrap=True
        )


def _described(device: Device) -> dict[str, Any]:
    return {key: value for key, value in asdict(device).items() if key != "backend"}


def _table(devices: list[Device]) -> Table:
    table = Table(tr("index"), tr("camera"), tr("stable name"), tr("path"), box=None, header_style="bold")
    for device in devices:
        table.add_row(str(device.index), device.name, device.device_id, device.path)
    return table


def _tried(source: str, settings: CameraSettings) -> dict[str, Any]:
    """Size and frame rate as they really come, and what stopped them. Raises CameraError when no picture comes."""
    from accessctl.camera import Trouble

    stamps: list[float] = []
    size, trouble = (0, 0), None
    for signal in _signals(source, settings):
        if isinstance(signal, Trouble):
            trouble = f"{signal.fault}: {signal.message}"
            break
        stamps.append(signal.taken_at)
        size = (signal.width, signal.height)
        if stamps[-1] - stamps[0] >= _TRY_SECONDS:
            break
    if not stamps:
        raise CameraError(_told(trouble) if trouble else tr("{source}: gave no picture", source=source))
    fps = (len(stamps) - 1) / (stamps[-1] - stamps[0]) if len(stamps) > 1 else None
    rate = None if fps is None else round(fps, 1)
    return {"source": source, "width": size[0], "height": size[1], "fps": rate, "trouble": trouble}


def _signals(source: str, settings: CameraSettings) -> Iterator[Frame | Trouble]:
    """What the engine would see: a recording as it plays, everything else through the watchdog."""
    from accessctl.camera import Watchdog, open_camera

    camera = open_camera(source, settings=settings)
    if camera.is_recording:
        yield from camera.frames()
        return
    watchdog = Watchdog(lambda: open_camera(source, settings=settings), settings)
    try:
        yield from watchdog.signals()
    finally:
        watchdog.close()


def _show_trial(trial: dict[str, Any], *, json: bool) -> None:
    if json:
        say_json(trial, indent=2)
    else:
        rate = tr("one picture") if trial["fps"] is None else tr("{trial} pictures a second", trial=trial["fps"])
        out.print(f"{trial['source']}: {trial['width']} x {trial['height']}, {rate}", soft_wrap=True)
    if trial["trouble"] is not None:
        raise CameraError(_told(trial["trouble"]))


def _told(trouble: str) -> str:
    """As the event log would have it, in the language in use."""
    return retold(f"camera {trouble}")
