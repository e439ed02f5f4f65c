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

# One at a time, whoever else installs: apt waits for its second lock, but not for its first.
exec 9<"$0"
flock 9
echo "installing $*"
"${as_root[@]}" apt-get update -qq 9<&-
DEBIAN_FRONTEND=noninteractive "${as_root[@]}" apt-get install -y -qq --no-install-recommends "$@" >/dev/null 9<&-
