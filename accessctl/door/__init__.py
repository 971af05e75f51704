"""The door: a pure state machine, the controller that owns it and its driver, and the simulated door."""

from accessctl.door.claim import Claim
from accessctl.door.controller import DoorController
from accessctl.door.desk import ORDERS_READ, Desk
from accessctl.door.driver import Act, Driver, SimulatedDoor
from accessctl.door.in_step import DoorInStep
from accessctl.door.keeper import DoorKeeper
from accessctl.door.machine import DoorState
from accessctl.door.opening import new_driver
from accessctl.door.timetable import FreeHours, Timetable
from accessctl.door.vocabulary import (
    Alarm,
    AlarmCleared,
    AlarmRaised,
    Cause,
    Duress,
    DuressReported,
    ExitPressed,
    ExitRequested,
    FreeAccess,
    FreeAccessChanged,
    FreeAccessOver,
    Happening,
    Lockdown,
    LockdownChanged,
    Mode,
    News,
    Opening,
    OpeningDropped,
    Sensor,
    Unlocked,
    in_words,
)

__all__ = [
    "ORDERS_READ",
    "Act",
    "Alarm",
    "AlarmCleared",
    "AlarmRaised",
    "Cause",
    "Claim",
    "Desk",
    "DoorController",
    "DoorInStep",
    "DoorKeeper",
    "DoorState",
    "Driver",
    "Duress",
    "DuressReported",
    "ExitPressed",
    "ExitRequested",
    "FreeAccess",
    "FreeAccessChanged",
    "FreeAccessOver",
    "FreeHours",
    "Happening",
    "Lockdown",
    "LockdownChanged",
    "Mode",
    "News",
    "Opening",
    "OpeningDropped",
    "Sensor",
    "SimulatedDoor",
    "Timetable",
    "Unlocked",
    "in_words",
    "new_driver",
]
