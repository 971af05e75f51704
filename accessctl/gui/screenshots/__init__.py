"""Pictures of every screen, taken from the real windows on a real App with invented people.

To add a screen, write a function in ``door_screens``, ``enrol_screens`` or ``admin_screens`` that gets the ``Studio``
and returns a widget that is ready to be photographed, and give it a line in the table at the end of that file.
"""
