"""ONNX Runtime behind one door: models are loaded, warmed up and run here and nowhere else.

Settings measured on two cores: spinning off costs no latency and saves 0.8 of a core at 15 fps;
operators run one after the other; every graph optimisation is on.
"""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import numpy as np
from numpy.typing import NDArray

from accessctl.config import RuntimeSettings
from accessctl.errors import ModelError
from accessctl.translation import tr

if TYPE_CHECKING:
    import onnxruntime

Tensor = NDArray[np.float32]

CUDA = "CUDAExecutionProvider"
CPU = "CPUExecutionProvider"
_FATAL_ONLY = 4  # onnxruntime's own CUDA complaints go to stderr otherwise; what came of it is in ``provider``
_FREE_SIDE_WARM_UP = 128


class Session:
    """One loaded model: float32 array in, arrays out. Not to be run from two threads at once.

    ``provider`` is what ONNX Runtime says it really uses, not what was asked for. ``input_shape`` holds None where the
    model leaves a side free.
    """

    def __init__(self, inner: onnxruntime.InferenceSession, name: str) -> None:
        self._inner = inner
        self.name = name
        (feed,) = inner.get_inputs()
        self.feed = cast(str, feed.name)
        self.input_shape: tuple[int | None, ...] = tuple(side if isinstance(side, int) else None for side in feed.shape)
        self.output_names: tuple[str, ...] = tuple(output.name for output in inner.get_outputs())

    @property
    def provider(self) -> str:
        return str(self._inner.get_providers()[0])

    def run(self, batch: Tensor) -> tuple[Tensor, ...]:
        """The model's outputs, in the order of ``output_names``; ModelError when the model refuses or fails."""
        try:
            return tuple(self._inner.run(None, {self.feed: batch}))
        except Exception as error:
            raise ModelError(
                tr(
                    "{name}: the model failed: {one_line}; run accessctl doctor",
                    name=self.name,
                    one_line=_one_line(error),
                )
            ) from error

    def warm_up(self, shape: tuple[int, ...] | None = None) -> None:
        """Run once on zeros, so that the first visitor does not pay for lazy allocation."""
        shape = shape or self._least_shape()
        self.run(np.zeros(shape, np.float32))

    def _least_shape(self) -> tuple[int, ...]:
        batch, *sides = self.input_shape
        return (batch or 1, *(side or _FREE_SIDE_WARM_UP for side in sides))


def load(path: Path, settings: RuntimeSettings) -> Session:
    """A ready session on CUDA where that really works, else on the CPU.

    Raises ModelError when the file is no model, or when ``require_gpu`` is set and the session is not on the GPU.
    """
    if not path.is_file():
        raise ModelError(tr("{name}: the model file is missing; run accessctl models install", name=path.name))
    session = Session(_open(path, settings), path.name)
    if settings.require_gpu and session.provider != CUDA:
        raise ModelError(
            tr(
                "a GPU is required, but {name} runs on {provider}; {gpu_advice}",
                name=path.name,
                provider=session.provider,
                gpu_advice=_gpu_advice(),
            )
        )
    return session


def write_int8(path: Path, target: Path, batches: Iterable[Tensor]) -> None:
    """The model at ``path`` with weights per channel and activations in 8 bits; their ranges come from ``batches``.

    For the training side: nothing at the door calls it.
    """
    from onnxruntime.quantization import CalibrationDataReader, QuantFormat, QuantType, quantize_static
    from onnxruntime.quantization.shape_inference import quant_pre_process

    remaining, feed = iter(batches), load(path, RuntimeSettings(threads=1, use_gpu=False)).feed

    class Shown(CalibrationDataReader):  # type: ignore[misc]
        def get_next(self) -> dict[str, Tensor] | None:
            batch = next(remaining, None)
            return None if batch is None else {feed: batch}

    prepared = target.with_suffix(".prepared")
    try:
        quant_pre_process(str(path), str(prepared))
        quantize_static(
            str(prepared), str(target), Shown(), quant_format=QuantFormat.QDQ, per_channel=True,
            activation_type=QuantType.QUInt8, weight_type=QuantType.QInt8,
        )  # fmt: skip
    finally:
        prepared.unlink(missing_ok=True)


def _open(path: Path, settings: RuntimeSettings) -> onnxruntime.InferenceSession:
    import onnxruntime

    onnxruntime.set_default_logger_severity(_FATAL_ONLY)
    try:
        return onnxruntime.InferenceSession(
            str(path), sess_options=_options(settings), providers=_wanted_providers(settings)
        )
    except Exception as error:
        raise ModelError(
            tr(
                "{name}: not a usable model ({one_line}); run accessctl models install",
                name=path.name,
                one_line=_one_line(error),
            )
        ) from error


def _options(settings: RuntimeSettings) -> onnxruntime.SessionOptions:
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = settings.threads
    options.inter_op_num_threads = 1
    options.execution_mode = onnxruntime.ExecutionMode.ORT_SEQUENTIAL
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_ALL
    options.log_severity_level = _FATAL_ONLY
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    return options


def _wanted_providers(settings: RuntimeSettings) -> list[str]:
    """CUDA is tried only where it is built in and a driver is there: asking for it in vain costs start-up time."""
    import onnxruntime

    wanted = settings.use_gpu or settings.require_gpu
    if wanted and CUDA in onnxruntime.get_available_providers() and cuda_driver_present():
        return [CUDA, CPU]
    return [CPU]


def cuda_driver_present() -> bool:
    """Whether the NVIDIA driver library loads; ``onnxruntime.get_device()`` says "GPU" on machines without any."""
    library = "nvcuda.dll" if sys.platform == "win32" else "libcuda.so.1"
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _gpu_advice() -> str:
    if not cuda_driver_present():
        return tr("no NVIDIA driver was found: install it, or run without --require-gpu")
    return tr("install CUDA and cuDNN for this onnxruntime, or run without --require-gpu")


def describe() -> dict[str, Any]:
    """The installed runtime for ``accessctl doctor``: its version, what was built in, and whether a driver is there."""
    import onnxruntime

    return {
        "version": onnxruntime.__version__,
        "built_in": list(onnxruntime.get_available_providers()),
        "cuda_driver": cuda_driver_present(),
    }


def _one_line(error: object) -> str:
    return " ".join(str(error).split())[:200]
