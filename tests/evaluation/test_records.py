"""Results that are kept on disk."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from accessctl.errors import InputError
from accessctl.evaluation.records import Records

ROW = np.dtype([("key", "V16"), ("value", "f4", (2,))])
ONE, TWO = b"1" * 16, b"2" * 16


def test_rows_come_back_in_the_order_asked_for(tmp_path: Path) -> None:
    with Records(tmp_path / "a.bin", {"model": 1}, ROW) as records:
        records.add(ONE, value=(1, 1))
        records.add(TWO, value=(2, 2))
        assert records.rows([TWO, ONE])["value"].tolist() == [[2, 2], [1, 1]]


def test_another_run_finds_them_again(tmp_path: Path) -> None:
    with Records(tmp_path / "a.bin", {"model": 1}, ROW) as records:
        records.add(ONE, value=(1, 1))
    with Records(tmp_path / "a.bin", {"model": 1}, ROW) as again:
        assert ONE in again
        assert TWO not in again
        assert again.rows([ONE])["value"].tolist() == [[1, 1]]


def test_a_file_of_another_version_is_begun_anew(tmp_path: Path) -> None:
    with Records(tmp_path / "a.bin", {"model": 1}, ROW) as records:
        records.add(ONE, value=(1, 1))
    with Records(tmp_path / "a.bin", {"model": 2}, ROW) as other:
        assert len(other) == 0
    with Records(tmp_path / "a.bin", {"model": 1}, ROW) as first:
        assert ONE not in first


def test_half_a_record_of_an_interrupted_run_is_cut_off(tmp_path: Path) -> None:
    path = tmp_path / "a.bin"
    with Records(path, {"model": 1}, ROW) as records:
        records.add(ONE, value=(1, 1))
    path.write_bytes(path.read_bytes() + b"half of")
    with Records(path, {"model": 1}, ROW) as again:
        again.add(TWO, value=(2, 2))
    with Records(path, {"model": 1}, ROW) as last:
        assert last.rows([ONE, TWO])["value"].tolist() == [[1, 1], [2, 2]]


def test_nobody_else_may_read_it(tmp_path: Path) -> None:
    Records(tmp_path / "cache" / "a.bin", {}, ROW).close()
    assert (tmp_path / "cache" / "a.bin").stat().st_mode & 0o077 == 0


def test_a_folder_that_is_none_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(InputError, match="choose another --cache"):
        Records(tmp_path / "file" / "a.bin", {}, ROW)
