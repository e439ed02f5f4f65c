"""`python -m build_scripts`."""

import sys

from build_scripts.cli import main

if __name__ == "__main__":
    sys.exit(main())
