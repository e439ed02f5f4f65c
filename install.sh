#!/usr/bin/env bash
# Install Debian or Ubuntu packages where that is allowed; say what to install where it is not.
set -euo pipefail

if [ "$(id -u)" -eq 0 ]; then
  as_root=()
elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
  as_root=(sudo)
else
  echo "Missing: $*. Install with: sudo apt-get install $*" >&2
  exit 1
fi

echo "installing $*"
"${as_root[@]}" apt-get update -qq
DEBIAN_FRONTEND=noninteractive "${as_root[@]}" apt-get install -y -qq --no-install-recommends "$@" >/dev/null
