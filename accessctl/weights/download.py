"""A file from its publisher's URL: streamed, resumed where the server can, started afresh where it cannot."""

from __future__ import annotations

from pathlib import Path

import httpx

from accessctl.translation import tr
from accessctl.weights.workshop import SourceError, Workshop

_TIMEOUT = httpx.Timeout(20.0, connect=5.0)  # offline sites must not wait long for the next source
_TRIES = 3


class _BrokenError(Exception):
    """The connection broke in the middle; what came so far is kept."""


def to_file(url: str, file: Path, workshop: Workshop, client: httpx.Client | None = None) -> Path:
    """The complete file (not yet verified). A part left by an earlier attempt is carried on with.

    Raises SourceError; the part then stays, so that the next attempt need not start again.
    """
    with client or httpx.Client(timeout=_TIMEOUT, follow_redirects=True) as opened:
        for tries_left in reversed(range(_TRIES)):
            try:
                _carry_on(opened, url, file, workshop)
                return file
            except _BrokenError as error:
                if not tries_left:
                    raise SourceError(
                        tr("{url}: the connection broke {tries} times: {error}", url=url, tries=_TRIES, error=error)
                    ) from error
            except httpx.HTTPError as error:
                raise SourceError(tr("{url}: cannot be reached: {error}", url=url, error=_one_line(error))) from error
    raise AssertionError("unreachable")


def _carry_on(client: httpx.Client, url: str, file: Path, workshop: Workshop) -> None:
    have = file.stat().st_size if file.exists() else 0
    headers = {"Range": f"bytes={have}-", "Accept-Encoding": "identity"} if have else {"Accept-Encoding": "identity"}
    with client.stream("GET", url, headers=headers) as answer:
        if answer.status_code == httpx.codes.OK:
            _write(answer, file, 0, workshop)
        elif answer.status_code == httpx.codes.PARTIAL_CONTENT and _starts_at(answer) == have:
            _write(answer, file, have, workshop)
        elif have:
            file.unlink()
            raise _BrokenError(tr("the part that was there cannot be carried on with"))
        else:
            said = f"{answer.status_code} {answer.reason_phrase}"
            raise SourceError(tr("{url}: the server answered {said}", url=url, said=said))


def _starts_at(answer: httpx.Response) -> int:
    """First byte of a partial answer (Content-Range: bytes 100-199/200); -1 when it does not say."""
    start = answer.headers.get("Content-Range", "").removeprefix("bytes ").partition("-")[0]
    return int(start) if start.isdigit() else -1


def _write(answer: httpx.Response, file: Path, have: int, workshop: Workshop) -> None:
    length = int(answer.headers.get("Content-Length", 0))
    done, total = have, have + length
    with file.open("ab" if have else "wb") as out:
        try:
            for chunk in answer.iter_raw():
                workshop.check()
                out.write(chunk)
                done += len(chunk)
                workshop.on_bytes(done, max(done, total))
        except httpx.HTTPError as error:
            raise _BrokenError(_one_line(error)) from error
    if length and done < total:
        raise _BrokenError(tr("it ended after {done:,} of {total:,} bytes", done=done, total=total))


def _one_line(error: Exception) -> str:
    return " ".join(str(error).split()) or type(error).__name__
