"""The report of a liveness evaluation: per source and species, never pooled only; plots; the worst mistakes.

The page of mistakes holds faces and is for the machine it was made on; ``report.json`` and the plots hold none.
"""

from __future__ import annotations

import base64
import html
import io
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from accessctl.camera import read_picture
from accessctl.errors import InputError
from accessctl.evaluation import curves, plots
from accessctl.evaluation.attacks import BPCERS, AttackScores, confusion, measure
from accessctl.evaluation.intervals import Rate, upper_bound
from accessctl.evaluation.judging import ClipJudged, Judged
from accessctl.evaluation.report import Report, percent
from accessctl.store.files import whole_together
from accessctl.translation import as_written, mark, numeral, tr

_WORST = 40
_THUMBNAIL = 160


def picture_report(
    judged: Sequence[Judged], unreadable: Sequence[str], model: str, limit: float, min_surround: float
) -> Report:
    """Everything about one model on single pictures. InputError when a side has no face at all."""
    near = [one for one in judged if one.live is not None and not one.context >= min_surround]
    scores = scores_of(judged)
    whole = measure(scores, limit)
    without = [one for one in judged if one.live is None]
    values = {
        "model": model,
        "no_face": len(without),
        "no_face_live": sum(one.presentation.live for one in without),
        "no_face_spoof": sum(not one.presentation.live for one in without),
        "unreadable": list(unreadable),
        **whole,
        "asked_to_step_back": {
            "min_surround": min_surround,
            "live": sum(one.presentation.live for one in near),
            "spoof": sum(not one.presentation.live for one in near),
        },
        "context_median": float(np.median([one.context for one in judged if one.live is not None])),
        "sources": _per_source(judged, limit),
    }
    report = Report(tr("Liveness: {model}", model=model), _summary(whole, model), values)
    _tables(report, values)
    _figures(report, scores, limit)
    report.notes.append(_step_back(values, len(near)))
    report.notes.append(
        tr(
            "Pictures without a face are counted and left out of the rates. Rates at a limit chosen on this "
            "set (APCER at BPCER) compare models; only the rates at the model's own limit say what a door "
            "would do."
        )
    )
    return report


def clip_report(clips: Sequence[ClipJudged], unreadable: Sequence[str], model: str, limit: float) -> Report:
    """The same for clips: per frame, per window (the median that the gate looks at) and per attempt."""
    frames = _clip_scores(clips, lambda clip: clip.frames)
    windows = _clip_scores(clips, lambda clip: clip.windows)
    per_frame = measure(frames, limit)
    attempts = _attempts(clips)
    values = {
        "model": model,
        "no_face": sum(clip.without_face for clip in clips),
        "asked_to_step_back": sum(clip.asked_back for clip in clips),
        "unreadable": list(unreadable),
        **per_frame,
        "windows": measure(windows, limit),
        "attempts": attempts,
        "clips": [_clip_values(clip, limit) for clip in clips],
    }
    report = Report(tr("Liveness over clips: {model}", model=model), _summary(per_frame, model), values)
    _tables(report, values)
    rows = [
        (
            clip["path"], _sort(clip["truth"]), clip["frames"], clip["asked_back"], numeral(clip["median"], ".3f"),
            _of(clip["windows_live"]), tr("yes") if clip["opened"] else tr("no"),
        )
        for clip in values["clips"]
    ]  # fmt: skip
    heads = (tr("clip"), tr("truth"), tr("frames judged"), tr("asked to step back"), tr("median P(live)"),
             tr("windows taken for live"), tr("gate opened"))  # fmt: skip
    report.table(tr("Clips"), heads, rows)
    sides = (tr("kind"), tr("errors"), tr("out of"), tr("rate"), "95 %")
    report.table(tr("Attempts (would the gate have opened?)"), sides, [
        (side, rate["hits"], rate["trials"], percent(rate["value"], 1), _span(rate["ci95"]))
        for side, rate in ((tr("living refused (BPCER)"), attempts["bpcer"]),
                           (tr("attacks passed (APCER)"), attempts["apcer"]))
    ])  # fmt: skip
    report.notes.append(tr("Frames whose face fills the picture are not judged: the door asks to step back."))
    _figures(report, frames, limit)
    return report


def comparison(reports: Mapping[str, Report]) -> Report:
    """Several models' reports on the same presentations in one table; each keeps its own page."""
    values = {"models": {model: report.values for model, report in reports.items()}}
    names = ", ".join(reports)
    made = Report(
        tr("Liveness models side by side"), tr("{names}, each at the limit of its own card.", names=names), values
    )
    sets = [(model, name, found) for model, report in reports.items() for name, found in _sets(report.values).items()]
    rows = [(model, *_row(name, found), numeral(found["limit"], ".3f")) for model, name, found in sets]
    made.table(tr("Error rates, each model at its own limit"), (tr("model"), *map(tr, _HEADS), tr("limit")), rows)
    others = [(model, *_other_row(name, found)) for model, name, found in sets]
    made.table(tr(_OTHER_LIMITS), (tr("model"), *_other_heads()), others)
    attempts = [
        (model, report.values["attempts"]["bpcer"], report.values["attempts"]["apcer"])
        for model, report in reports.items()
        if "attempts" in report.values
    ]
    if attempts:
        shown = [(model, *(_share(rate["hits"], rate["trials"]) for rate in rates)) for model, *rates in attempts]
        made.table(tr("Attempts"), (tr("model"), tr("living refused"), tr("attacks passed")), shown)
    bars = {model: (one.values["auc"], *one.values["auc_ci95"]) for model, one in reports.items()}
    made.figure(
        "auc", plots.bars(bars, plots.lettered("AUC, all presentations"), "AUC (95 %)"), tr("Further right is better.")
    )
    made.notes.append(tr("Pages: {pages}", pages=", ".join(f"{model}/report.html" for model in reports)))
    return made


def scores_of(judged: Sequence[Judged]) -> AttackScores:
    """The scores by truth and species; InputError when one side has no face."""
    live = np.array([one.live for one in judged if one.presentation.live and one.live is not None], np.float64)
    spoof: dict[str, list[float]] = {}
    for one in judged:
        if not one.presentation.live and one.live is not None:
            spoof.setdefault(one.presentation.species, []).append(one.live)
    return _demanded(live, {name: np.array(values, np.float64) for name, values in spoof.items()})


def write_mistakes(judged: Sequence[Judged], limit: float, folder: Path) -> Path:
    """One local HTML page with the worst mistakes of both sorts, as thumbnails."""
    wrong = [one for one in judged if one.live is not None and (one.live >= limit) != one.presentation.live]
    refused = sorted((one for one in wrong if one.presentation.live), key=lambda one: one.live or 0.0)
    passed = sorted((one for one in wrong if not one.presentation.live), key=lambda one: -(one.live or 0.0))
    sections = [(tr("Living, refused"), refused), (tr("Attacks, taken for live"), passed)]
    body = "".join(
        f"<h2>{html.escape(title)}: {len(found):,}</h2>{''.join(map(_thumbnail, found[:_WORST]))}"
        for title, found in sections
    )
    page = folder / "mistakes.html"
    head = (
        "<!doctype html><meta charset=utf-8><title>{title}</title><style>"
        "body{font:15px/1.5 system-ui,sans-serif;margin:24px} figure{margin:0 16px 16px 0}</style>"
    ).replace("{title}", html.escape(tr("Worst mistakes")))
    head += f"<p>{html.escape(tr('Holds faces: keep it on this machine.'))}</p>"
    whole_together({page: (head + body).encode()})
    return page


def _demanded(live: np.ndarray, spoof: dict[str, np.ndarray]) -> AttackScores:
    if not live.size:
        raise InputError(tr("no face was found on any living picture; check the folders given to --live"))
    if not spoof:
        raise InputError(tr("no face was found on any attack picture; check the folders given to --spoof"))
    return AttackScores(live, spoof)


def _per_source(judged: Sequence[Judged], limit: float) -> dict[str, Any]:
    """The same measures for each source that has both sides."""
    found: dict[str, Any] = {}
    for source in dict.fromkeys(one.presentation.source for one in judged):
        part = [one for one in judged if one.presentation.source == source and one.live is not None]
        if len({one.presentation.live for one in part}) == 2:
            found[source] = measure(scores_of(part), limit)
    return found


def _clip_scores(clips: Sequence[ClipJudged], of: Callable[[ClipJudged], Sequence[float]]) -> AttackScores:
    live = np.array([value for clip in clips if clip.presentation.live for value in of(clip)], np.float64)
    spoof: dict[str, list[float]] = {}
    for clip in clips:
        if not clip.presentation.live and of(clip):
            spoof.setdefault(clip.presentation.species, []).extend(of(clip))
    return _demanded(live, {name: np.array(values, np.float64) for name, values in spoof.items()})


def _attempts(clips: Sequence[ClipJudged]) -> dict[str, Any]:
    living = [clip for clip in clips if clip.presentation.live]
    attacks = [clip for clip in clips if not clip.presentation.live]
    passed = sum(clip.opened for clip in attacks)
    return {
        "bpcer": Rate(sum(not clip.opened for clip in living), len(living)).to_json(),
        "apcer": Rate(passed, len(attacks)).to_json(),
        "apcer_upper95": upper_bound(passed, len(attacks)),
    }


def _clip_values(clip: ClipJudged, limit: float) -> dict[str, Any]:
    live = sum(value >= limit for value in clip.windows)
    return {
        "path": clip.presentation.path.name,
        "truth": "live" if clip.presentation.live else clip.presentation.species,
        "frames": len(clip.frames),
        "without_face": clip.without_face,
        "asked_back": clip.asked_back,
        "median": float(np.median(clip.frames)) if clip.frames else float("nan"),
        "windows": len(clip.windows),
        "windows_live": f"{live} of {len(clip.windows)}",
        "opened": clip.opened,
    }


def _summary(whole: dict[str, Any], model: str) -> str:
    return tr(
        "{model} on {living:,} living and {attacks:,} attack presentations: AUC {auc:.4f}, APCER {apcer} and BPCER "
        "{bpcer} at the limit {limit:.3f}.",
        model=model, living=whole["n_live"], attacks=whole["n_spoof"], auc=whole["auc"],
        apcer=percent(whole["apcer"]), bpcer=percent(whole["bpcer"]), limit=whole["limit"],
    )  # fmt: skip


def _other_heads() -> tuple[str, ...]:
    return (tr("picture set"), "EER", *(tr("APCER at BPCER {rate}", rate=percent(bpcer, 0)) for bpcer in BPCERS))


def _share(hits: int, trials: int) -> str:
    return tr("{hits} of {trials}", hits=hits, trials=trials)


def _of(windows: str) -> str:
    """What report.json says in English."""
    hits, trials = map(int, windows.split(" of "))
    return _share(hits, trials)


def _sort(truth: str) -> str:
    """A species keeps the name that it was given."""
    return tr("living") if truth == "live" else truth


_MEASURES = {
    "accuracy": mark("accuracy"), "tpr": mark("TPR, sensitivity (living taken for living)"),
    "fpr": mark("FPR (attacks taken for living)"), "specificity": mark("specificity (attacks refused)"),
    "ppv": mark("PPV (of those let in, living)"), "npv": mark("NPV (of those refused, attacks)"),
    "f1": mark("F measure"), "mcc": mark("Matthews correlation"), "lr_plus": "LR+", "lr_minus": "LR-",
}  # fmt: skip


def measure_name(name: str) -> str:
    """What a measure is called, by its key in report.json."""
    return tr(_MEASURES.get(name, name.upper()))


_SETS = {"all": mark("all"), "frames": mark("frames"), "windows": mark("windows")}
_HEADS = (mark("picture set"), mark("living"), mark("attacks"), "AUC (95 %)", "APCER (95 %)", "BPCER (95 %)", "ACER")
_OTHER_LIMITS = mark("At limits chosen on these pictures")


def _tables(report: Report, values: dict[str, Any]) -> None:
    sets = _sets(values)
    heads = tuple(map(tr, _HEADS))
    report.table(tr("Error rates at the model's limit"), heads, [_row(name, found) for name, found in sets.items()])
    report.table(tr(_OTHER_LIMITS), _other_heads(), [_other_row(name, found) for name, found in sets.items()])
    species = [
        (name, one["n"], percent(one["apcer"]), _span(one["apcer_ci95"]), numeral(one["auc"], ".4f"))
        for name, one in values["species"].items()
    ]
    report.table(tr("Attack species"), (tr("species"), tr("attacks"), "APCER", "95 %", "AUC"), species)
    table = [
        (measure_name(name), "–" if value is None else numeral(value, ".4f")) for name, value in values["table"].items()
    ]
    report.table(tr("At the model's limit, live as the positive class"), (tr("measure"), tr("value")), table)


def _sets(values: dict[str, Any]) -> dict[str, Any]:
    """What has a row of its own: all and each source of pictures; frames and windows of clips."""
    if isinstance(values.get("windows"), dict):
        return {"frames": values, "windows": values["windows"]}
    sources: dict[str, Any] = values.get("sources", {})
    return sources if len(sources) == 1 else {"all": values, **sources}


def _step_back(values: dict[str, Any], near: int) -> str:
    found = values["asked_to_step_back"]
    return tr(
        "{near:,} faces ({live:,} living, {spoof:,} attacks) have less than {min_surround:g} box sides "
        "of picture round them. They count here, so that models can be compared; a door does not judge "
        "such a face but asks to step back.",
        near=near,
        live=found["live"],
        spoof=found["spoof"],
        min_surround=found["min_surround"],
    )


def _row(name: str, found: dict[str, Any]) -> tuple[object, ...]:
    low, high = found["auc_ci95"]
    return (
        tr(_SETS.get(name, name)), found["n_live"], found["n_spoof"],
        as_written(f"{found['auc']:.4f} ({low:.4f}-{high:.4f})"),
        f"{percent(found['apcer'])} ({_span(found['apcer_ci95'])})",
        f"{percent(found['bpcer'])} ({_span(found['bpcer_ci95'])})", percent(found["acer"]),
    )  # fmt: skip


def _other_row(name: str, found: dict[str, Any]) -> tuple[str, ...]:
    rates = (percent(rate) for rate in found["apcer_at_bpcer"].values())
    return (tr(_SETS.get(name, name)), percent(found["eer"]), *rates)


def _span(interval: Sequence[float]) -> str:
    return as_written(f"{100 * interval[0]:.1f}-{100 * interval[1]:.1f} %")


def _figures(report: Report, scores: AttackScores, limit: float) -> None:
    found = {name: curves.curve(scores.live, values) for name, values in scores.spoof.items()}
    if len(found) > 1:
        found = {plots.lettered("all attacks"): curves.curve(scores.live, scores.attacks), **found}
    apcer, bpcer = plots.lettered("attacks taken for live (APCER)"), plots.lettered("living refused (BPCER)")
    report.figure(
        "roc",
        plots.roc(found, "ROC", plots.lettered("{rate}, log", rate=apcer), plots.lettered("living accepted")),
        tr("Further up and left is better."),
    )
    report.figure("det", plots.det(found, "DET", apcer, bpcer), tr("Further down and left is better."))
    sets = {plots.lettered("living"): scores.live, **scores.spoof}
    drawn = plots.histogram(
        sets, plots.lettered("Scores"), plots.lettered("P(live)"), {plots.lettered("limit"): limit}, span=(0.0, 1.0)
    )
    report.figure("histogram", drawn, tr("Apart is good; the line decides."))
    matrix = confusion(scores, limit).matrix
    report.figure(
        "confusion",
        plots.confusion(matrix, (plots.lettered("live"), plots.lettered("spoof")), plots.lettered("At the limit")),
        tr("Counts at the limit."),
    )
    everything = np.concatenate([scores.live, scores.attacks])
    truth = np.arange(everything.size) < scores.live.size
    report.figure(
        "reliability",
        plots.reliability(everything, truth, plots.lettered("Reliability")),
        tr("On the diagonal, P(live) means what it says for this mixture of living and attacks."),
    )


def _thumbnail(one: Judged) -> str:
    try:
        pixels = read_picture(one.presentation.path)
    except InputError:
        return ""
    picture = Image.fromarray(np.ascontiguousarray(pixels[..., ::-1]))
    picture.thumbnail((_THUMBNAIL, _THUMBNAIL))
    buffer = io.BytesIO()
    picture.save(buffer, "JPEG", quality=80)
    data = base64.b64encode(buffer.getvalue()).decode()
    words = as_written(
        f"{one.presentation.source} {one.presentation.species} {one.presentation.path.name}: {one.live:.3f}"
    )
    image, caption = f'<img src="data:image/jpeg;base64,{data}">', f"<figcaption>{html.escape(words)}</figcaption>"
    return f'<figure style="display:inline-block">{image}{caption}</figure>'
