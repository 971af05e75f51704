"""An immutable search index of templates: who is nearest to this face, and how near is the best other person?

The database is the truth; a gallery is made from it and thrown away. It is swapped by one assignment.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import faiss
import numpy as np
from numpy.typing import NDArray

from accessctl.domain import Embedding, Match, Template, Vector


class Gallery:
    """Templates of one model, searchable; immutable, so any thread may search while others do.

    Several templates of a person count as their best one.
    """

    def __init__(
        self, vectors: NDArray[np.float32], owners: NDArray[np.int32], people: Sequence[str], model_id: str
    ) -> None:
        self.model_id = model_id
        self._people = tuple(people)
        self._owners = owners
        faiss.omp_set_num_threads(1)
        self._index = faiss.IndexFlatIP(vectors.shape[1])
        self._index.add(vectors)
        self._most_of_one = int(np.bincount(owners).max()) if len(owners) else 0

    @classmethod
    def build(cls, templates: Iterable[Template]) -> Gallery:
        """A gallery of these templates; raises ValueError where two models are mixed."""
        listed = list(templates)
        models = sorted({template.embedding.model_id for template in listed})
        if len(models) > 1:
            raise ValueError(f"templates of {' and '.join(models)} cannot be compared")
        vectors = np.array([template.embedding.vector for template in listed], dtype=np.float32)
        return cls.of_vectors(vectors, [template.person_id for template in listed], models[0] if models else "")

    @classmethod
    def of_vectors(cls, vectors: NDArray[np.float32], person_ids: Sequence[str], model_id: str) -> Gallery:
        """A gallery of rows of unit length, each with its owner."""
        people, owners = np.unique(np.asarray(person_ids, dtype=str), return_inverse=True)
        return cls(vectors.reshape(len(owners), -1), owners.astype(np.int32), people.tolist(), model_id)

    def __len__(self) -> int:
        return len(self._owners)

    @property
    def people(self) -> int:
        """How many people the templates belong to."""
        return len(self._people)

    def nearest(self, embedding: Embedding) -> Match | None:
        """The nearest person and the nearest other one; None where nobody is enrolled.

        Raises ValueError for an embedding of another model.
        """
        if not len(self):
            return None
        if embedding.model_id != self.model_id:
            raise ValueError(f"{embedding.model_id} and {self.model_id} cannot be compared")
        wanted = min(len(self), self._most_of_one + 1)
        similarities, rows = self._index.search(embedding.vector[np.newaxis], wanted)
        return self._match(similarities[0], self._owners[rows[0]])

    def _match(self, similarities: Vector, owners: NDArray[np.int32]) -> Match:
        best = int(owners[0])
        others = similarities[owners != best]
        runner_up = float(others[0]) if len(others) else -1.0
        return Match(self._people[best], float(similarities[0]), runner_up)
