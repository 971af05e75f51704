"""``python -m accessctl`` and the ``accessctl`` script."""

from accessctl.cli.main import main

if __name__ == "__main__":
    main()
