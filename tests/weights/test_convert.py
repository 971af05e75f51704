"""The converters: same vectors as the original network, same bytes everywhere, nothing of a weight file is ever run."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import onnxruntime
import pytest
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

from accessctl.errors import ModelError
from accessctl.weights import checkpoint, dlib, facemesh
from accessctl.weights.catalogue import Catalogue
from accessctl.weights.convert import convert
from accessctl.weights.graph import GraphPen, dot, parse, to_bytes
from tests.weights.makers import dlib_affine, dlib_conv, dlib_integer, dlib_tensor, tflite_file, torch_file

Floats = NDArray[np.float32]
MESH_POINTS = [(95.09315, 119.43697, -10.35889), (57.10432, 73.95430, 2.24993), (143.33485, 77.58074, 45.73133)]


def run(model: bytes, picture: Floats) -> Floats:
    session = onnxruntime.InferenceSession(model, providers=["CPUExecutionProvider"])
    outputs = session.run(None, {session.get_inputs()[0].name: picture})
    return np.asarray(outputs[0], np.float32)


@pytest.fixture
def random() -> np.random.Generator:
    return np.random.default_rng(20)


def weights(random: np.random.Generator, *shape: int) -> Floats:
    return random.normal(0, 0.3, shape).astype(np.float32)


# --- the pen --------------------------------------------------------------------------------------------------------


def small_graph() -> bytes:
    pen = GraphPen("small")
    x = pen.relu(pen.conv("input", np.ones((2, 3, 3, 3), np.float32), np.zeros(2, np.float32), stride=2, pad=1))
    pen.node("ReduceMean", [x, pen.weight(np.array([2, 3], np.int64))], "output", keepdims=0)
    return pen.finish((3, 8, 8), "output", 2)


def test_the_same_graph_is_the_same_bytes_with_every_version_of_onnx() -> None:
    pinned = "a35ab221b19d932de10f82899f5ce867d2cd60bebcfbfb758e83fae0c75c6e1d"
    assert hashlib.sha256(small_graph()).hexdigest() == pinned


def test_the_batch_size_is_free() -> None:
    assert run(small_graph(), np.ones((5, 3, 8, 8), np.float32)).shape == (5, 2)


def test_whoever_wrote_a_model_leaves_no_trace_in_its_bytes() -> None:
    model = parse(small_graph())
    model.producer_name, model.producer_version, model.doc_string = "somebody", "9.9", "hello"
    model.graph.node[0].doc_string = "line 12 of train.py"
    assert to_bytes(model) == small_graph()


def test_a_sum_does_not_depend_on_its_order(random: np.random.Generator) -> None:
    left, right = random.normal(0, 1e8, 500), random.normal(0, 1e-8, 500)
    order = random.permutation(500)
    assert dot(left, right) == dot(left[order], right[order])


def test_an_unknown_recipe_is_named() -> None:
    with pytest.raises(ModelError, match="unknown conversion 'bake'"):
        convert("bake", b"")


# --- dlib -------------------------------------------------------------------------------------------------------------


def conv2d(x: Floats, weight: Floats, bias: Floats, stride: int, pad: int) -> Floats:
    """Plain convolution of C x H x W, written out to check against."""
    padded = np.pad(x, ((0, 0), (pad, pad), (pad, pad)))
    windows = sliding_window_view(padded, weight.shape[2:], axis=(1, 2))[:, ::stride, ::stride]
    summed = np.einsum("chwij,ocij->ohw", windows, weight, optimize=True) + bias[:, None, None]
    return np.asarray(summed, np.float32)


class SmallDlib:
    """dlib's network with three convolutions instead of 29: the file, and what it computes by the book."""

    def __init__(self, random: np.random.Generator, *, first: int = 7, inner_pad: int = 0) -> None:
        shapes = [(4, 3, first, first), (6, 4, 3, 3), (6, 6, 3, 3)]
        self.steps = [(2, 0), (2, inner_pad), (1, 1)]
        self.convs = [(weights(random, *shape), weights(random, shape[0])) for shape in shapes]
        self.affines = [(weights(random, shape[0]) + 1, weights(random, shape[0])) for shape in shapes]
        self.projection = weights(random, 6, 128)

    def file(self) -> bytes:
        layers = zip(self.convs, self.affines, self.steps, strict=True)
        written = [dlib_conv(*conv, *step) + dlib_affine(*affine) for conv, affine, step in layers]
        last = b"\x01\x04fc_2" + dlib_integer(128) + dlib_integer(6) + dlib_tensor(self.projection.ravel())
        return b"head" + b"".join(written) + last

    def layer(self, number: int, x: Floats) -> Floats:
        (weight, bias), (gain, shift), step = self.convs[number], self.affines[number], self.steps[number]
        y = conv2d(x, weight, bias, *step) * gain[:, None, None] + shift[:, None, None]
        return np.asarray(y, np.float32)

    def embedding(self, picture: Floats) -> Floats:
        mean = np.array([122.782, 117.001, 104.298], np.float32)[:, None, None]
        x = np.maximum(self.layer(0, np.asarray((picture - mean) / 256, np.float32)), 0)
        x = sliding_window_view(x, (3, 3), axis=(1, 2))[:, ::2, ::2].max(axis=(3, 4))
        y = self.layer(2, np.maximum(self.layer(1, x), 0))
        skip = sliding_window_view(x, (2, 2), axis=(1, 2))[:, ::2, ::2].mean(axis=(3, 4))
        larger = max(y.shape[1], skip.shape[1])
        total = np.zeros((6, larger, larger), np.float32)
        total[:, : y.shape[1], : y.shape[1]] += y
        total[:4, : skip.shape[1], : skip.shape[1]] += skip
        return np.asarray(np.maximum(total, 0).mean(axis=(1, 2)) @ self.projection, np.float32)


@pytest.mark.parametrize(
    ("first", "inner_pad"), [(7, 0), (5, 0), (7, 1)], ids=["sides agree", "branch is smaller", "skip is smaller"]
)
def test_dlibs_network_gives_the_same_vectors_as_onnx(random: np.random.Generator, first: int, inner_pad: int) -> None:
    network = SmallDlib(random, first=first, inner_pad=inner_pad)
    pictures = random.uniform(0, 255, (2, 3, 150, 150)).astype(np.float32)
    wanted = np.stack([network.embedding(picture) for picture in pictures])
    np.testing.assert_allclose(run(dlib.to_onnx(network.file()), pictures), wanted, atol=2e-5)


def test_negative_numbers_of_dlib_are_read() -> None:
    reader = dlib._Reader(dlib_integer(-300) + dlib_integer(70_000))
    assert (reader.integer(), reader.integer()) == (-300, 70_000)


def test_a_dlib_file_that_ends_early_is_named(random: np.random.Generator) -> None:
    with pytest.raises(ModelError, match="fetch it again"):
        convert("dlib_to_onnx", SmallDlib(random).file()[:2000])


# --- MobileFaceNet ----------------------------------------------------------------------------------------------------


def block_with_dead_channels(random: np.random.Generator, dead: list[int]) -> bytes:
    """expand -> PReLU -> depthwise -> PReLU -> project, and a Reshape fixed to one face, as fr_feature has them."""
    tensors: dict[str, NDArray[Any]] = {
        "expand_w": weights(random, 8, 3, 1, 1), "expand_b": weights(random, 8), "slope_1": weights(random, 8, 1, 1),
        "deep_w": weights(random, 8, 1, 3, 3), "deep_b": weights(random, 8), "slope_2": weights(random, 8, 1, 1),
        "project_w": weights(random, 5, 8, 1, 1), "project_b": weights(random, 5),
        "shape": np.array([1, -1], np.int64),
    }  # fmt: skip
    tensors["deep_w"][dead] = 1e-39
    node = helper.make_node
    nodes = [
        node("Conv", ["in", "expand_w", "expand_b"], ["a"], kernel_shape=[1, 1]),
        node("PRelu", ["a", "slope_1"], ["b"]),
        node("Conv", ["b", "deep_w", "deep_b"], ["c"], kernel_shape=[3, 3], pads=[1] * 4, group=8),
        node("PRelu", ["c", "slope_2"], ["d"]),
        node("Conv", ["d", "project_w", "project_b"], ["e"], kernel_shape=[1, 1]),
        node("Reshape", ["e", "shape"], ["out"]),
    ]
    takes = helper.make_tensor_value_info("in", TensorProto.FLOAT, [1, 3, 4, 4])
    gives = helper.make_tensor_value_info("out", TensorProto.FLOAT, [1, 80])
    initial = [numpy_helper.from_array(value, name) for name, value in tensors.items()]
    graph = helper.make_graph(nodes, "block", [takes], [gives], initial)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 13)], ir_version=7)
    return bytes(model.SerializeToString())


def test_pruned_channels_leave_the_vectors_as_they_were(random: np.random.Generator) -> None:
    source = block_with_dead_channels(random, [1, 4, 5])
    pictures = random.normal(0, 1, (3, 3, 4, 4)).astype(np.float32)
    wanted = np.concatenate([run(source, picture[None]) for picture in pictures])
    np.testing.assert_allclose(run(convert("prune", source), pictures), wanted, atol=1e-6)


def test_dead_channels_are_gone_from_the_file(random: np.random.Generator) -> None:
    pruned = parse(convert("prune", block_with_dead_channels(random, [1, 4, 5])))
    shapes = {tensor.name: list(tensor.dims) for tensor in pruned.graph.initializer}
    assert (shapes["deep_w"], shapes["expand_w"][0], shapes["project_w"][1]) == ([5, 1, 3, 3], 5, 5)
    assert [a.i for a in pruned.graph.node[2].attribute if a.name == "group"] == [5]


def test_living_channels_are_left_alone(random: np.random.Generator) -> None:
    pruned = parse(convert("prune", block_with_dead_channels(random, [])))
    assert [list(tensor.dims) for tensor in pruned.graph.initializer if tensor.name == "deep_w"] == [[8, 1, 3, 3]]


def test_a_network_of_another_shape_is_refused() -> None:
    with pytest.raises(ModelError, match="expected Reshape"):
        convert("prune", small_graph())


# --- YuNet ------------------------------------------------------------------------------------------------------------


def test_a_detector_with_free_sides_takes_any_picture() -> None:
    node = helper.make_node("MaxPool", ["input"], ["cls_8"], kernel_shape=[8, 8], strides=[8, 8])
    takes = helper.make_tensor_value_info("input", TensorProto.FLOAT, [1, 3, 640, 640])
    gives = helper.make_tensor_value_info("cls_8", TensorProto.FLOAT, [1, 3, 80, 80])
    graph = helper.make_graph([node], "detector", [takes], [gives])
    fixed = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 11)], ir_version=6)
    free = convert("free_sides", bytes(fixed.SerializeToString()))
    assert [d.dim_param for d in onnx.load_model_from_string(free).graph.input[0].type.tensor_type.shape.dim][2:] == [
        "height",
        "width",
    ]


# --- PyTorch weight files ---------------------------------------------------------------------------------------------


def test_tensors_come_out_of_a_weight_file_without_torch(random: np.random.Generator) -> None:
    tensors = {"module.a.weight": weights(random, 2, 3), "b": weights(random, 4)}
    found = checkpoint.read(torch_file(tensors))
    assert list(found) == ["a.weight", "b"]
    np.testing.assert_array_equal(found["a.weight"], tensors["module.a.weight"])
    np.testing.assert_array_equal(found["b"], tensors["b"])


@pytest.mark.parametrize("module", [b"os\nsystem", b"builtins\neval", b"torch\nload", b"subprocess\nPopen"])
def test_a_weight_file_that_names_a_function_is_refused_and_runs_nothing(tmp_path: Path, module: bytes) -> None:
    trace = tmp_path / "was here"
    call = (
        b"c" + module + b"\n(X" + len(f"touch '{trace}'").to_bytes(4, "little") + f"touch '{trace}'".encode() + b"tR0"
    )
    with pytest.raises(ModelError, match="do not use it"):
        checkpoint.read(torch_file({"a": np.zeros(1, np.float32)}, extra=call))
    assert not trace.exists()


def test_a_weight_file_that_ends_early_is_named() -> None:
    with pytest.raises(ModelError, match="ends too early"):
        checkpoint.read(torch_file({"a": np.zeros(8, np.float32)})[:-4])


@pytest.mark.parametrize("content", [b"", b"not a pickle", b"\x80\x02}." * 3])
@pytest.mark.parametrize("recipe", ["minifasnet_to_onnx", "dlib_to_onnx", "prune", "free_sides"])
def test_what_a_recipe_is_not_for_is_one_line_and_no_traceback(recipe: str, content: bytes) -> None:
    with pytest.raises(ModelError, match=r"fetch it again|right file") as caught:
        convert(recipe, content)
    assert "\n" not in str(caught.value)


# --- the face mesh ----------------------------------------------------------------------------------------------------


def small_tflite(kernel: Floats, slopes: Floats, depthwise: Floats) -> bytes:
    """6 x 6 x 1 -> conv 3 x 3, stride 2, SAME -> PReLU -> + depthwise -> a third channel of zeros -> greatest."""
    half = np.float16
    halves = [values.astype(half).tobytes() for values in (kernel, slopes, depthwise)]
    more = np.array([[0, 0], [0, 0], [0, 0], [0, 1]], np.int32)
    contents = [b"", *halves, more.tobytes(), np.zeros(2, np.float32).tobytes()]
    shapes = [(1, 6, 6, 1), (2, 3, 3, 1), (2, 3, 3, 1), (1, 3, 3, 2), (1, 1, 2), (1, 1, 2), (1, 3, 3, 2), (1, 3, 3, 2),
              (1, 3, 3, 2), (1, 3, 3, 2), (1, 3, 3, 2), (4, 2), (1, 3, 3, 3), (1, 1, 1, 3), (2,)]  # fmt: skip
    sources, kinds = {1: 1, 4: 2, 7: 3, 11: 4, 14: 5}, {1: 1, 4: 1, 7: 1, 11: 2}
    tensors = [{0: list(shape), 1: kinds.get(n, 0), 2: sources.get(n, 0)} for n, shape in enumerate(shapes)]
    codes = [6, 3, 54, 4, 0, 34, 17]
    steps = [
        {0: 0, 1: [1], 2: [2]}, {0: 0, 1: [4], 2: [5]}, {0: 0, 1: [7], 2: [8]},
        {0: 1, 1: [0, 2, 14], 2: [3], 4: {0: 0, 1: 2, 2: 2}}, {0: 2, 1: [3, 5], 2: [6]},
        {0: 3, 1: [6, 8, 14], 2: [9], 4: {0: 0, 1: 1, 2: 1, 3: 1}}, {0: 4, 1: [6, 9], 2: [10], 4: {}},
        {0: 5, 1: [10, 11], 2: [12]}, {0: 6, 1: [12], 2: [13], 4: {0: 1, 1: 3, 2: 3, 3: 3, 4: 3}},
    ]  # fmt: skip
    return tflite_file(tensors, contents, codes, steps, ([0], [13]))


def test_a_tflite_network_says_the_same_as_onnx(random: np.random.Generator) -> None:
    kernel, depthwise = (
        weights(random, *shape).astype(np.float16).astype(np.float32) for shape in ((2, 3, 3, 1), (1, 3, 3, 2))
    )
    slopes, picture = np.array([0.25, -0.5], np.float32), weights(random, 1, 1, 6, 6)
    made = facemesh.network_to_onnx(small_tflite(kernel, slopes, depthwise))

    below_and_right = np.pad(picture[0], ((0, 0), (0, 1), (0, 1)))  # an uneven SAME
    x = conv2d(below_and_right, kernel.transpose(0, 3, 1, 2), np.zeros(2, np.float32), 2, 0)
    x = np.where(x > 0, x, slopes.reshape(2, 1, 1) * x)
    each = [conv2d(x[[c]], depthwise[..., [c]].transpose(0, 3, 1, 2), np.zeros(1, np.float32), 1, 1) for c in (0, 1)]
    expected = [[*(x + np.concatenate(each)).max(axis=(1, 2)), 0]]
    np.testing.assert_allclose(run(made, picture), expected, atol=1e-6)


@pytest.mark.parametrize("cut", [0, 6, 40, 400])
def test_a_damaged_tflite_file_is_named(cut: int) -> None:
    whole = small_tflite(np.ones((2, 3, 3, 1), np.float32), np.ones(2, np.float32), np.ones((1, 3, 3, 2), np.float32))
    with pytest.raises(ValueError, match=r"TFLite|ends too early"):
        facemesh.network_to_onnx(whole[:cut])


def test_another_file_in_place_of_the_mesh_is_named() -> None:
    with pytest.raises(ModelError, match="face_mesh_to_onnx cannot use this file"):
        convert("face_mesh_to_onnx", b"something else")


@pytest.mark.weights
def test_the_face_mesh_says_what_it_says_in_tflite() -> None:
    """x, y, z of points 0, 33 and 454 as ai-edge-litert 2.3.0 gave them for the original file (largest difference over
    all points of seven pictures: 1.7e-4 px)."""
    try:
        mesh = Catalogue.load().ready("face_mesh")
    except ModelError:
        pytest.skip("needs the face mesh, which only training uses: accessctl models install face_mesh")
    y, x = np.mgrid[:192, :192]
    planes = np.stack([(7 * y + 3 * x + 37 * channel) % 256 for channel in range(3)])
    points = run(mesh.read_bytes(), (planes[None] / 255).astype(np.float32)).reshape(468, 3)
    np.testing.assert_allclose(points[[0, 33, 454]], MESH_POINTS, atol=1e-3)


# --- the real files ---------------------------------------------------------------------------------------------------


@pytest.fixture(scope="session")
def public_liveness() -> Path:
    data = Path(os.environ.get("ACCESSCTL_DATA", Path(__file__).resolve().parents[3] / "shared" / "data"))
    folder = data.parent / "models" / "minifasnet"
    if not folder.is_dir():
        pytest.skip(f"needs the public MiniFASNet weights in {folder}")
    return folder


def striped() -> Floats:
    y, x = np.mgrid[:80, :80]
    planes = [(7 * y + 3 * x + 37 * channel) % 256 for channel in range(3)]
    return np.asarray([planes], np.float32)


@pytest.mark.shared
@pytest.mark.parametrize(
    ("file", "on_stripes", "on_grey"),
    [
        ("2.7_80x80_MiniFASNetV2.pth", (-0.19125, 3.05374, -2.86552), (-1.89289, 0.40729, 1.48557)),
        ("4_0_0_80x80_MiniFASNetV1SE.pth", (-3.20743, 1.64888, 1.55790), (-1.20292, 0.89198, 0.31066)),
    ],
)
def test_the_public_liveness_networks_say_what_they_say_in_torch(
    public_liveness: Path, file: str, on_stripes: tuple[float, ...], on_grey: tuple[float, ...]
) -> None:
    network = convert("minifasnet_to_onnx", (public_liveness / file).read_bytes())
    pictures = np.concatenate([striped(), np.full((1, 3, 80, 80), 128, np.float32)])
    np.testing.assert_allclose(run(network, pictures), [on_stripes, on_grey], atol=5e-5)
