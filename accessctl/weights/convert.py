"""The recipes by which a fetched file becomes the file that is installed."""

from __future__ import annotations

import pickle
from collections.abc import Callable

from accessctl.errors import ModelError
from accessctl.translation import tr

RECIPES = ("free_sides", "dlib_to_onnx", "prune", "minifasnet_to_onnx", "face_mesh_to_onnx")


def convert(recipe: str, source: bytes) -> bytes:
    """Pure: the same source gives the same bytes everywhere. onnx is imported here and not before.

    ModelError, one line, when the source is not what the recipe is for.
    """
    converter = _recipe(recipe)
    try:
        return converter(source)
    except (LookupError, ValueError, EOFError, pickle.UnpicklingError) as error:
        why = " ".join(str(error).split()) or type(error).__name__
        raise ModelError(
            tr("the conversion {recipe} cannot use this file ({why}); fetch it again", recipe=recipe, why=why)
        ) from error


def _recipe(name: str) -> Callable[[bytes], bytes]:
    from accessctl.weights import dlib, facemesh, minifasnet, mobilefacenet, yunet

    recipes: dict[str, Callable[[bytes], bytes]] = {
        "free_sides": yunet.free_sides,
        "dlib_to_onnx": dlib.to_onnx,
        "prune": mobilefacenet.prune,
        "minifasnet_to_onnx": minifasnet.to_onnx,
        "face_mesh_to_onnx": facemesh.to_onnx,
    }
    if name not in recipes:
        raise ModelError(
            tr("the manifest names an unknown conversion {name!r}; known: {names}", name=name, names=", ".join(RECIPES))
        )
    return recipes[name]
