"""What people see; the only importer of PySide6."""
