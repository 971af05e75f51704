"""The enrolment wizard: the same in the admin panel and in the demo."""
