"""What `python -m fieldapp` and the frozen program start."""

import sys

from fieldapp.desk.picture import CHILD, serve

if __name__ == "__main__":
    if sys.argv[1:] == [CHILD]:
        serve(sys.stdin.buffer, sys.stdout.buffer)
        sys.exit()

    from fieldapp.cli import main

    sys.exit(main())
