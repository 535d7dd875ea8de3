# Finds a JDK 25 or newer and exports JAVA_HOME; sourced by ./mvnw and ./ceyuan.
# Order: JAVA_HOME, the java on the PATH, then the usual places of Linux, macOS and SDK managers.

ceyuan_java_version() { # the feature release of the JDK in folder $1, or nothing
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 0
  if [ -r "$1/release" ]; then
    sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
  else
    "$1/bin/java" -version 2>&1 | sed -n '1s/.*version "\([0-9]*\).*/\1/p'
  fi
}

ceyuan_find_jdk() {
  ceyuan_path_java=$(command -v java 2>/dev/null || :)
  [ -z "$ceyuan_path_java" ] || ceyuan_path_java=$(readlink -f "$ceyuan_path_java" 2>/dev/null || printf '%s' "$ceyuan_path_java")
  case $- in *f*) ceyuan_noglob=1; set +f ;; *) ceyuan_noglob= ;; esac
  set -- "${JAVA_HOME-}" "${ceyuan_path_java%/bin/java}" \
    /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* \
    "${HOME-}"/.sdkman/candidates/java/* "${HOME-}"/.jdks/* "${HOME-}"/.local/share/mise/installs/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "${HOME-}"/Library/Java/JavaVirtualMachines/*/Contents/Home
  [ -z "$ceyuan_noglob" ] || set -f
  for ceyuan_jdk in "$@"; do
    [ -n "$ceyuan_jdk" ] || continue
    ceyuan_version=$(ceyuan_java_version "$ceyuan_jdk")
    if [ "${ceyuan_version:-0}" -ge 25 ]; then
      JAVA_HOME=$ceyuan_jdk
      export JAVA_HOME
      return 0
    fi
  done
  echo "ceyuan: no JDK 25 or newer was found: install one (on Debian or Ubuntu: openjdk-25-jdk or temurin-25-jdk) or set JAVA_HOME to its folder." >&2
  return 1
}

ceyuan_find_jdk || exit 1
