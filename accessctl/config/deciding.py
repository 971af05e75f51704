"""Who it is, whether he lives, and the rest of the decision; what enrolment asks for."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from accessctl.config.section import Section


class IdentitySettings(Section):
    """When a face is taken for an enrolled person."""

    votes_needed: int = Field(3, ge=1, le=20, title="Agreeing frames needed (k)")
    window: int = Field(5, ge=1, le=40, title="Of the last frames (n)")
    wrong_grants_per_million: float = Field(
        1000.0, gt=0, le=100_000, title="False-accept budget (wrong grants per million attempts by strangers)"
    )
    min_similarity: float | None = Field(
        None,
        ge=-1,
        le=1,
        title="Least similarity, by hand",
        description="Empty: follows from the budget (recommended).",
    )
    min_margin: float | None = Field(
        None, ge=0, le=1, title="Least lead over the best other person, by hand",
        description="Closer is AMBIGUOUS. Empty: one decade of the embedder's FMR curve (recommended). On LFW that "
        "halves grants under another's name and asks 0.1 % for a second factor; 0.05 would ask two of three with dlib.",
    )  # fmt: skip
    mirrored: bool = Field(
        True, title="Average with the mirrored crop",
        description="Off is the fast profile: half the work, 12 instead of 21 ms a face for fr_feature+dlib, LFW View "
        "2 99.45 instead of 99.50 %, all pairs 93.6 instead of 94.2 % at FMR 1e-5.",
    )  # fmt: skip


class LivenessSettings(Section):
    """When a face is taken for a living one. There is no switch that turns it off."""

    min_live: float | None = Field(
        None, ge=0.05, le=0.999, title="Least P(live), by hand", description="Empty: the limit of the model's card."
    )
    # The figures below are of earlier models; with those of 2026-11-22 10:23, cut to 1.6 or 1.5: none living refused
    # by the average, no replay window passed; cut to 1.3: none refused, 1 of 34 replay windows passed. Ours alone
    # refuses 5, 71 and 100 % of an unseen person's frames there.
    min_surround: float = Field(
        1.6, ge=1.0, le=4.0, title="Least surround of a face (sides of its box)",
        description="Nearer faces are asked to step back, not judged. Webcam clips cut to 1.6: no living refused, "
        "no window of a replay passed; with our model alone 5 % of an unseen person's frames are refused at 1.6, 71 % "
        "at 1.5. The living in six clips keep 1.7 to 3.8; 1.7 % of LFW's pictures have less than 1.6.",
    )  # fmt: skip
    when_weak: Literal["challenge", "second_factor", "nothing"] = Field(
        "challenge", title="Where only a weak liveness model guards, ask also for",
        description="challenge: moves of the head. second_factor: a PIN or a badge. The manifest says which are weak.",
    )  # fmt: skip
    min_frames: int = Field(5, ge=3, le=60, title="Least judged frames")
    window: int = Field(9, ge=3, le=120, title="Judged frames looked at (median)")
    min_change: float = Field(
        0.06, ge=0, le=1, title="Least change of a living face (standard deviations)",
        description="Within the window a face must change by this much more than shift and light. In six clips of the "
        "living every window reached .072. Below .06 stayed 84 % of the windows of portraits fed in with noise, and of "
        "simulated attacks held still 61 % (tablet), 47 % (print), 27 % (phone), 13 % (monitor).",
    )  # fmt: skip
    still_frames: int = Field(
        30, ge=9, le=600, title="Judged frames without change that are a refusal",
        description="Every 30 frames of the living in six clips held a change of .113 or more.",
    )  # fmt: skip
    spoof_frames_reset: int = Field(2, ge=1, le=20, title="Spoof frames in a row that reset the track")
    spoof_hold_seconds: float = Field(1.0, ge=0, le=30, title="Time after a reset in which nothing counts (s)")


class EnrollmentSettings(Section):
    """What is asked of the pictures that a person is enrolled from."""

    templates: int = Field(
        5, ge=1, le=20, title="Templates per person",
        description="Three good ones cut misses to a fifth of one picture's, five to a tenth (LFW, FPIR 0.3 %).",
    )  # fmt: skip
    min_camera_templates: int = Field(3, ge=1, le=20, title="Least templates from a camera or clip")
    spacing_seconds: float = Field(
        0.3, ge=0, le=10, title="Time between two kept pictures (s)", description="Neighbouring frames teach nothing."
    )
    min_photo_eye_distance: float = Field(
        32, ge=12, le=400, title="Least eye distance in a photo (px)",
        description="Photos are at rest and sharp; badge photos are small.",
    )  # fmt: skip
    max_photo_templates: int = Field(
        10, ge=1, le=100, title="Most templates kept from photos", description="Further ones only make searches slower."
    )
    rival_face: float = Field(
        0.7, ge=0.05, le=1, title="A second face this prominent makes it unclear who is meant (share of the first)"
    )
    max_front_degrees: float = Field(14, ge=3, le=45, title="Largest angle that counts as looking straight (degrees)")
    min_turn_degrees: float = Field(12, ge=3, le=60, title="Least turn for a side view (degrees)")
    min_eyes_open: float = Field(
        0.4, ge=0, le=1, title="Least chance that an eye is open",
        description="Refuses 15 of 3,653 open-eyed pictures of LFW people never trained on, and 11 of 22 with closed "
        "eyes; at 0.5 it is 27 and 18. 0: not asked, for somebody whose eyes do not open.",
    )  # fmt: skip
    min_mouth_free: float = Field(
        0.5, ge=0, le=1, title="Least chance that the mouth is free",
        description="Refuses 14 of 3,695 free mouths of LFW people never trained on (beards, profiles), "
        "and 7 of 8 behind a hand, a cup or a medal. 0: not asked.",
    )  # fmt: skip
    closed_eyes_seconds: float = Field(
        0.6, ge=0, le=10, title="Time with closed eyes before it is said (s)",
        description="A blink takes 0.1 to 0.4 s.",
    )  # fmt: skip
    min_nod_degrees: float = Field(8, ge=3, le=60, title="Least nod for a view from above or below (degrees)")


class GateSettings(Section):
    """The rest of the decision."""

    cooldown_seconds: float = Field(3.0, ge=0, le=60, title="Pause after a grant (s)")
    recheck_seconds: float = Field(0.5, ge=0.05, le=10, title="Time between re-checks of a decided track (s)")
    evidence_seconds: float = Field(
        3.0, ge=1, le=30, title="Time for which a judged frame counts (s)",
        description="Longer than 9 liveness frames at 5 frames per second; what was seen earlier vouches for nothing.",
    )  # fmt: skip
    repeat_denial_seconds: float = Field(10.0, ge=1, le=600, title="Time before the same denial is news again (s)")
    max_denials_per_minute: int = Field(5, ge=1, le=1000, title="Denials in a minute before lock-out")
    lockout_seconds: float = Field(60.0, ge=1, le=86_400, title="Lock-out (s)")
