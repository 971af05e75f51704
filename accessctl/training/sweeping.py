"""Which optimiser and learning rate: the same recipe trained once for each, as the papers' table has it."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator
from typing import get_args

from accessctl.errors import InputError
from accessctl.training.recipe import OptimiserName, Recipe
from accessctl.translation import tr

OPTIMISERS: tuple[OptimiserName, ...] = get_args(OptimiserName)
LEARNING_RATES = (1e-2, 1e-3, 1e-4)
BATCHES = (32,)


def variations(
    recipe: Recipe, optimisers: Iterable[str], learning_rates: Iterable[float], batches: Iterable[int], epochs: int
) -> Iterator[Recipe]:
    """The recipe with every combination in all its stages, ``epochs`` long each; names say what was changed."""
    rates, sizes = tuple(learning_rates), tuple(batches)
    for optimiser in optimisers:
        if optimiser not in OPTIMISERS:
            raise InputError(
                tr(
                    "{optimiser}: no such optimiser; there are {names}",
                    optimiser=optimiser,
                    names=", ".join(OPTIMISERS),
                )
            )
        for rate in rates:
            for size in sizes:
                yield _changed(recipe, optimiser, rate, size, epochs)


def _changed(recipe: Recipe, optimiser: OptimiserName, rate: float, batch: int, epochs: int) -> Recipe:
    stages = tuple(
        dataclasses.replace(stage, optimiser=optimiser, learning_rate=rate, batch=batch, epochs=epochs)
        for stage in recipe.stages
    )
    return dataclasses.replace(recipe, name=f"{recipe.name}-{optimiser}-{rate:g}-{batch}", stages=stages)
