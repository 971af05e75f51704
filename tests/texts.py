"""Finds the texts for people in the source: those that are marked, and those that should be.

``python -m tests.texts`` writes new texts into the catalogues and takes out those that nobody says any more.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from accessctl import errors

PACKAGE = Path(__file__).resolve().parent.parent / "accessctl"

_MARKS = {"tr", "trn", "mark"}
_ERRORS = {
    name for name, kind in vars(errors).items() if isinstance(kind, type) and issubclass(kind, errors.AccessctlError)
}
# Calls whose texts nobody reads but programs and programmers.
_NOT_FOR_PEOPLE = {
    "setObjectName", "setProperty", "property", "getLogger", "debug", "info", "warning", "error", "exception",
    "critical", "log", "ValueError", "TypeError", "RuntimeError", "AssertionError", "NotImplementedError",
    "KeyError", "AttributeError", "OSError", "execute", "exec_driver_sql", "op", "CheckConstraint", "text",
    "compile", "strftime", "strptime", "getattr", "setattr", "encode", "startswith", "endswith", "split", "join",
    "Option", "Argument", "Typer", "command", "register", "field", "Field", "Thread", "node", "make_node",
    "TypeVar", "NewType", "cast", "import_module", "environ", "getenv", "connect", "warn", "filterwarnings",
}  # fmt: skip
_PROGRAM_TEXTS = {
    "Inter",
    "Fusion",  # a font and a Qt style
    "from accessctl.cli.starting import main; main()",
    "accessctl: {}",
    "accessctl {}",
}
_SENTENCE = re.compile(r"[A-Za-zÀ-ÿ]{2,}[,;:.]? +[(A-Za-zÀ-ÿ{]|^[A-Z][a-zà-ÿ]{2,}[.:…]*$|^[A-Z][a-z]+ ")


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
    """Messages of our own exceptions that go past the catalogues."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    raised = (node for node in ast.walk(tree) if isinstance(node, ast.Call) and _name(node.func) in _ERRORS)
    said = (pair for call in raised for argument in call.args for pair in _within(argument))
    return [Text(file, node.lineno, text) for node, text in said if _reads_like_a_sentence(text)]


def _reads_like_a_sentence(said: str) -> bool:
    return said not in _PROGRAM_TEXTS and _SENTENCE.search(said) is not None


def _within(argument: ast.expr) -> Iterator[tuple[ast.expr, str]]:
    """The literals of one argument, which may be one itself."""
    return _literals(ast.Expression(argument))


def _marked_in(file: Path) -> Iterator[Text]:
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and _name(node.func) in _MARKS:
            for argument in node.args:
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
    if isinstance(node, ast.Dict):
        skipped.update(key for key in node.keys if key is not None)
    if isinstance(node, ast.Subscript):
        skipped.add(node.slice)
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        return
    yield from (child for child in ast.iter_child_nodes(node) if child not in skipped)


def _name(function: ast.expr) -> str:
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
