"""Tensors out of a PyTorch file of the kind written before 1.6, without torch and without running anything in it.

A pickle may call any function by name; here only the four names that a plain state dict needs are known, and the two
from torch are our own stand-ins. The file is five things in a row: a magic number, a version, facts on the writer's
machine, the state dict (which mentions storages by key), the list of keys; then each storage as a count and raw values.
"""

from __future__ import annotations

import io
import math
import pickle
from collections import OrderedDict
from typing import Any

import numpy as np
from numpy.typing import NDArray

from accessctl.errors import ModelError
from accessctl.translation import tr

_MAGIC = 0x1950A86A20F9469CFC6C
_TYPES = {"FloatStorage": "<f4", "LongStorage": "<i8"}


class _Storage:
    """A run of values that tensors are cut from; filled once the end of the file is read."""

    def __init__(self, type_name: str) -> None:
        self.dtype = np.dtype(_TYPES[type_name])
        self.values: NDArray[Any] = np.empty(0, self.dtype)


class _Tensor:
    """Where in which storage a tensor lies; only whole, contiguous ones occur in a state dict."""

    def __init__(self, storage: _Storage, start: int, shape: tuple[int, ...], *_rest: object) -> None:
        self._storage, self._start, self._shape = storage, start, shape

    def array(self) -> NDArray[Any]:
        count = math.prod(self._shape)
        return self._storage.values[self._start : self._start + count].reshape(self._shape)


class _StateDictUnpickler(pickle.Unpickler):
    def __init__(self, file: io.BytesIO) -> None:
        super().__init__(file)
        self.storages: dict[str, _Storage] = {}

    def find_class(self, module: str, name: str) -> Any:
        if (module, name) == ("collections", "OrderedDict"):
            return OrderedDict
        if (module, name) == ("torch._utils", "_rebuild_tensor_v2"):
            return _Tensor
        if module == "torch" and name in _TYPES:
            return name
        raise ModelError(
            tr(
                "the weight file asks for {module}.{name}, which no weights need: do not use it",
                module=module,
                name=name,
            )
        )

    def persistent_load(self, pid: Any) -> _Storage:
        _, type_name, key, *_ = pid
        return self.storages.setdefault(key, _Storage(type_name))


def read(source: bytes) -> dict[str, NDArray[Any]]:
    """Every tensor of the state dict by name, without the ``module.`` that data-parallel training puts before it."""
    file = io.BytesIO(source)
    magic, _version, _machine = (_StateDictUnpickler(file).load() for _ in range(3))
    if magic != _MAGIC:
        raise ModelError(tr("this is not a PyTorch weight file of the expected kind: fetch it again"))
    unpickler = _StateDictUnpickler(file)
    state = unpickler.load()
    for key in _StateDictUnpickler(file).load():
        _fill(unpickler.storages[key], file)
    return {name.removeprefix("module."): tensor.array() for name, tensor in state.items()}


def _fill(storage: _Storage, file: io.BytesIO) -> None:
    count = int.from_bytes(file.read(8), "little")
    size = count * storage.dtype.itemsize
    raw = file.read(size)
    if len(raw) != size:
        raise ModelError(tr("the weight file ends too early: fetch it again"))
    storage.values = np.frombuffer(raw, storage.dtype)
