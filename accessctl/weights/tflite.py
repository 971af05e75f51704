"""The tables of a TFLite file, read without TensorFlow: a flatbuffer, of which one network needs very little.

A table is a row of fields behind a row of offsets (the vtable); field numbers are those of TensorFlow's ``schema.fbs``
(Apache-2.0). Everything is little-endian; a position outside of the file is a ValueError, never a wild read.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

import numpy as np
from numpy.typing import NDArray

_IDENTIFIER = b"TFL3"
_DTYPES = {0: "<f4", 1: "<f2", 2: "<i4", 4: "<i8"}


class Operator(IntEnum):
    """``BuiltinOperator``, as far as it is used here."""

    ADD = 0
    CONV_2D = 3
    DEPTHWISE_CONV_2D = 4
    DEQUANTIZE = 6
    MAX_POOL_2D = 17
    RESHAPE = 22
    PAD = 34
    PRELU = 54


class Table:
    """One table; a field that is absent has its default."""

    def __init__(self, data: bytes, at: int) -> None:
        self._data, self._at = data, at
        self._fields = at - self._read("<i", at)

    def integer(self, field: int, default: int = 0, code: str = "<i") -> int:
        where = self._where(field)
        return default if where is None else self._read(code, where)

    def table(self, field: int) -> Table | None:
        where = self._where(field)
        return None if where is None else Table(self._data, self._follow(where))

    def tables(self, field: int) -> list[Table]:
        start, count = self._vector(field)
        return [Table(self._data, self._follow(start + 4 * place)) for place in range(count)]

    def integers(self, field: int) -> tuple[int, ...]:
        start, count = self._vector(field)
        return tuple(self._read("<i", start + 4 * place) for place in range(count))

    def content(self, field: int) -> bytes:
        start, count = self._vector(field)
        if start + count > len(self._data):
            raise ValueError("the file ends too early")
        return self._data[start : start + count]

    def _where(self, field: int) -> int | None:
        slot = 4 + 2 * field
        if slot >= self._read("<H", self._fields):
            return None
        offset = self._read("<H", self._fields + slot)
        return self._at + offset if offset else None

    def _vector(self, field: int) -> tuple[int, int]:
        where = self._where(field)
        if where is None:
            return 0, 0
        start = self._follow(where)
        return start + 4, self._read("<I", start)

    def _follow(self, where: int) -> int:
        return where + self._read("<I", where)

    def _read(self, code: str, where: int) -> int:
        try:
            return int(struct.unpack_from(code, self._data, where)[0])
        except struct.error as error:
            raise ValueError("this is no TFLite file, or it ends too early") from error


@dataclass(frozen=True, slots=True)
class Tensor:
    """A tensor's shape as TFLite has it (N x H x W x C), and its values where they are in the file."""

    shape: tuple[int, ...]
    values: NDArray[Any] | None


@dataclass(frozen=True, slots=True)
class Step:
    """One operator: what it reads and writes by tensor number; ``options`` are its own table, if it has any."""

    operator: Operator
    inputs: tuple[int, ...]
    outputs: tuple[int, ...]
    options: Table | None


@dataclass(frozen=True, slots=True)
class Network:
    """The first (only) graph of a file."""

    tensors: tuple[Tensor, ...]
    steps: tuple[Step, ...]
    inputs: tuple[int, ...]
    outputs: tuple[int, ...]


def read(source: bytes) -> Network:
    """The network in a TFLite file; ValueError for another file, or an operator that is not known here."""
    if source[4:8] != _IDENTIFIER:
        raise ValueError("this is no TFLite file")
    model = Table(source, struct.unpack_from("<I", source)[0])
    codes = [max(code.integer(0, code="<b"), code.integer(3)) for code in model.tables(1)]
    buffers = model.tables(4)
    (graph, *_) = model.tables(2)
    steps = (
        Step(Operator(codes[one.integer(0, code="<I")]), one.integers(1), one.integers(2), one.table(4))
        for one in graph.tables(3)
    )
    tensors = tuple(_tensor(one, buffers) for one in graph.tables(0))
    return Network(tensors, tuple(steps), graph.integers(1), graph.integers(2))


def _tensor(table: Table, buffers: list[Table]) -> Tensor:
    shape, kind = table.integers(0), table.integer(1, code="<b")
    content = buffers[table.integer(2, code="<I")].content(0)
    if not content:
        return Tensor(shape, None)
    if kind not in _DTYPES:
        raise ValueError(f"a tensor of type {kind} is not known here")
    return Tensor(shape, np.frombuffer(content, _DTYPES[kind]).reshape(shape))
