#!/usr/bin/env bash
# need.sh PACKAGE COMMAND…: installs the Debian package, as root or through sudo, unless COMMAND succeeds.
package=$1
shift
"$@" >/dev/null 2>&1 && exit 0

apt() {
  local root=()
  [ "$(id -u)" -eq 0 ] || root=(sudo)
  "${root[@]}" env DEBIAN_FRONTEND=noninteractive \
    apt-get -q -o DPkg::Lock::Timeout=300 "$@" >/dev/null
}
install() { apt install -y --no-install-recommends "$package"; }

echo "installing $package"
# The lists of packages are fetched only when the ones at hand do not do.
install 2>/dev/null || { apt update && install; } || {
  echo "error: '$package' is missing and could not be installed; as root: apt-get install $package" >&2
  exit 1
}
