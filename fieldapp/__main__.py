"""What `python -m fieldapp` and the frozen program start."""

import sys

from fieldapp.cli import main

if __name__ == "__main__":
    sys.exit(main())
