"""Finds the texts for people in the source: those that are marked, and those that should be.

``python -m tests.texts`` writes new texts into the catalogues (unfinished, for Qt Linguist) and takes out those that
nobody says any more.
"""

from __future__ import annotations

import ast
import inspect
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pydantic
import typer

from accessctl import config, errors, paths, translation
from accessctl.cli import main, speaking
from accessctl.training import attack_pages, recipe
from accessctl.weights import manifest

PACKAGE = Path(__file__).resolve().parent.parent / "accessctl"
CATALOGUES = PACKAGE.parent / "assets" / "languages"

_MARKS = {"tr", "trn", "mark", "Said", "lettered"}
_TABLES = {"print_table", "_table"}  # their first argument is the names of the columns
_ERRORS = {
    name for name, kind in vars(errors).items() if isinstance(kind, type) and issubclass(kind, errors.AccessctlError)
} | {"CameraFaultError"}
# What checks itself as it is read from a file or a field, and whose message is then shown.
_REFUSALS = {"ValueError", "_demand"}
# What goes into the event log is English, so that a log reads the same whoever wrote which line.
_LOGGED = {"why", "detail", "actor"}
_ENGLISH = _LOGGED | {"__all__", "ACTOR", "_HELP", "_HEADER"}  # help comes with its command; a file's head is a file's
# Calls whose texts nobody reads but programs and programmers.
_NOT_FOR_PEOPLE = {
    "setObjectName", "setProperty", "property", "getLogger", "debug", "info", "warning", "error", "exception",
    "critical", "log", "ValueError", "TypeError", "RuntimeError", "AssertionError", "NotImplementedError",
    "KeyError", "AttributeError", "OSError", "execute", "exec_driver_sql", "op", "CheckConstraint", "text",
    "compile", "strftime", "strptime", "getattr", "setattr", "encode", "startswith", "endswith", "split",
    "join", "Option", "Argument", "Typer", "command", "register", "field", "Field", "logged", "change",
    "_change", "_record", "QKeySequence", "QShortcut", "getSaveFileName", "getOpenFileName", "Thread", "node",
    "make_node", "TypeVar", "NewType", "cast", "import_module", "environ", "getenv", "connect", "warn",
    "filterwarnings",
}  # fmt: skip
_PROGRAM_TEXTS = {
    "Inter",
    "Fusion",  # a font and a Qt style
    "from accessctl.cli.starting import main; main()",
    "accessctl: {}",
    "accessctl {}",
    "Esc", "Space",  # keys
    "in force", "not in force any more",  # in the log
    "unplugged",  # what a bench pretends
    # in report.json, in cards, and to matplotlib
    "exponential: log10(FMR) goes on along the line through the last two points", "nothing was decided", "bona fide",
    "the highest that refuses at most 5 % of the living, as the mean over the sources calibrated on", "off teacher",
    "View 1 of LFW", "people drawn by the hash of their names", "faces and pool", "calibration and export", "{} of {}",
    "no face", "too far", "too close", "DejaVu Sans", "center left", "Blues",
    "FPIR {}", "AUC (95 %)", "APCER (95 %)", "BPCER (95 %)",  # the field's own terms
    "in use",  # a state, made words where it is shown
    # what a door asks for, as it is typed and stored; the windows say it in words of their own
    "face or PIN", "face and PIN", "badge and face", "badge or face", "badge, face and PIN", "PIN as fallback",
    "camera {}", "camera reader ", "face mesh",  # names of devices, threads and folders
    "Value error, ", "unexpected end", "expected after",  # what libraries say
    "come closer", "whole number", "where a secret lies", "not changed by hand",  # values of settings, kinds of fields
    "keyring, env:NAME, file:/path, or plain:TEXT (readable by whoever reads this file); empty: none.",  # a description
    "Arial Unicode.ttf", "yyyy-MM-dd HH:mm", "accessctl awake {}", "guards a door", "Inhibit", "Xss",  # to programs
    "PDF (*.pdf);;PNG (*.png)", "CSV (*.csv *.txt)", "CSV (*.csv)", "ZIP (*.zip)", "JSON (*.json)",
    "list of holidays", "Main entrance", "Ada",
    "not one of our codes", "issued by another installation", "its signature is not ours",  # in the log
    "not issued here, or its holder was removed", "too many wrong badges at this door; none is read for a while",
}  # fmt: skip
_SENTENCE = re.compile(r"[A-Za-zÀ-ÿ]{2,}[,;:.]? +[(A-Za-zÀ-ÿ{]|^[A-Z][a-zà-ÿ]{2,}[.:…]*$|^[A-Z][a-z]+ ")


_WORD = re.compile(r"(?!None)[^\W\d_]{2,}")


@dataclass(frozen=True, slots=True)
class Text:
    """One literal and where it stands."""

    file: Path
    line: int
    said: str


def marked(folder: Path = PACKAGE) -> set[str]:
    """Every text that goes through ``tr``, ``trn`` or ``mark``."""
    return {text.said for file in sorted(folder.rglob("*.py")) for text in _marked_in(file)}


def unmarked(file: Path) -> list[Text]:
    """Literals of ``file`` that read like a sentence and go past the catalogues."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    return [Text(file, node.lineno, said) for node, said in _literals(tree) if _reads_like_a_sentence(said)]


def unmarked_errors(file: Path) -> list[Text]:
    """Messages of our own exceptions that go past the catalogues: any literal with a word in it."""
    return [one for one in _raised_in(file, _ERRORS) if one.said not in _PROGRAM_TEXTS and _WORD.search(one.said)]


def unmarked_refusals(file: Path) -> list[Text]:
    """The same of exceptions that become ours on their way to a person."""
    return [one for one in _raised_in(file, _REFUSALS) if _reads_like_a_sentence(one.said)]


def _raised_in(file: Path, names: set[str]) -> Iterator[Text]:
    """Literals in the arguments of these calls that no other call marks."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    raised = (node for node in ast.walk(tree) if isinstance(node, ast.Call) and _name(node.func) in names)
    said = (pair for call in raised for argument in call.args for pair in _within(argument))
    yield from (Text(file, node.lineno, text) for node, text in said)


def _reads_like_a_sentence(said: str) -> bool:
    is_command, is_page = said.startswith("accessctl "), said.lstrip().startswith(("<", "body{"))
    return said not in _PROGRAM_TEXTS and not is_command and not is_page and _SENTENCE.search(said) is not None


def _within(argument: ast.expr) -> Iterator[tuple[ast.expr, str]]:
    """The literals of one argument, which may be one itself."""
    return _literals(ast.Expression(argument))


def spoken() -> set[str]:
    """Every text that the catalogues must hold: marked ones, help of all commands, settings with their sections."""
    every = marked() | help_texts() | set(setting_texts(config.Settings)) | catalogue_texts()
    return {text for text in every if text.strip()}


def catalogue_texts() -> set[str]:
    """What the manifest says of the models, and the recipes of themselves."""
    entries = [entry for entry, _ in manifest.read(paths.shipped_models() / "manifest.toml")]
    said = {text for entry in entries for text in (entry.title, entry.licence_note)}
    said |= {entry.licence for entry in entries if re.fullmatch("[a-z]+ [a-z ]+", entry.licence)}  # no name of one
    return said | {recipe.load(name).title for name in recipe.known()} | attack_pages.explanations()


def help_texts() -> set[str]:
    """What ``accessctl --help`` and the help of everything below it say."""
    main._register()
    return speaking.texts_of(typer.main.get_command(main.app))


def setting_texts(section: type[pydantic.BaseModel]) -> Iterator[str]:
    """Titles and descriptions of the fields, and of the sections below."""
    for field in section.model_fields.values():
        yield from filter(None, (field.title, field.description))
        if isinstance(field.annotation, type) and issubclass(field.annotation, pydantic.BaseModel):
            yield inspect.cleandoc(field.annotation.__doc__ or "")
            yield from setting_texts(field.annotation)


def finished(language: str) -> dict[str, str]:
    """What the catalogue of ``language`` holds."""
    return dict(translation.catalogue(language))


def write_catalogue(language: str, texts: set[str], known: dict[str, str]) -> None:
    """The ``.ts`` file, sorted by source, so that two changes to it can be merged."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = "accessctl"
    for text in sorted(texts):
        message = ET.SubElement(context, "message")
        ET.SubElement(message, "source").text = text
        said = ET.SubElement(message, "translation", {} if text in known else {"type": "unfinished"})
        said.text = known.get(text, "")
    ET.indent(root)
    body = ET.tostring(root, encoding="unicode")
    CATALOGUES.mkdir(exist_ok=True)
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    (CATALOGUES / f"accessctl_{language}.ts").write_text(f"{head}{body}\n", encoding="utf-8")


def _marked_in(file: Path) -> Iterator[Text]:
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and _name(node.func) in _MARKS | _TABLES:
            for argument in node.args if _name(node.func) in _MARKS else ast.walk(node.args[0]):
                if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
                    yield Text(file, argument.lineno, argument.value)


def _literals(node: ast.AST) -> Iterator[tuple[ast.expr, str]]:
    """String literals that are no docstring, annotation or key, and no argument of a call in the lists above."""
    for child in _children(node):
        if isinstance(child, ast.JoinedStr):
            yield child, "".join(str(part.value) if isinstance(part, ast.Constant) else "{}" for part in child.values)
        elif isinstance(child, ast.Constant):
            if isinstance(child.value, str):
                yield child, child.value
        else:
            yield from _literals(child)


def _children(node: ast.AST) -> Iterator[ast.AST]:
    skipped: set[ast.AST] = set()
    if isinstance(node, ast.Call) and _name(node.func) in _MARKS | _NOT_FOR_PEOPLE:
        skipped.update([*node.args, *node.keywords])
    if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
        skipped.update(
            part for part in node.body if isinstance(part, ast.Expr) and isinstance(part.value, ast.Constant)
        )
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
        skipped.update(filter(None, [node.returns, *node.decorator_list]))
    if isinstance(node, ast.arg | ast.AnnAssign) and node.annotation is not None:
        skipped.add(node.annotation)
    if (isinstance(node, ast.keyword) and node.arg in _LOGGED) or (
        isinstance(node, ast.Assign) and _assigned(node) & _ENGLISH
    ):
        skipped.add(node.value)
    if isinstance(node, ast.Dict):
        skipped.update(key for key in node.keys if key is not None)
    if isinstance(node, ast.Subscript):
        skipped.add(node.slice)
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        return
    yield from (child for child in ast.iter_child_nodes(node) if child not in skipped)


def _assigned(node: ast.Assign) -> set[str]:
    return {target.id for target in node.targets if isinstance(target, ast.Name)}


def _name(function: ast.expr) -> str:
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


if __name__ == "__main__":
    every = spoken()
    for code in translation.LANGUAGES:
        if code != translation.SOURCE:
            had = {source: said for source, said in finished(code).items() if source in every}
            write_catalogue(code, every, had)
            print(f"{code}: {len(every)} texts, {len(every) - len(had)} to translate")  # noqa: T201
