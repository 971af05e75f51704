"""How usable a face picture is: sharpness, light and pose, in well under half a millisecond.

Pose comes from the five landmarks by POS, the non-iterated step of D. DeMenthon and L. Davis, "Model-based object pose
in 25 lines of code" (IJCV 1995): a least-squares affine fit of an average head under scaled orthography, whose rows are
the first two of the rotation. Good enough to ask "is the head turned too far?"; not a head-pose estimator.
"""

from __future__ import annotations

import math

import cv2
import numpy as np
from numpy.typing import ArrayLike, NDArray

from accessctl.domain import Pixels, Quality

# An average frontal head in millimetres, x to the picture's right, y down, z away from the camera, in the landmarks'
# order, at 63 mm between the pupils. x and y are the median of YuNet's landmarks (``look_closer``) over 1,150 people of
# LFW who face the camera, made symmetric: what YuNet marks on a frontal face comes out at zero (with the ArcFace
# template the median pitch was -10 degrees). z, nose tip and mouth corners before the pupils: adult anthropometry.
_HEAD = np.array([[-31.5, 0, 0], [31.5, 0, 0], [0, 36.7, -32], [-27.3, 64, -10], [27.3, 64, -10]], np.float64)
_FIT = np.linalg.pinv(_HEAD - _HEAD.mean(axis=0))


def measure(crop: Pixels, landmarks: ArrayLike) -> Quality:
    """The measures of a face: ``crop`` is aligned BGR, ``landmarks`` are 5 x 2 in frame pixels."""
    points = np.asarray(landmarks, np.float64)
    grey = cv2.cvtColor(crop, cv2.COLOR_BGR2GRAY)
    mean, deviation = cv2.meanStdDev(grey)
    _, edges = cv2.meanStdDev(cv2.Laplacian(grey, cv2.CV_16S))
    yaw, pitch, roll = pose(points)
    return Quality(
        eye_distance=float(math.dist(points[0], points[1])),
        sharpness=float(edges[0, 0]) ** 2,
        brightness=float(mean[0, 0]),
        contrast=float(deviation[0, 0]),
        yaw=yaw,
        pitch=pitch,
        roll=roll,
    )


def pose(landmarks: NDArray[np.float64]) -> tuple[float, float, float]:
    """Yaw, pitch, roll in degrees: turning to the subject's left, looking up, leaning to the picture's right.

    Landmarks without extent have no pose and give a yaw of 90 degrees, which no limit lets through.
    """
    (ax, dx), (ay, dy), (az, dz) = (_FIT @ (landmarks - landmarks.mean(axis=0))).tolist()
    forward = (ay * dz - az * dy, az * dx - ax * dz, ax * dy - ay * dx)  # the two rows' cross product
    length = math.hypot(*forward)
    if not length > 0:
        return 90.0, 0.0, 0.0
    yaw = math.degrees(math.asin(forward[0] / length))
    pitch = math.degrees(math.asin(-forward[1] / length))
    eyes = landmarks[1] - landmarks[0]
    return yaw, pitch, math.degrees(math.atan2(eyes[1], eyes[0]))
