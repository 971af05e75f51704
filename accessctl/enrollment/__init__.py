"""Enrolment: takes observations, refuses bad ones by name, says how far along, yields templates.

Pure: no camera, no window, no store. The wizard, the command line and the bulk import use it alike.
"""

from accessctl.enrollment.camera import CameraEnrollment
from accessctl.enrollment.photos import PhotoEnrollment, PhotoVerdict
from accessctl.enrollment.terms import GUIDED, EnrollmentRules, Hint, Kept, Pose, Progress, Refusal, twin_of

__all__ = [
    "GUIDED",
    "CameraEnrollment",
    "EnrollmentRules",
    "Hint",
    "Kept",
    "PhotoEnrollment",
    "PhotoVerdict",
    "Pose",
    "Progress",
    "Refusal",
    "twin_of",
]
