"""``--live A B C``: an option that may be repeated also takes several values in a row, as the shell expands them."""

from __future__ import annotations

from typing import Any

from typer.core import TyperCommand


class TakesSeveral(TyperCommand):
    """A command whose repeatable options swallow every word up to the next option."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Rewrites ``--live A B`` to ``--live A --live B`` before click reads it."""
        several = (parameter for parameter in self.params if getattr(parameter, "multiple", False))
        names = {name for parameter in several for name in parameter.opts}
        return super().parse_args(ctx, repeated(args, names))


def repeated(args: list[str], names: set[str]) -> list[str]:
    """``args`` with the option's name put before each of its further values; ``--`` ends it."""
    out: list[str] = []
    current, fed = "", False
    for position, word in enumerate(args):
        if word == "--":
            return out + args[position:]
        if word.startswith("-") and len(word) > 1:
            current, fed = (word if word in names else ""), False
        elif current and fed:
            out.append(current)
        fed = bool(current) and word != current
        out.append(word)
    return out
