"""The ``accessctl`` command: global options, the groups of commands, and one clear line for every fault."""

from __future__ import annotations

import logging
import os
import sys
from importlib import import_module
from pathlib import Path
from typing import Annotated

import typer

from accessctl import __version__, config, paths
from accessctl.cli import speaking, usage
from accessctl.cli.context import Context
from accessctl.cli.logs import keep_log, let_go_of_log
from accessctl.cli.text import say_error
from accessctl.errors import AccessctlError
from accessctl.translation import tr

app = typer.Typer(
    name="accessctl",
    help="A webcam and a PC as a face access-control terminal.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)

# Each module has ``register(app)``; it adds its commands and imports heavy rooms inside them only.
_COMMAND_MODULES = ("kiosk", "terminal", "enroll", "people", "events", "folder", "cameras", "models", "doctor",
                    "bench", "evaluate", "calibrate", "train", "selftest", "groups", "schedules", "backups",
                    "rules", "badges", "explaining", "doors", "admins", "screenshots", "privacy")  # fmt: skip


def _version(asked: bool) -> None:
    if asked:
        typer.echo(f"accessctl {__version__}")
        raise typer.Exit


@app.callback()
def _global_options(
    context: typer.Context,
    data: Annotated[
        Path | None,
        typer.Option("--data", envvar="ACCESSCTL_DATA_DIR", help="Folder of the database and settings.", metavar="DIR"),
    ] = None,
    config_file: Annotated[
        Path | None, typer.Option("--config", help="Settings file; default: settings.toml in the data folder.")
    ] = None,
    _: Annotated[bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version.")] = False,
) -> None:
    folder = (data or paths.default_data()).expanduser()
    if config_file is not None and not config_file.is_file():
        raise typer.BadParameter(
            tr("{config_file}: no such settings file", config_file=config_file), param_hint="--config"
        )
    context.obj = Context(data_dir=folder, config_file=config_file or folder / config.FILE_NAME)
    speaking.choose(context.obj.config_file)  # the one before knew no option, only the usual folder


def _register() -> None:
    """Once per process: a second round would add every command again."""
    if app.registered_commands:
        return
    for name in _COMMAND_MODULES:
        import_module(f"accessctl.cli.{name}").register(app)


def _run() -> None:
    command = typer.main.get_command(app)
    speaking.translate_help(command)
    try:
        code = command(standalone_mode=False)
    except typer.Abort:
        say_error(tr("Aborted."))
        sys.exit(1)
    except Exception as error:
        if not usage.is_of_typer(error):
            raise
        if not usage.is_help(error):
            say_error(usage.words_of(error))
        sys.exit(error.exit_code)  # type: ignore[attr-defined]
    sys.exit(code if isinstance(code, int) else 0)


def main() -> None:
    """Run the command line; whatever goes wrong ends with one line, never with a traceback."""
    try:
        _told_in_words()
    except SystemExit as end:
        _leave_with_a_stuck_reader(end.code)
        raise
    _leave_with_a_stuck_reader(0)


def _leave_with_a_stuck_reader(code: str | int | None) -> None:
    """End at once where a thread sits in a camera driver: Python's own end would abort the process with SIGABRT.

    That thread would be unwound through the driver's C++ ("exception not rethrown"), and whoever watches over the
    kiosk would take a kiosk that was left in order for one that died. All else has ended by now.
    """
    reader = sys.modules.get("accessctl.camera.reader")  # not imported for this: it loads OpenCV
    if reader is None or not reader.is_any_inside_a_driver():
        return
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code if isinstance(code, int) else 1 if code else 0)


def _told_in_words() -> None:
    speaking.choose()
    _register()
    try:
        _run()
    except AccessctlError as error:
        _say_fault(error.told)
        sys.exit(1)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(1)
    except Exception as error:  # noqa: BLE001  the last resort: a fault of ours is told in words, and kept in the log
        _say_fault(_unexpected(error))
        sys.exit(70)
    finally:
        let_go_of_log()


def _say_fault(why: str) -> None:
    """In the terminal; and to the kiosk's parent, for the screen that stands where no kiosk can."""
    from accessctl.supervision import confess

    say_error(why)
    confess(why)


def _unexpected(error: Exception) -> str:
    """What to say about a fault that nobody foresaw; the traceback goes to the log."""
    log = keep_log(Path(os.environ.get("ACCESSCTL_DATA_DIR") or paths.default_data()))
    logging.getLogger("accessctl").error("unexpected", exc_info=error)
    where = tr("the details are in {log}", log=log) if log else tr("and the details could not be written")
    return tr(
        "an error that should not happen ({name}: {error}); {where}; please report it",
        name=type(error).__name__,
        error=error,
        where=where,
    )
