"""``accessctl enroll``: one person, from photos or from a camera or clip; refused by name, or stored as a whole."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from accessctl.cli import context as cli_context
from accessctl.cli.repeating import TakesSeveral
from accessctl.cli.text import err, out, say_json
from accessctl.domain import Match, Person, Sample
from accessctl.errors import EnrollmentRefused, InputError
from accessctl.translation import logged, tr

if TYPE_CHECKING:
    from accessctl.app import App
    from accessctl.enrollment import Progress, Refusal

# Somebody who does not manage five poses in this time needs help, not more time.
_MOST_SECONDS = 90.0

Photos = Annotated[
    list[Path] | None,
    typer.Option("--photos", help="Pictures, or folders of pictures.", metavar="PATH..."),
]


def register(app: typer.Typer) -> None:
    """Add the enroll commands."""
    app.command(cls=TakesSeveral)(enroll)


def enroll(
    context: typer.Context,
    name: Annotated[str | None, typer.Option("--name", help="The person's name.")] = None,
    person_id: Annotated[str | None, typer.Option("--id", help="The person's id; made up if not given.")] = None,
    add: Annotated[str | None, typer.Option("--add", help="Add to the person with this id.", metavar="ID")] = None,
    photos: Photos = None,
    source: Annotated[str | None, typer.Option("--source", help="Camera, clip, GIF, folder or address.")] = None,
    group: Annotated[str, typer.Option("--group", help="The person's group.")] = "",
    json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """Enrol a person from photos, or from a camera or clip."""
    _check(name, person_id, add, bool(photos), source)
    files = _files(photos or [])
    with _ready(context, source) as app:
        _refuse_early(app, name, person_id, add)
        work = _Work(app, json, add)
        samples = work.from_photos(files) if files else work.from_camera()
        if add is not None:
            app.store.people.add_templates(add, samples, actor=logged("command line"))
            person = app.store.people.get(add)
        else:
            person = app.store.people.enroll(
                name or "", samples, person_id=person_id, group=group, actor=logged("command line")
            )  # fmt: skip
        work.tell(person, len(samples))


def _check(name: str | None, person_id: str | None, add: str | None, has_photos: bool, source: str | None) -> None:
    if has_photos == (source is not None):
        raise typer.BadParameter(tr("give either --photos or --source"))
    if (name is None) == (add is None):
        raise typer.BadParameter(tr("give --name for a new person, or --add with the id of an enrolled one"))
    if add is not None and person_id is not None:
        raise typer.BadParameter(tr("--id goes with --name; --add names the person already"))


def _files(pictures: list[Path]) -> list[Path]:
    """The pictures themselves: folders are opened, one level deep."""
    from accessctl.camera import is_picture

    files: list[Path] = []
    for path in pictures:
        if not path.is_dir():
            files.append(path)
            continue
        inside = sorted(entry for entry in path.iterdir() if entry.is_file() and is_picture(entry))
        if not inside:
            raise InputError(tr("{path}: the folder holds no pictures; use JPEG, PNG, WebP or TIFF", path=path))
        files.extend(inside)
    return files


def _ready(context: typer.Context, source: str | None) -> App:
    from accessctl.app import App
    from accessctl.camera import open_camera
    from accessctl.cli.installing import with_models

    asked = cli_context.of(context)
    wish = {} if source is None else {"source": source, "loop": False}
    if source is not None:
        open_camera(source, settings=asked.settings.camera)  # a file that is not there is said before anything
    settings = with_models(asked)
    settings = settings.model_copy(update={"camera": settings.camera.model_copy(update=wish)})
    app = App.open(settings, asked.data_dir)
    for notice in app.notices:
        err.print(notice, markup=False, soft_wrap=True)
    return app


def _refuse_early(app: App, name: str | None, person_id: str | None, add: str | None) -> None:
    """What the store would refuse in the end is refused before anybody poses."""
    people = app.store.people
    if add is not None:
        people.get(add)
    if person_id is not None and people.find(person_id) is not None:
        raise InputError(
            tr(
                "the id {person_id} is taken; choose another with --id, or remove that person first",
                person_id=person_id,
            )
        )
    if name is not None and person_id is None and (known := people.named(name)):
        raise InputError(
            tr(
                "{name} is enrolled already (id {person_id}); to add pictures: accessctl enroll --add "
                "{person_id}; for somebody else of that name, choose an id with --id",
                name=name[:60],
                person_id=known[0].person_id,
            )
        )


class _Work:
    """One enrolment: looks, says what it sees, and returns what to store or raises EnrollmentRefused."""

    def __init__(self, app: App, json: bool, person_id: str | None) -> None:
        self._app = app
        self._json = json
        self._person_id = person_id
        self._pictures: list[dict[str, Any]] = []

    def from_photos(self, files: list[Path]) -> tuple[Sample, ...]:
        """Every photo is looked at and told; refused ones do not stand in the way of good ones."""
        from accessctl.camera import read_picture
        from accessctl.enrollment.words import of_refusal

        enrollment = self._app.photo_enrollment(self._person_id)
        for file in files:
            try:
                pixels = read_picture(file)
            except InputError as error:
                self._note(file.name, "UNREADABLE", error.told)
                continue
            verdict = enrollment.consider(file.name, self._app.see_photo(pixels))
            if verdict.refusal is not None:
                self._note(file.name, verdict.refusal, self._explain(of_refusal(verdict.refusal), verdict.twin))
            else:
                self._note(file.name, None, tr("kept"))
        if not enrollment.samples:
            self._refuse(self._why_no_photo(enrollment.twin))
        return enrollment.samples

    def from_camera(self) -> tuple[Sample, ...]:
        """The first person who shows a living face; a recording is read frame by frame, whatever the poses."""
        from accessctl.enrollment import GUIDED, Pose

        camera = self._app.open_camera(paced=False)
        wanted = self._app.settings.enrollment.templates
        plan = (Pose.ANY,) * wanted if camera.is_recording else GUIDED
        enrollment = self._app.camera_enrollment(plan, self._person_id)
        self._app.recognizer.is_enrolling = True
        progress, began = None, None
        try:
            for frame in camera.frames():
                began = frame.taken_at if began is None else began
                progress = enrollment.consider(self._app.observe(frame))
                self._guide(progress)
                if progress.is_complete or progress.ended_by or frame.taken_at - began > _MOST_SECONDS:
                    break
        finally:
            camera.close()
        progress = enrollment.end()
        if progress.ended_by is not None:
            self._refuse_camera(progress.ended_by, progress.twin)
        return enrollment.samples

    _last_hint: str = ""

    def _guide(self, progress: Progress) -> None:
        """Say the next thing to do, once."""
        from accessctl.enrollment.words import of_hint

        words = of_hint(progress.hint)
        if words.headline != self._last_hint and not self._json:
            err.print(f"[{len(progress.kept)}/{progress.wanted}] {words.headline}", markup=False, soft_wrap=True)
        self._last_hint = words.headline

    def _refuse_camera(self, refusal: Refusal, twin: Match | None) -> None:
        from accessctl.enrollment.words import of_refusal

        text = self._explain(of_refusal(refusal), twin)
        self._pictures.append({"picture": self._app.settings.camera.source, "refusal": refusal, "why": text})
        self._refuse(f"{self._app.settings.camera.source}: {text}")

    def _explain(self, text: str, twin: Match | None) -> str:
        """The administrator may know whose face it is."""
        if twin is None:
            return text
        return tr(
            "{text} as {name_of} (id {person_id}, similarity {similarity:.2f})",
            text=text,
            name_of=self._app.name_of(twin.person_id)[:60],
            person_id=twin.person_id,
            similarity=twin.similarity,
        )

    def _note(self, picture: str, refusal: str | None, why: str) -> None:
        self._pictures.append({"picture": picture, "refusal": refusal, "why": why})
        if not self._json:
            (out if refusal is None else err).print(f"{picture}: {why}", markup=False, soft_wrap=True)

    def _why_no_photo(self, twin: Match | None) -> str:
        if twin is not None:
            return self._explain(tr("nobody was enrolled: this face is enrolled already"), twin)
        if len(self._pictures) == 1:
            return tr(
                "nobody was enrolled: {pictures}: {pictures2}",
                pictures=self._pictures[0]["picture"],
                pictures2=self._pictures[0]["why"],
            )
        return tr("nobody was enrolled: none of {count} pictures can be used", count=len(self._pictures))

    def _refuse(self, why: str) -> None:
        if self._json:
            say_json({"enrolled": False, "person": None, "templates": 0, "pictures": self._pictures, "why": why})
        raise EnrollmentRefused(why)

    def tell(self, person: Person, templates: int) -> None:
        """It is done: say so."""
        if self._json:
            who = {"id": person.person_id, "name": person.name}
            say_json({"enrolled": True, "person": who, "templates": templates, "pictures": self._pictures, "why": None})
            return
        out.print(
            tr(
                "{name} is enrolled (id {person_id}, {templates} templates)",
                name=person.name,
                person_id=person.person_id,
                templates=templates,
            ),
            markup=False,
            soft_wrap=True,
        )
