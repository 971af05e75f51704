"""The command line: arguments become calls, results become text. One file per group of commands."""
