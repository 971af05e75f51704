"""YuNet for pictures of any size: the exported file is fixed to 640 x 640 although nothing in it needs that."""

from __future__ import annotations

from accessctl.weights.graph import parse, to_bytes


def free_sides(source: bytes) -> bytes:
    """The same network with height and width left open (multiples of 32, because of its five halvings)."""
    model = parse(source)
    graph = model.graph
    del graph.value_info[:]
    sides = graph.input[0].type.tensor_type.shape.dim
    sides[2].dim_param, sides[3].dim_param = "height", "width"
    for output in graph.output:
        output.type.tensor_type.shape.dim[1].dim_param = f"cells_{output.name}"
    return to_bytes(model)
