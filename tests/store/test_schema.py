"""Opening: new, older, newer, damaged and foreign databases."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from accessctl.errors import StoreError
from accessctl.store import DATABASE_FILE, Store, schema
from accessctl.store.tables import Table
from tests.store.builders import denial, sample
from tests.store.conftest import FILE_KEY


def filled(folder: Path) -> bytes:
    with Store.open(folder, FILE_KEY) as store:
        store.people.enroll("Ada", [sample()], person_id="ada")
        store.record(denial())
    return (folder / DATABASE_FILE).read_bytes()


def execute(folder: Path, statement: str) -> None:
    connection = sqlite3.connect(folder / DATABASE_FILE)
    connection.execute(statement)
    connection.commit()
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()


def test_a_new_folder_gets_a_database(folder: Path) -> None:
    with Store.open(folder / "deep" / "er", FILE_KEY) as store:
        assert store.people.count() == 0


@pytest.mark.parametrize("name", ["with space", "wüst", "100%", "a#b?c=d", "semi;colon"])
def test_a_folder_may_have_any_name(tmp_path: Path, name: str) -> None:
    filled(tmp_path / name)

    assert (tmp_path / name / DATABASE_FILE).is_file()


def test_the_tables_are_what_the_migrations_make(folder: Path) -> None:
    filled(folder)
    engine = sa.create_engine(f"sqlite:///{folder / DATABASE_FILE}")
    with engine.connect() as connection:
        differences = compare_metadata(MigrationContext.configure(connection), Table.metadata)
    engine.dispose()

    assert [step for step in differences if step[0] != "remove_index"] == []


def test_the_newest_revision_is_the_one_written_in_the_code() -> None:
    scripts = ScriptDirectory(str(Path(schema.__file__).parent / "migrations"))

    assert scripts.get_heads() == [schema.NEWEST]


def test_an_up_to_date_database_is_opened_without_loading_alembic(folder: Path, tmp_path: Path) -> None:
    import subprocess
    import sys

    filled(folder)
    program = (
        "import sys; from pathlib import Path; from accessctl.config import StoreSettings; "
        "from accessctl.store import Store; Store.open(Path(sys.argv[1]), StoreSettings()).close(); "
        "sys.exit('alembic' in sys.modules)"
    )

    assert subprocess.run([sys.executable, "-c", program, str(folder)], check=False).returncode == 0


def test_a_newer_database_is_refused_and_left_untouched(folder: Path) -> None:
    filled(folder)
    execute(folder, "UPDATE alembic_version SET version_num = '9999'")
    before = (folder / DATABASE_FILE).read_bytes()

    with pytest.raises(StoreError, match=r"newer accessctl.*9999.*upgrade accessctl") as refused:
        Store.open(folder, FILE_KEY)

    assert "\n" not in str(refused.value)
    assert (folder / DATABASE_FILE).read_bytes() == before


DAMAGES: list[Callable[[bytes], bytes]] = [
    lambda good: b"this is a text file" * 500,
    lambda good: good[:5000],
    lambda good: good[:100] + bytes(4000) + good[4100:],
]


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_database_is_named_with_what_to_do(folder: Path, damage: Callable[[bytes], bytes]) -> None:
    good = filled(folder)
    (folder / DATABASE_FILE).write_bytes(damage(good))

    with pytest.raises(StoreError, match=r"damaged.*backup") as refused:
        Store.open(folder, FILE_KEY)

    assert "\n" not in str(refused.value)


def test_a_damage_further_in_is_named_when_it_is_met(folder: Path) -> None:
    good = filled(folder)
    pages = [good[i : i + 4096] for i in range(0, len(good), 4096)]
    pages[3:] = [b"\xa5" * 4096] * len(pages[3:])
    (folder / DATABASE_FILE).write_bytes(b"".join(pages))

    with pytest.raises(StoreError, match=r"damaged.*backup"), Store.open(folder, FILE_KEY) as store:
        store.people.all()
        list(store.events.stream())


def test_a_database_of_another_program_is_refused(folder: Path) -> None:
    folder.mkdir()
    connection = sqlite3.connect(folder / DATABASE_FILE)
    connection.execute("CREATE TABLE recipes (name TEXT)")
    connection.commit()
    connection.close()
    before = (folder / DATABASE_FILE).read_bytes()

    with pytest.raises(StoreError, match="not a database of accessctl"):
        Store.open(folder, FILE_KEY)

    assert (folder / DATABASE_FILE).read_bytes() == before


def test_an_empty_file_left_by_an_interrupted_first_start_is_taken_up(folder: Path) -> None:
    folder.mkdir()
    (folder / DATABASE_FILE).touch()

    filled(folder)


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    with pytest.raises(StoreError, match="data folder cannot be used"):
        Store.open(tmp_path / "file" / "data", FILE_KEY)


def test_a_database_that_is_a_folder_is_named(folder: Path) -> None:
    (folder / DATABASE_FILE).mkdir(parents=True)

    with pytest.raises(StoreError, match="cannot be opened"):
        Store.open(folder, FILE_KEY)


def test_several_first_starts_at_once_make_one_store(folder: Path) -> None:
    patient = FILE_KEY.model_copy(update={"busy_seconds": 30.0})
    with ThreadPoolExecutor(4) as pool:
        stores = list(pool.map(lambda _: Store.open(folder, patient), range(4)))
    for store in stores:
        store.record(denial())

    assert stores[0].events.count() == 4
    assert stores[0].events.verify().intact
    for store in stores:
        store.close()


# The step that the next version could bring, to see that upgrading works before it is needed.
NEXT_STEP = """
import sqlalchemy as sa
from alembic import op
revision = "9998"
down_revision = "{before}"
def upgrade():
    op.add_column("people", sa.Column("consent", sa.String()))
    {then}
"""


@pytest.fixture
def next_version(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    def install(then: str) -> None:
        import shutil

        copy = tmp_path / "migrations"
        shutil.copytree(Path(schema.__file__).parent / "migrations", copy)
        step = NEXT_STEP.replace("{then}", then).replace("{before}", schema.NEWEST)
        (copy / "versions" / "v9998_next.py").write_text(step)
        monkeypatch.setattr(schema, "_MIGRATIONS", copy)
        monkeypatch.setattr(schema, "NEWEST", "9998")

    return install


def columns(folder: Path) -> set[str]:
    connection = sqlite3.connect(folder / DATABASE_FILE)
    found = {row[1] for row in connection.execute("PRAGMA table_info(people)")}
    connection.close()
    return found


def test_an_older_database_is_upgraded_and_a_copy_is_kept(folder: Path, next_version: Callable[[str], None]) -> None:
    filled(folder)
    before = schema.NEWEST
    next_version("pass")

    with Store.open(folder, FILE_KEY) as store:
        assert store.people.get("ada").name == "Ada"
        assert store.events.verify().intact
        assert any("upgraded" in notice for notice in store.notices)

    (copy,) = folder.glob(f"accessctl.schema-{before}.*.db")
    assert "consent" in columns(folder)
    assert copy.stat().st_mode & 0o077 == 0
    kept = sqlite3.connect(copy)
    assert kept.execute("SELECT count(*) FROM events").fetchone() == (2,)
    kept.close()


def test_an_upgrade_that_fails_leaves_the_old_database(folder: Path, next_version: Callable[[str], None]) -> None:
    filled(folder)
    next_version('op.execute("INSERT INTO nowhere VALUES (1)")')

    with pytest.raises(StoreError, match="nothing was saved"):
        Store.open(folder, FILE_KEY)

    assert "consent" not in columns(folder)
    assert list(folder.glob("accessctl.schema-*")) == []
