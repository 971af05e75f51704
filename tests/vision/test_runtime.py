"""One door to ONNX Runtime: what it says about itself is true, and every failure is one line."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from accessctl.config import RuntimeSettings
from accessctl.errors import ModelError
from accessctl.vision import runtime
from tests.vision.models import doubling_network


class ClaimsCuda:
    """What onnxruntime hands back for a session; ``really`` is what it runs on."""

    def __init__(self, really: str) -> None:
        self._really = really

    def get_providers(self) -> list[str]:
        return [self._really]

    def get_inputs(self) -> list[object]:
        return [type("Input", (), {"name": "in", "shape": ["N", 3]})()]

    def get_outputs(self) -> list[object]:
        return []


def test_a_model_runs_and_says_where(tmp_path: Path) -> None:
    session = runtime.load(doubling_network(tmp_path / "double.onnx"), RuntimeSettings(use_gpu=False))
    (answer,) = session.run(np.ones((2, 3), np.float32))
    assert answer.tolist() == [[2, 2, 2], [2, 2, 2]]
    assert (session.provider, session.input_shape, session.output_names) == (runtime.CPU, (None, 3), ("out",))


def test_a_fixed_batch_is_told_from_a_free_one(tmp_path: Path) -> None:
    session = runtime.load(doubling_network(tmp_path / "one.onnx", batch=1), RuntimeSettings())
    assert session.input_shape == (1, 3)
    session.warm_up()


def test_loading_says_nothing_on_a_machine_without_cuda(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(runtime, "cuda_driver_present", lambda: True)  # so that CUDA is tried, in vain
    runtime.load(doubling_network(tmp_path / "double.onnx"), RuntimeSettings(use_gpu=True))
    assert capfd.readouterr() == ("", "")


def test_a_required_gpu_is_not_replaced_by_the_cpu(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(runtime, "_open", lambda path, settings: ClaimsCuda(really=runtime.CPU))
    path = doubling_network(tmp_path / "double.onnx")
    with pytest.raises(ModelError, match=r"a GPU is required, but double.onnx runs on CPUExecutionProvider") as refusal:
        runtime.load(path, RuntimeSettings(require_gpu=True))
    assert "\n" not in str(refusal.value)


def test_a_required_gpu_that_is_there_is_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(runtime, "_open", lambda path, settings: ClaimsCuda(really=runtime.CUDA))
    session = runtime.load(doubling_network(tmp_path / "double.onnx"), RuntimeSettings(require_gpu=True))
    assert session.provider == runtime.CUDA


def test_cuda_is_asked_for_only_where_it_is_wanted_and_there(monkeypatch: pytest.MonkeyPatch) -> None:
    import onnxruntime

    monkeypatch.setattr(onnxruntime, "get_available_providers", lambda: [runtime.CUDA, runtime.CPU])
    monkeypatch.setattr(runtime, "cuda_driver_present", lambda: True)
    assert runtime._wanted_providers(RuntimeSettings(use_gpu=True)) == [runtime.CUDA, runtime.CPU]
    assert runtime._wanted_providers(RuntimeSettings(use_gpu=False)) == [runtime.CPU]
    monkeypatch.setattr(runtime, "cuda_driver_present", lambda: False)
    assert runtime._wanted_providers(RuntimeSettings(use_gpu=True)) == [runtime.CPU]


@pytest.mark.parametrize("content", [b"", b"not a model", b"\x08\x08"])
def test_a_file_that_is_no_model_is_named_in_one_line(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "broken.onnx"
    path.write_bytes(content)
    with pytest.raises(ModelError, match=r"^broken.onnx: .*accessctl models install") as refusal:
        runtime.load(path, RuntimeSettings())
    assert "\n" not in str(refusal.value)


def test_a_truncated_model_is_named_in_one_line(tmp_path: Path) -> None:
    path = doubling_network(tmp_path / "cut.onnx")
    path.write_bytes(path.read_bytes()[:-20])
    with pytest.raises(ModelError, match=r"^cut\.onnx: "):
        runtime.load(path, RuntimeSettings())


def test_a_missing_file_says_how_to_get_it(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match=r"gone.onnx: the model file is missing; run accessctl models install"):
        runtime.load(tmp_path / "gone.onnx", RuntimeSettings())


def test_a_run_that_fails_is_a_model_error(tmp_path: Path) -> None:
    session = runtime.load(doubling_network(tmp_path / "double.onnx"), RuntimeSettings())
    with pytest.raises(ModelError, match="the model failed") as failure:
        session.run(np.ones((1, 4), np.float32))
    assert "\n" not in str(failure.value)


def test_importing_the_package_loads_no_runtime() -> None:
    code = "import sys, accessctl.recognizer, accessctl.vision.runtime; sys.exit('onnxruntime' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
