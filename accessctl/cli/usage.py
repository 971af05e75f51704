"""What typer says by itself (a mistyped option, a missing argument, the frame of a help page), in the language in use.

Typer's own sentences are English and stand in its code, so they are known by their shape. One that a newer typer words
in another way stays English; nothing else depends on it.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from typer import rich_utils

from accessctl.translation import mark, tr

# The more exact ones first: "No such option: {name}" fits what "(Possible options: ...)" follows, too.
_SENTENCES = (
    mark("No such option: {name} (Possible options: {others})"),
    mark("No such option: {name}"),
    mark("No such command {name}. Did you mean {others}?"),
    mark("No such command {name}."),
    mark("Missing command."),
    mark("Missing argument {name}."),
    mark("Missing option {name}."),
    mark("Got unexpected extra argument(s) ({names})"),
    mark("Option {name} requires an argument."),
    mark("Option {name} does not take a value."),
    mark("Invalid value for {name}: {why}"),
    mark("Invalid value: {why}"),
    mark("Input should be a valid integer, unable to parse string as an integer"),
    mark("Input should be a valid number, unable to parse string as a number"),
    mark("Input should be greater than or equal to {limit}"),
    mark("Input should be less than or equal to {limit}"),
    mark("Input should be greater than {limit}"),
    mark("Input should be less than {limit}"),
    mark("{value} is not one of {names}."),
    mark("Path {name} does not exist."),
    mark("File {name} does not exist."),
    mark("Directory {name} does not exist."),
    mark("Path {name} is a directory."),
    mark("File {name} is a directory."),
    mark("Directory {name} is a file."),
    mark("Path {name} is not readable."),
    mark("File {name} is not readable."),
)
_FRAME = {
    "ARGUMENTS_PANEL_TITLE": mark("Arguments"), "OPTIONS_PANEL_TITLE": mark("Options"),
    "COMMANDS_PANEL_TITLE": mark("Commands"), "ERRORS_PANEL_TITLE": mark("Error"),
    "DEFAULT_STRING": mark("[default: {}]"), "ENVVAR_STRING": mark("[env var: {}]"),
    "REQUIRED_LONG_STRING": mark("[required]"), "ABORTED_TEXT": mark("Aborted."),
}  # fmt: skip
_HELP_OPTION = mark("Show this message and exit.")
_METAVARS = {"options_metavar": mark("[OPTIONS]"), "subcommand_metavar": mark("COMMAND [ARGS]...")}


def translate_frame(command: Any) -> None:
    """Titles, marks and the usage line of every help page; before the first one is shown."""
    for name, words in _FRAME.items():
        if hasattr(rich_utils, name):
            setattr(rich_utils, name, tr(words))
    context = command.context_class
    usual = context.formatter_class
    if hasattr(usual, "speaks"):
        return

    class Formatter(usual):  # type: ignore[misc, valid-type]
        """Typer's, with another word for usage."""

        speaks = True

        def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
            super().write_usage(prog, args, f"{tr('Usage')}: " if prefix is None else prefix)

    context.formatter_class = Formatter


def translate_usage(command: Any) -> None:
    """The placeholders of one command's usage line, and its help option, which typer makes when it is looked at."""
    for name, words in _METAVARS.items():
        if getattr(command, name, None) == words:
            setattr(command, name, tr(words))
    if (usual := getattr(command, "get_help_option", None)) is not None:
        command.get_help_option = lambda context: _translated(usual(context))


def _translated(option: Any) -> Any:
    if option is not None and option.help == _HELP_OPTION:
        option.help = tr(_HELP_OPTION)
    return option


def is_of_typer(error: BaseException) -> bool:
    """Whether typer raised it over how it was called: known by what it has, for typer keeps a click of its own."""
    return hasattr(error, "format_message") and hasattr(error, "exit_code")


def is_help(error: BaseException) -> bool:
    """Whether it only stands for a help page that is on the screen already."""
    return type(error).__name__ == "NoArgsIsHelpError"


def words_of(error: Any) -> str:
    """The mistake in one line, and where help is."""
    words = said(" ".join(str(error.format_message()).split()))
    context = getattr(error, "ctx", None)
    if context is None:
        return words
    return tr("{problem} See: {command} --help", problem=_ended(words), command=context.command_path)


def said(sentence: str) -> str:
    """One of typer's sentences in the language in use, with what it quotes; as it is where it is not known."""
    for words in _SENTENCES:
        found = _shape(words).fullmatch(sentence)
        if found is not None:
            parts = found.groupdict()
            return tr(words, **{**parts, "why": said(parts["why"])} if "why" in parts else parts)
    return sentence


@cache
def _shape(words: str) -> re.Pattern[str]:
    """What fits the sentence, whatever stands in its braces."""
    parts = re.split(r"\{(\w+)\}", words)
    return re.compile("".join(re.escape(part) if place % 2 == 0 else f"(?P<{part}>.+?)"
                              for place, part in enumerate(parts)), re.DOTALL)  # fmt: skip


def _ended(words: str) -> str:
    return words if words.endswith((".", "?", "!", "。", "？")) else f"{words}."
