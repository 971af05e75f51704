"""Small manifests, packages, weight files and servers for the tests of the catalogue."""

from __future__ import annotations

import hashlib
import io
import struct
import tarfile
import zipfile
from pathlib import Path
from typing import Any

import httpx
import numpy as np
import tomlkit
from numpy.typing import NDArray

from accessctl.weights.catalogue import Catalogue


def sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def picture(model_id: str, content: bytes, **changes: Any) -> dict[str, Any]:
    """An entry that needs nothing but its file."""
    table = {
        "id": model_id,
        "role": "picture",
        "title": f"The {model_id}",
        "file": f"{model_id}.bin",
        "sha256": sha256(content),
        "size_bytes": len(content),
        "licence": "CC0-1.0",
    }
    return table | changes


def model(model_id: str, role: str, content: bytes, **changes: Any) -> dict[str, Any]:
    """A detector, embedder or liveness entry with everything its role asks for."""
    asked: dict[str, dict[str, Any]] = {
        "detector": {"input": {"width": 64, "height": 64, "order": "BGR"}},
        "embedder": {
            "input": {"width": 64, "height": 64, "order": "BGR"},
            "template": [[20, 20], [40, 20], [30, 30], [22, 45], [38, 45]],
            "dimension": 4,
        },
        "liveness": {
            "input": {"width": 80, "height": 80, "order": "BGR"},
            "live_index": 1,
            "context_scales": [2.7],
        },
    }
    return picture(model_id, content, role=role, **asked[role]) | changes


def joined(model_id: str, role: str, *parts: str) -> dict[str, Any]:
    """An entry made of other entries."""
    return {
        "id": model_id,
        "role": role,
        "title": f"The {model_id}",
        "parts": [{"id": part, "weight": 1.0} for part in parts],
    }


def catalogue(folder: Path, *entries: dict[str, Any]) -> Catalogue:
    """A catalogue of these entries; its manifest and its models live under the folder."""
    shipped = folder / "shipped"
    shipped.mkdir(parents=True, exist_ok=True)
    manifest = shipped / "manifest.toml"
    manifest.write_text(tomlkit.dumps({"format": 1, "entry": list(entries)}), encoding="utf-8")
    return Catalogue.load(manifest, folder / "models")


def wheel(folder: Path, name: str, members: dict[str, bytes]) -> Path:
    """A wheel that pip accepts, with these files in it."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{name}-1.0-py3-none-any.whl"
    metadata = f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n".encode()
    tags = b"Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
    info = f"{name}-1.0.dist-info"
    files = members | {f"{info}/METADATA": metadata, f"{info}/WHEEL": tags, f"{info}/RECORD": b""}
    with zipfile.ZipFile(path, "w") as archive:
        for member, content in files.items():
            archive.writestr(member, content)
    return path


def tarball(path: Path, members: dict[str, bytes]) -> Path:
    """A .tgz as npm makes them."""
    with tarfile.open(path, "w:gz") as archive:
        for member, content in members.items():
            info = tarfile.TarInfo(member)
            info.size = len(content)
            archive.addfile(info, io.BytesIO(content))
    return path


class FakeServer(httpx.BaseTransport):
    """Serves one file; remembers which bytes were asked for; may break off, or know no ranges."""

    def __init__(self, content: bytes, *, ranges: bool = True, breaks_after: tuple[int, ...] = ()) -> None:
        self.content = content
        self.asked_from: list[int] = []
        self._ranges = ranges
        self._breaks_after = list(breaks_after)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        start = int(request.headers.get("Range", "bytes=0-").removeprefix("bytes=").rstrip("-"))
        self.asked_from.append(start)
        if start and not self._ranges:
            start = 0
        if start and start >= len(self.content):
            return httpx.Response(416)
        body = self.content[start:]
        headers = {"Content-Length": str(len(body))}
        if start:
            headers["Content-Range"] = f"bytes {start}-{len(self.content) - 1}/{len(self.content)}"
        stream = _Breaking(body, self._breaks_after.pop(0) if self._breaks_after else None)
        return httpx.Response(206 if start else 200, headers=headers, stream=stream)

    def client(self) -> httpx.Client:
        return httpx.Client(transport=self)


class _Breaking(httpx.SyncByteStream):
    def __init__(self, body: bytes, breaks_after: int | None) -> None:
        self._body, self._breaks_after = body, breaks_after

    def __iter__(self) -> Any:
        body = self._body[: self._breaks_after]
        yield from (body[start : start + 4096] for start in range(0, len(body), 4096))
        if self._breaks_after is not None:
            raise httpx.ReadError("connection reset by peer")


# --- a PyTorch weight file from before 1.6, opcode by opcode, so that no test needs torch -----

_MAGIC = 0x1950A86A20F9469CFC6C


def torch_file(tensors: dict[str, NDArray[np.float32]], *, extra: bytes = b"") -> bytes:
    """The file that torch.save wrote for a state dict of these; ``extra`` are pickle opcodes put before its end."""
    keys = {name: str(number) for number, name in enumerate(tensors)}
    items = b"".join(_text(name) + _tensor(keys[name], value) for name, value in tensors.items())
    state = b"\x80\x02ccollections\nOrderedDict\n)R(" + items + b"u" + extra + b"."
    listed = b"\x80\x02](" + b"".join(map(_text, keys.values())) + b"e."
    head = [_pickled_int(_MAGIC), _pickled_int(1001), b"\x80\x02}."]
    values = [np.int64(value.size).tobytes() + value.astype("<f4").tobytes() for value in tensors.values()]
    return b"".join([*head, state, listed, *values])


def _pickled_int(value: int) -> bytes:
    raw = value.to_bytes(value.bit_length() // 8 + 1, "little", signed=True)
    return b"\x80\x02\x8a" + bytes([len(raw)]) + raw + b"."


def _text(value: str) -> bytes:
    raw = value.encode()
    return b"X" + len(raw).to_bytes(4, "little") + raw


def _number(value: int) -> bytes:
    return b"J" + value.to_bytes(4, "little", signed=True)


def _tensor(key: str, value: NDArray[np.float32]) -> bytes:
    storage = b"(" + _text("storage") + b"ctorch\nFloatStorage\n" + _text(key) + _text("cpu")
    storage += _number(value.size) + b"NtQ"
    shape = b"(" + b"".join(map(_number, value.shape)) + b"t"
    strides = b"(" + b"".join(_number(step // 4) for step in np.ascontiguousarray(value).strides) + b"t"
    hooks = b"ccollections\nOrderedDict\n)R"
    return b"ctorch._utils\n_rebuild_tensor_v2\n(" + storage + _number(0) + shape + strides + b"\x89" + hooks + b"tR"


# --- a dlib .dat of a network like the face model's, only small ------------


def dlib_integer(value: int) -> bytes:
    raw = abs(value).to_bytes((abs(value).bit_length() + 7) // 8 or 1, "little")
    return bytes([len(raw) | (0x80 if value < 0 else 0)]) + raw


def dlib_tensor(values: NDArray[np.float32]) -> bytes:
    sizes = (1, 1, 1, values.size)
    return dlib_integer(2) + b"".join(map(dlib_integer, sizes)) + values.astype("<f4").tobytes()


def dlib_conv(weight: NDArray[np.float32], bias: NDArray[np.float32], stride: int, pad: int) -> bytes:
    filters, _, rows, columns = weight.shape
    numbers = (filters, rows, columns, stride, stride, pad, pad)
    both = np.concatenate([weight.ravel(), bias])
    return b"\x01\x05con_4" + dlib_tensor(both) + b"".join(map(dlib_integer, numbers))


def dlib_affine(gain: NDArray[np.float32], shift: NDArray[np.float32]) -> bytes:
    return b"\x01\x07affine_" + dlib_tensor(np.concatenate([gain, shift]))


# --- TFLite: a flatbuffer with only what the reader reads -------------------------------------------------------------

Fields = dict[int, Any]


def tflite_file(tensors: list[Fields], buffers: list[bytes], codes: list[int], steps: list[Fields],
                ends: tuple[list[int], list[int]]) -> bytes:  # fmt: skip
    """A TFLite file of one graph; field numbers as in its schema."""
    graph = {0: tensors, 1: ends[0], 2: ends[1], 3: steps}
    model = {1: [{3: code} for code in codes], 2: [graph], 4: [{0: content} for content in buffers]}
    out = bytearray(b"\0\0\0\0TFL3")
    out[:4] = struct.pack("<I", _flat_table(out, model))
    return bytes(out)


def _flat_table(out: bytearray, fields: Fields) -> int:
    """Where the table lies: vtable, slots of four bytes, then whatever they point to."""
    count = max(fields, default=-1) + 1
    offsets = [4 + 4 * number if number in fields else 0 for number in range(count)]
    vtable = _flat_put(out, struct.pack(f"<{2 + count}H", 4 + 2 * count, 4 + 4 * count, *offsets))
    table = _flat_put(out, b"")
    out += struct.pack("<i", table - vtable) + bytes(4 * count)
    for number, value in fields.items():
        slot = table + 4 + 4 * number
        content = value if isinstance(value, int) else _flat_reference(out, value) - slot
        out[slot : slot + 4] = struct.pack("<i", content)
    return table


def _flat_reference(out: bytearray, value: Any) -> int:
    if isinstance(value, dict):
        return _flat_table(out, value)
    if isinstance(value, bytes):
        return _flat_put(out, struct.pack("<I", len(value)) + value)
    if value and isinstance(value[0], dict):
        start = _flat_put(out, struct.pack("<I", len(value)) + bytes(4 * len(value)))
        for place, inner in enumerate(value):
            slot = start + 4 + 4 * place
            out[slot : slot + 4] = struct.pack("<I", _flat_table(out, inner) - slot)
        return start
    return _flat_put(out, struct.pack(f"<I{len(value)}i", len(value), *value))


def _flat_put(out: bytearray, content: bytes) -> int:
    out += bytes(-len(out) % 4)
    out += content
    return len(out) - len(content)
