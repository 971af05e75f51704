"""``accessctl privacy|retention|consent``: what is stored for how long, the timers, receipts, and who accepted what."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from accessctl.cli import context as cli_context
from accessctl.cli.people import ACTOR, Json, Who, found_person
from accessctl.cli.stored import opened_store, print_table, shown_time
from accessctl.cli.text import say, say_json
from accessctl.errors import InputError
from accessctl.translation import mark, tr, trn

if TYPE_CHECKING:
    from accessctl.store import Due, Store

# How somebody accepted: ``store.Signed`` by its value.
_SIGNED = {"ticked": mark("ticked"), "typed": mark("typed"), "drawn": mark("drawn"), "paper": mark("on paper")}

Language = Annotated[str, typer.Option("--language", help="Language of the text: en, es, fr or zh.", metavar="CODE")]


def register(app: typer.Typer) -> None:
    """Add the privacy commands."""
    privacy = typer.Typer(help="What is stored about people, where, how protected and for how long.")
    app.add_typer(privacy, name="privacy")
    privacy.callback(invoke_without_command=True)(show)
    privacy.command("receipts")(receipts)
    privacy.command("check-receipt")(check_receipt)
    privacy.command("reapply")(reapply)
    retention = typer.Typer(help="How long things are kept: the timers and what is due.", no_args_is_help=True)
    app.add_typer(retention, name="retention")
    retention.command("run")(run)
    consent = typer.Typer(help="Consent by versions: the text, who accepted it, who must accept again.",
                          no_args_is_help=True)  # fmt: skip
    app.add_typer(consent, name="consent")
    consent.command("text")(text)
    consent.command("publish")(publish)
    consent.command("record")(record)
    consent.command("list")(list_consents)
    consent.command("withdraw")(withdraw)


# privacy


def show(context: typer.Context, json: Json = False) -> None:
    """State what is stored where, how it is protected, and for how long: from the real settings and database."""
    if context.invoked_subcommand is not None:
        return
    from accessctl.privacy import inventory

    asked = cli_context.of(context)
    with opened_store(context, quiet=json) as store:
        kept = inventory(store, asked.settings, asked.data_dir)
        ran, outstanding = store.retention.last_ran(), store.consents.count_outstanding()
    if json:
        lines = [{field: getattr(one, field) for field in type(one).__dataclass_fields__} for one in kept]
        say_json({"kept": lines, "retention_ran_at": ran.isoformat() if ran else None,
                  "consents_outstanding": outstanding}, indent=2)  # fmt: skip
        return
    for one in kept:
        count = "" if one.count is None else f" ({one.count})"
        say(f"{one.what}{count}", bold=True)
        for label, words in ((tr("where"), one.where), (tr("protected"), one.protection), (tr("kept"), one.how_long)):
            say(f"  {label}: {words}")
    say("")
    say(tr("The timers ran last: {time}", time=shown_time(ran)))
    say(trn("one person must accept the newest consent text", "{count} people must accept the newest consent text",
             count=outstanding))  # fmt: skip


def receipts(
    context: typer.Context,
    folder: Annotated[Path | None, typer.Option("--out", help="Write them as files into this folder.")] = None,
    json: Json = False,
) -> None:
    """List the receipts of all erasures; keep them elsewhere too: they tell another machine who must not come back."""
    with opened_store(context, quiet=json) as store:
        found = store.erasures.all()
    if folder is not None:
        for one in found:
            write_receipt(folder, one.receipt_id, one.document)
        say(trn("{folder}: one receipt", "{folder}: {count} receipts", count=len(found), folder=folder))
    elif json:
        import json as plain

        say_json([plain.loads(one.document) for one in found], indent=2)
    elif found:
        lines = [(one.receipt_id, one.person_id, shown_time(one.erased_at)) for one in found]
        print_table((tr("receipt"), tr("id"), tr("erased")), lines)
    else:
        say(tr("Nobody was erased yet."))


def check_receipt(
    context: typer.Context,
    receipt: Annotated[Path, typer.Argument(metavar="FILE", help="A receipt of an erasure.")],
    json: Json = False,
) -> None:
    """Check that a receipt is genuine and that nothing of the person is left; exit code 1 if not."""
    try:
        document = receipt.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(tr("{path}: cannot be read", path=receipt)) from error
    with opened_store(context, quiet=json) as store:
        answer = store.erasures.check(document)
    if json:
        say_json({"is_true": answer.is_true, "sentence": answer.sentence})
    else:
        say(answer.sentence)
    if not answer.is_true:
        raise typer.Exit(1)


def reapply(context: typer.Context, json: Json = False) -> None:
    """Erase again whoever was erased and is here all the same, as after a database file was copied back by hand."""
    with opened_store(context, quiet=json) as store:
        back = store.erasures.revenants()
        for person_id in back:
            store.people.remove(person_id, actor=ACTOR, why="erased before; an older copy had brought the person back")
    if json:
        say_json({"erased_again": back})
    else:
        say(trn("one person was erased again", "{count} people were erased again", count=len(back)))


def write_receipt(folder: Path, name: str, document: str) -> Path:
    """As a file for its owner only, whole or not there."""
    from accessctl.store.files import refused, whole

    target = folder / f"erasure-{name}.json"
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise refused(target, error) from error
    with whole(target) as file:
        file.write(document.encode() + b"\n")
    return target


# retention


def run(
    context: typer.Context,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what is due; change nothing.")] = False,
    json: Json = False,
) -> None:
    """Erase what is older than the settings allow, now; a kiosk does this once a day by itself."""
    from accessctl.privacy import periods_of, swept_words

    periods, now = periods_of(cli_context.of(context).settings.store), dt.datetime.now(dt.UTC)
    with opened_store(context, quiet=json) as store:
        due = store.retention.due(periods, now)
        if dry_run:
            _say_due(store, due, json=json)
            return
        swept = store.retention.run(periods, now, actor=ACTOR)
    if json:
        say_json({"events": swept.events, "people": swept.people, "faces": swept.faces, "copies": swept.copies})
    else:
        say(swept_words(swept))


def _say_due(store: Store, due: Due, *, json: bool) -> None:
    from accessctl.privacy import due_words

    if json:
        say_json({"events": due.events, "people": [who for who, _ in due.people], "faces": due.faces,
                  "copies": [str(path) for path in due.copies]})  # fmt: skip
        return
    say(due_words(due))
    say(tr("Nothing was changed."))
    if due.people:
        lines = [(who, store.people.get(who).name[:60], shown_time(at)) for who, at in due.people]
        print_table((tr("id"), tr("name"), tr("last used")), lines)
    for path in due.copies:
        say(str(path))


# consent


def text(context: typer.Context, language: Language = "en", json: Json = False) -> None:
    """Show the text that people are asked to accept, and every version that is kept."""
    with opened_store(context, quiet=json) as store:
        current, known = store.consents.current(language), store.consents.texts()
    if json:
        say_json({
            "version": current.version, "language": current.language, "text": current.text, "sha256": current.sha256,
            "versions": [{"version": one.text.version, "language": one.text.language, "sha256": one.text.sha256,
                          "published_at": one.text.published_at.isoformat(), "accepted_by": one.accepted_by}
                         for one in known],
        }, indent=2)  # fmt: skip
        return
    say(tr("version {version} ({language})", version=current.version, language=current.language), bold=True)
    say(current.text)
    if known:
        say("")
        rows = [(k.text.version, k.text.language, shown_time(k.text.published_at), str(k.accepted_by)) for k in known]
        print_table((tr("version"), tr("language"), tr("published"), tr("accepted by")), rows)


def publish(
    context: typer.Context,
    version: Annotated[str, typer.Argument(help="Its name, such as 2026-04; a published text never changes.")],
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The text, as UTF-8.")],
    language: Language = "en",
) -> None:
    """Make a text the one to accept; whoever accepted an older version must accept again."""
    try:
        words = file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(tr("{path}: cannot be read as UTF-8", path=file)) from error
    with opened_store(context, quiet=False) as store:
        made = store.consents.publish(version, words, language=language, actor=ACTOR)
        waiting = store.consents.count_outstanding()
    say(tr("{version} ({language}) is the text to accept, SHA-256 {sha256}", version=made.version,
            language=made.language, sha256=made.sha256))  # fmt: skip
    say(trn("one person must accept it", "{count} people must accept it", count=waiting))


def record(
    context: typer.Context,
    who: Who,
    signature: Annotated[str, typer.Option("--signed", help="The name as typed by the person; empty: on paper.")] = "",
    language: Language = "en",
) -> None:
    """Record that somebody accepted the newest text."""
    from accessctl.store import Acceptance, Signed

    with opened_store(context, quiet=False) as store:
        person = found_person(store, who)
        how = Signed.TYPED if signature else Signed.PAPER
        given = Acceptance(store.consents.current(language), how, signature.encode())
        kept = store.consents.accept(person.person_id, given, actor=ACTOR)
    say(tr("{name} accepted {version}", name=person.name[:60], version=kept.version))


def list_consents(
    context: typer.Context,
    outstanding: Annotated[bool, typer.Option("--outstanding", help="Only who must accept the newest text.")] = False,
    json: Json = False,
) -> None:
    """List who has accepted which version, or who must accept again."""
    with opened_store(context, quiet=json) as store:
        waiting = store.consents.outstanding()
        done = [] if outstanding else [one for who in store.people.all() for one in store.consents.of(who.person_id)]
    if json:
        say_json({
            "outstanding": [{"id": w.person_id, "name": w.name, "last_version": w.last_version} for w in waiting],
            "accepted": [{"id": c.person_id, "version": c.version, "accepted_at": c.accepted_at.isoformat(),
                          "signed": c.signed.value, "sha256": c.sha256, "recorded_by": c.recorded_by} for c in done],
        }, indent=2)  # fmt: skip
        return
    if done:
        rows = [
            (c.person_id, c.version, shown_time(c.accepted_at), tr(_SIGNED[c.signed.value]), c.recorded_by)
            for c in done
        ]
        print_table((tr("id"), tr("version"), tr("accepted"), tr("signed"), tr("recorded by")), rows)
    if waiting:
        say(tr("Must accept the newest text:"), bold=True)
        print_table((tr("id"), tr("name"), tr("last version")),
                    [(w.person_id, w.name[:60], w.last_version or "-") for w in waiting])  # fmt: skip
    if not done and not waiting:
        say(tr("Nobody is enrolled."))


def withdraw(
    context: typer.Context,
    who: Who,
    target: Annotated[
        Path | None, typer.Option("--receipt", help="Folder for the receipt; default: data folder.")
    ] = None,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Do not ask.")] = False,
) -> None:
    """Somebody takes the consent back: the person is erased at once, with a receipt."""
    from accessctl.cli.people import remove

    remove(context, who, yes=yes, why="consent withdrawn", receipt_folder=target)
