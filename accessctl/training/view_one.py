"""Who an embedder is trained on and who it is tested on: View 1 of LFW, or a fixed draw of the people of any folder.

View 1 (``pairsDevTrain``, ``pairsDevTest``, ``peopleDevTrain``, ``peopleDevTest``) is LFW's set for development; View 2
(``pairs.txt``) is for the report. The people of View 2 are those of View 1 dealt anew, so a network trained on View 1
has seen many of them: View 2 is told for all its pairs and for those of people who were never trained on.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from pathlib import Path

import numpy as np

from accessctl.errors import InputError
from accessctl.evaluation.album import Album, Picture, read_album
from accessctl.evaluation.pairs import Pair, PairList, read_pairs
from accessctl.training.sources import in_share
from accessctl.translation import mark, tr

_TRAIN_PAIRS, _TEST_PAIRS, _VIEW_TWO = "pairsDevTrain.txt", "pairsDevTest.txt", "pairs.txt"
_TRAIN_PEOPLE, _TEST_PEOPLE = "peopleDevTrain.txt", "peopleDevTest.txt"
_TEST_SHARE = 0.3  # as in View 1
_MOST_PER_PERSON = 6  # pictures of one person in drawn pairs, so that nobody with hundreds speaks for all


@dataclass(frozen=True, slots=True)
class People:
    """``train``, ``held_out`` (for the curves while training) and ``test`` share no person; pairs are of pictures.

    ``lists`` is the folder of LFW's lists, None where people were drawn. ``view_two`` is None without its list.
    """

    album: Album
    train: tuple[Picture, ...]
    held_out: tuple[Picture, ...]
    test: tuple[Picture, ...]
    train_pairs: tuple[Pair, ...]
    held_out_pairs: tuple[Pair, ...]
    test_pairs: PairList
    view_two: PairList | None
    lists: Path | None

    @property
    def trained_on(self) -> frozenset[str]:
        """Names of everybody who was trained on or steered the training."""
        return frozenset(picture.person for picture in (*self.train, *self.held_out))


def read_people(folders: Sequence[Path], lists: Path | None, held_out_share: float, seed: int) -> People:
    """The split. ``lists`` is where LFW's lists are, None looks beside the first folder. InputError: what is short."""
    album = _joined([read_album(folder) for folder in folders])
    beside = folders[0].resolve().parent
    where = lists or (beside if (beside / _TEST_PAIRS).is_file() else None)
    known, tested = _sides(album, where)
    held = {name for name in known if in_share(name, held_out_share, f"held-out:{seed}")}
    train, held_out, test = (_of(album, names) for names in (known - held, held, tested))
    _demand_pairs(train, mark("training"))
    _demand_pairs(held_out, mark("the curves while training"))
    _demand_pairs(test, mark("the test"))
    rng = np.random.default_rng(seed)
    listed = read_pairs(where / _TRAIN_PAIRS, album).pairs if where else tuple(drawn_pairs(train, rng))
    names = {picture.path: picture.person for picture in train}
    return People(
        album=album,
        train=train,
        held_out=held_out,
        test=test,
        train_pairs=tuple(pair for pair in listed if pair.first in names and pair.second in names),
        held_out_pairs=tuple(drawn_pairs(held_out, rng)),
        test_pairs=read_pairs(where / _TEST_PAIRS, album) if where else _as_list(drawn_pairs(test, rng)),
        view_two=_view_two(where, album),
        lists=where,
    )


def unseen(pairs: PairList, people: People) -> PairList:
    """The pairs of people who were never trained on."""
    person_of = {picture.path: picture.person for picture in people.album.pictures}
    kept = tuple(
        pair for pair in pairs.pairs
        if not {person_of[pair.first], person_of[pair.second]} & people.trained_on
    )  # fmt: skip
    return replace(pairs, pairs=kept)


def drawn_pairs(pictures: Sequence[Picture], rng: np.random.Generator) -> list[Pair]:
    """All mated pairs of at most six pictures a person, and as many impostor pairs."""
    of_person: dict[str, list[Path]] = {}
    for picture in pictures:
        of_person.setdefault(picture.person, []).append(picture.path)
    mated = [
        Pair(first, second, True, 0)
        for paths in of_person.values()
        for first, second in combinations(paths[:_MOST_PER_PERSON], 2)
    ]
    names = list(of_person)
    impostors = []
    for _ in mated:
        one, other = (of_person[names[index]] for index in rng.choice(len(names), 2, replace=False))
        impostors.append(Pair(one[rng.integers(len(one))], other[rng.integers(len(other))], False, 0))
    return mated + impostors


def _sides(album: Album, lists: Path | None) -> tuple[set[str], set[str]]:
    """Names of those to learn from and of those to be tested on."""
    everybody = set(album.people)
    if lists is None:
        tested = {name for name in everybody if in_share(name, _TEST_SHARE, "test")}
    else:
        tested = _names(lists / _TEST_PEOPLE) & everybody
        everybody = (everybody - _all_of_lfw(lists)) | (_names(lists / _TRAIN_PEOPLE) & everybody)
    return everybody - tested, tested


def _all_of_lfw(lists: Path) -> set[str]:
    return _names(lists / _TRAIN_PEOPLE) | _names(lists / _TEST_PEOPLE)


def _names(path: Path) -> set[str]:
    """The people of a list: a name per line and how many pictures, after a line with the number of people."""
    try:
        lines = [line.split() for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(
            tr("{path}: the list cannot be read: {error}; name the folder of LFW's lists", path=path, error=error)
        ) from error
    return {cells[0] for cells in lines if len(cells) == 2}


def _view_two(lists: Path | None, album: Album) -> PairList | None:
    return read_pairs(lists / _VIEW_TWO, album) if lists and (lists / _VIEW_TWO).is_file() else None


def _as_list(pairs: list[Pair]) -> PairList:
    return PairList(tuple(pairs), 1, 0)


def _of(album: Album, names: set[str]) -> tuple[Picture, ...]:
    return tuple(picture for picture in album.pictures if picture.person in names)


def _demand_pairs(pictures: Sequence[Picture], why: str) -> None:
    counts: dict[str, int] = {}
    for picture in pictures:
        counts[picture.person] = counts.get(picture.person, 0) + 1
    pairs = sum(count > 1 for count in counts.values())
    if pairs < 2:
        raise InputError(
            tr(
                "{why} needs two people with two pictures each and more; of {count:,} people there {pairs} have that",
                why=tr(why),
                count=len(counts),
                pairs=pairs,
            )
        )


def _joined(albums: list[Album]) -> Album:
    pictures = tuple(picture for album in albums for picture in album.pictures)
    return Album(albums[0].root, pictures)
