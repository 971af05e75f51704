"""The rules file: YAML, read as texts with their lines, so that 22:00 stays a time and no word becomes a truth."""

from __future__ import annotations

import yaml

from accessctl.errors import InputError
from accessctl.rules.book import Book
from accessctl.rules.located import Located
from accessctl.rules.plain import book_of, plain_of
from accessctl.translation import tr

# 1,000 groups, schedules and rules make 0.2 MB; what is far larger is not a rules file.
MAX_CHARACTERS = 20_000_000
_MAX_DEPTH = 20
# libyaml's where it was built in: ten times as fast, with the same lines.
_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_HEADER = """\
# Rules of accessctl. Check with: accessctl rules check FILE; put in force with: accessctl rules import FILE
# With "enforced: false" everybody who is active may enter at any hour.
"""


def parse(text: str) -> Book:
    """The book in a file's text. Raises InputError, one line: which line is wrong, and what is allowed."""
    if len(text) > MAX_CHARACTERS:
        raise InputError(
            tr(
                "the file has {count} characters; at most {max_characters} are read",
                count=len(text),
                max_characters=MAX_CHARACTERS,
            )
        )
    try:
        _refuse_traps(text)
        node = yaml.compose(text, Loader=_Loader)
    except yaml.YAMLError as error:
        raise InputError(_in_words(error)) from error
    return book_of(Located(None) if node is None else _located(node, ""))


def dump(book: Book) -> str:
    """The book as a file that ``parse`` reads to the same book."""
    return _HEADER + yaml.safe_dump(plain_of(book), sort_keys=False, allow_unicode=True, width=120)


def _refuse_traps(text: str) -> None:
    """References could make a small file endless, and deep nesting exhausts the stack; rules need neither."""
    depth = 0
    for event in yaml.parse(text, Loader=_Loader):
        line = event.start_mark.line + 1 if event.start_mark else 0
        if isinstance(event, yaml.AliasEvent):
            raise InputError(tr("line {line}: references (*) are not used here; write it out", line=line))
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if depth > _MAX_DEPTH:
            raise InputError(tr("line {line}: nested too deeply", line=line))


def _located(node: yaml.Node, where: str) -> Located:
    line = node.start_mark.line + 1
    if isinstance(node, yaml.MappingNode):
        return Located(_table(node, where), line, where)
    if isinstance(node, yaml.SequenceNode):
        return Located([_located(item, where) for item in node.value], line, where)
    text = str(node.value)
    is_nothing = node.tag == "tag:yaml.org,2002:null"
    return Located(None if is_nothing else text, line, where)


def _table(node: yaml.MappingNode, where: str) -> dict[str, Located]:
    table: dict[str, Located] = {}
    for key_node, value_node in node.value:
        line = key_node.start_mark.line + 1
        if not isinstance(key_node, yaml.ScalarNode):
            raise Located(None, line, where).refuse(tr("a name is a text"))
        key = str(key_node.value)
        inner = _located(value_node, f"{where}.{key}" if where else key)
        if key in table:
            raise Located(None, line, inner.where).refuse(tr("stands here for the second time"))
        # An entry is where its name is: its table begins on a later line.
        table[key] = Located(inner.value, line, inner.where)
    return table


def _in_words(error: yaml.YAMLError) -> str:
    mark = getattr(error, "problem_mark", None)
    place = tr("line {line}: ", line=mark.line + 1) if mark is not None else ""
    problem = getattr(error, "problem", None) or getattr(error, "reason", None) or str(error)
    return tr("{place}not readable as YAML: {names}", place=place, names=" ".join(str(problem).split()))
