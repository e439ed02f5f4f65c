"""`python -m build_scripts`."""

import gc
import os
import sys

# What a command imports and makes is there until it ends: to look for what is not takes a tenth of its time.
gc.disable()

from build_scripts.cli import main  # noqa: E402

if __name__ == "__main__":
    code = main()
    sys.stderr.flush()
    # All is written, and to take apart what a build has made takes half a second.
    os._exit(code)
