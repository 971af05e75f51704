"""Where the limit comes from, in sentences: for ``accessctl explain limits`` and the admin panel alike."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from accessctl.config import IdentitySettings
from accessctl.limits import FmrCurve, Limits, fmr_within, fpir, sentence
from accessctl.translation import grouped, tr, trn


@dataclass(frozen=True, slots=True)
class Setting:
    """What the arithmetic starts from. ``card`` is the embedder's, empty where it has none."""

    embedder: str
    curve: FmrCurve
    identity: IdentitySettings
    limits: Limits
    templates: int
    strangers_per_day: float
    card: Mapping[str, Any]

    @property
    def visit_factor(self) -> float:
        """How many pairs of pictures the budget counts a stranger's visit as, with these votes."""
        return self.curve.visit_factor(self.identity.votes_needed, self.identity.window)

    @property
    def view(self) -> str:
        """Which part of a card speaks for these settings."""
        return "mirrored" if self.identity.mirrored else "single"


def explain(setting: Setting) -> tuple[str, ...]:
    """One sentence per step, from what was measured to what it means at this door."""
    return tuple(line for line in (
        _measured(setting), _budget(setting), _limit(setting), _means(setting), _votes(setting), _missed(setting),
        _result(setting),
    ) if line)  # fmt: skip


def _measured(setting: Setting) -> str:
    (low, often), (high, seldom) = setting.curve.points[0], setting.curve.points[-1]
    data = setting.card.get("set", {})
    pairs = data.get("impostor_pairs")
    counted = (
        tr(" on {pairs:,} pairs of different people of {get}", pairs=pairs, get=data.get("name", "a public set"))
        if pairs
        else ""
    )
    return tr(
        "{embedder} was measured{counted}: one pair in {rounded} reaches a similarity of {low:.3f}, one "
        "in {rounded2} reaches {high:.3f}.",
        embedder=setting.embedder,
        counted=counted,
        rounded=_rounded(1 / often),
        low=low,
        rounded2=_rounded(1 / seldom),
        high=high,
    )


def _budget(setting: Setting) -> str:
    budget = setting.identity.wrong_grants_per_million
    if setting.identity.min_similarity is not None:
        return tr(
            "The limit was set by hand to {min_similarity:.3f}; the budget of {budget:g} is not used.",
            min_similarity=setting.identity.min_similarity,
            budget=budget,
        )
    each = fmr_within(budget / 1e6, setting.templates) / setting.visit_factor
    return tr(
        "The budget is {budget:g} wrong grants per million attempts by strangers. With {templates}, a "
        "stranger may pass for each once in {rounded} times.",
        budget=budget,
        templates=_templates(max(1, setting.templates)),
        rounded=_rounded(1 / each),
    )


def _limit(setting: Setting) -> str:
    limit, last = setting.limits.min_similarity, setting.curve.points[-1]
    origin = (
        tr("within what was measured")
        if limit <= last[0]
        else tr("beyond what was measured, along an exponential tail")
    )
    return tr(
        "So a face must reach a similarity of {limit:.3f} ({origin}), one impostor in {one_in}.",
        limit=limit,
        origin=origin,
        one_in=_one_in(setting),
    )


def _means(setting: Setting) -> str:
    """How several templates of a person count; see ``gallery.MEAN_LENGTH_EXPONENT`` for the figures."""
    if setting.templates < 2:
        return ""
    return tr(
        "Of a person with several templates the nearest one speaks, or their mean, shortened where they disagree. Each "
        "template is counted as one chance for a stranger; measured on public pictures, three with their mean gave 2.5."
    )


def _votes(setting: Setting) -> str:
    identity = setting.identity
    asked = tr(
        "{votes_needed} of {window} frames must agree on one person",
        votes_needed=identity.votes_needed,
        window=identity.window,
    )
    found = _nearest_votes(setting)
    if not found:
        return tr(
            "{asked}; frames of one face are alike, so a visit is counted as {factor:.1f} chances, not as fewer.",
            asked=asked,
            factor=setting.visit_factor,
        )
    return tr(
        "{asked}. On {found} tracks of clips, {found2:.2f} times as many windows as single frames passed "
        "for somebody else; a visit of {found3} frames, with all its windows, did so {found4:.1f} times "
        "as often as one pair of pictures. The budget counts it as {factor:.1f} pairs.",
        asked=asked,
        found=found["tracks"],
        found2=found["window_per_frame"],
        found3=found["visit_frames"],
        found4=found["visit_per_album"],
        factor=setting.visit_factor,
    )


def _nearest_votes(setting: Setting) -> Mapping[str, Any]:
    """What was measured at the limit nearest to the one in force, for these k and n, if anything passed there."""
    measured = setting.card.get("votes", {}).get(setting.view, {})
    asked = [setting.identity.votes_needed, setting.identity.window]
    rows = [row for row in measured.get("limits", []) if row.get("fmr_per_visit", 0) > 0]
    if measured.get("asked") != asked or not rows:
        return {}
    nearest = min(rows, key=lambda row: abs(row["limit"] - setting.limits.min_similarity))
    return {**nearest, "tracks": measured["tracks"], "visit_frames": measured["visit_frames"]}


def _missed(setting: Setting) -> str:
    """FNMR of the public set at the limit, if the card knows it."""
    rows = setting.card.get("calibration", {}).get(setting.view, {}).get("fnmr_curve", [])
    above = [rate for limit, rate in rows if limit >= setting.limits.min_similarity]
    if not above:
        return ""
    return tr(
        "At this limit {value:.1f} % of single pictures miss a single picture of the same person taken "
        "on another day; several templates and frames bring that down: enrol at least three.",
        value=100 * above[0],
    )


def _result(setting: Setting) -> str:
    return sentence(setting.curve, setting.limits, setting.templates, setting.strangers_per_day, setting.visit_factor)


def _one_in(setting: Setting) -> str:
    return _rounded(1 / setting.curve.fmr_at(setting.limits.min_similarity))


def _rounded(number: float) -> str:
    """Two significant digits: more would promise what no calibration holds."""
    return grouped(float(f"{number:.2g}"))


def _templates(number: int) -> str:
    return trn("1 template", "{count:,} templates", count=number)


def values(setting: Setting) -> dict[str, Any]:
    """The same as numbers, for ``--json``."""
    fmr = setting.curve.fmr_at(setting.limits.min_similarity)
    return {
        "embedder": setting.embedder,
        "templates": setting.templates,
        "wrong_grants_per_million": setting.identity.wrong_grants_per_million,
        "min_similarity": setting.limits.min_similarity,
        "set_by_hand": setting.identity.min_similarity is not None,
        "fmr": fmr,
        "visit_factor": setting.visit_factor,
        "fpir": fpir(min(1.0, fmr * setting.visit_factor), setting.templates),
        "strangers_per_day": setting.strangers_per_day,
        "sentences": list(explain(setting)),
    }
