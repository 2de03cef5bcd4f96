"""Entry point of `fieldapp`, `python -m fieldapp` and the frozen program: window or command."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from fieldapp.errors import FieldappError
from fieldapp.paths import default_home
from fieldapp.platform.process_hardening import forbid_dumps


def main(argv: Sequence[str] | None = None) -> int:
    """Open the window where no command is named, else run the command; the exit status."""
    forbid_dumps()
    arguments = list(sys.argv[1:] if argv is None else argv)
    home = _home_of_window(arguments)
    if len(arguments) == 1:
        from fieldapp.media.decoder_process import CHILD, serve  # noqa: PLC0415 - the window does without

        if arguments == [CHILD]:
            serve(sys.stdin.buffer, sys.stdout.buffer)
            return 0
    if home is None:
        from fieldapp.cli import main as commands  # noqa: PLC0415 - the window does without

        return commands(arguments)
    from fieldapp.ui.shell.start import open_window  # noqa: PLC0415 - as above

    os.umask(0o077)
    try:
        return open_window(home)
    except FieldappError as e:
        sys.stderr.write(f"fieldapp: {e}\n  {e.advice}\n")
        return 1


def _home_of_window(arguments: list[str]) -> Path | None:
    """The home to open in the window; None where a command or an option is named."""
    if not arguments:
        return default_home()
    if len(arguments) == 2 and arguments[0] == "--home":
        return Path(arguments[1])
    return None


if __name__ == "__main__":
    sys.exit(main())
