"""Settings: each wrong file is one line that names the file, the key and what is allowed."""

from __future__ import annotations

from pathlib import Path

import pytest
from pydantic import BaseModel

from accessctl import config
from accessctl.errors import ConfigError


@pytest.fixture
def settings_file(tmp_path: Path) -> Path:
    return tmp_path / "settings.toml"


def test_no_file_means_the_defaults(settings_file: Path) -> None:
    assert config.load(settings_file) == config.Settings()


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("[gate]\ncooldwn_seconds = 3", "gate.cooldwn_seconds: no such setting; did you mean cooldown_seconds?"),
        ("[gat]\n", "gat: no such setting; did you mean gate?"),
        ('[gate]\ncooldown_seconds = "x"', "gate.cooldown_seconds = 'x': must be a number, at least 0, at most 60"),
        ("[gate]\ncooldown_seconds = nan", "gate.cooldown_seconds = nan: must be a number"),
        ("[detection]\nwidth = 321", "must be a whole number, at least 160, at most 1920, a multiple of 32"),
        ('[zone]\nsecond_face = "x"', "zone.second_face = 'x': must be one of block, ignore"),
        ("[identity]\nmin_similarity = 3", "identity.min_similarity = 3: must be a number, at least -1, at most 1"),
        ("[identity]\nvotes_needed = 9", "identity.votes_needed must not be above identity.window"),
        ("not toml", "cannot be read as TOML"),
        ('[door]\ndriver = "webhok"', "must be one of simulated, webhook, mqtt, serial, gpio, osdp"),
        ('[door]\ndriver = "webhook"', "door.webhook.url must be set for door.driver = 'webhook'"),
        ('[door]\ndriver = "webhook"\n[door.webhook]\nurl = "ftp://x"', "must begin with https:// or http://"),
        ('[door.webhook]\nurll = "x"', "door.webhook.urll: no such setting; did you mean url?"),
        ("[door.serial]\nbaud = 1", "door.serial.baud = 1: must be a whole number, at least 1200"),
        ('[door]\nmqtt = "x"', "must be a table"),
    ],
)
def test_a_wrong_file_is_one_line_that_says_what_is_allowed(settings_file: Path, text: str, named: str) -> None:
    settings_file.write_text(text, encoding="utf-8")
    with pytest.raises(ConfigError) as caught:
        config.load(settings_file)
    message = str(caught.value)
    assert message.startswith(f"{settings_file}: ")
    assert named in message
    assert "\n" not in message


def test_a_secret_in_the_wrong_place_is_not_repeated(settings_file: Path) -> None:
    settings_file.write_text('[door.webhook]\nsecret = "hunter2"', encoding="utf-8")
    with pytest.raises(ConfigError, match=r"door\.webhook\.secret: must be keyring, env:NAME") as caught:
        config.load(settings_file)
    assert "hunter2" not in str(caught.value)


def test_a_setting_of_a_drivers_own_table_can_be_changed(settings_file: Path) -> None:
    changed = config.change(settings_file, {"door.serial.port": "/dev/ttyUSB0", "door.driver": "serial"})
    assert changed == config.load(settings_file)
    assert (changed.door.driver, changed.door.serial.port) == ("serial", "/dev/ttyUSB0")


def test_changing_a_setting_keeps_the_comments_and_the_rest(settings_file: Path) -> None:
    settings_file.write_text("# our door\n[door]\nname = 'North'  # by the lift\n", encoding="utf-8")
    changed = config.change(settings_file, {"gate.cooldown_seconds": 4.0, "models.liveness": ("ours",)})
    assert changed == config.load(settings_file)
    assert (changed.door.name, changed.gate.cooldown_seconds, changed.models.liveness) == ("North", 4.0, ("ours",))
    assert "# our door" in settings_file.read_text(encoding="utf-8")


def test_an_impossible_change_leaves_the_file_as_it_was(settings_file: Path) -> None:
    settings_file.write_text("[door]\nname = 'North'\n", encoding="utf-8")
    with pytest.raises(ConfigError, match="at most 60"):
        config.change(settings_file, {"gate.cooldown_seconds": 1000.0})
    assert settings_file.read_text(encoding="utf-8") == "[door]\nname = 'North'\n"


def test_every_setting_has_a_title_for_the_settings_page() -> None:
    untitled = [
        f"{name}.{key}"
        for name, section in config.Settings.model_fields.items()
        if isinstance(section.annotation, type) and issubclass(section.annotation, BaseModel)
        for key, field in section.annotation.model_fields.items()
        if not field.title
    ]
    assert untitled == []


def test_no_setting_switches_liveness_off() -> None:
    fields = config.LivenessSettings.model_fields
    assert not [name for name, field in fields.items() if field.annotation is bool]
    with pytest.raises(ConfigError):
        config.parse({"liveness": {"min_live": 0.0}}, "test")
    with pytest.raises(ConfigError):
        config.parse({"liveness": {"min_frames": 0}}, "test")
