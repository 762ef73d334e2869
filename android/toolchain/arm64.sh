# The engine for arm64 in an emulated Java machine: our machine code, JNI and unwinding as they are on a phone, on top of
# a C library that is not Android's. Read by ../build, whose variables and functions this uses.

arm64_home=$cache/arm64

fetch_arm64() {
    local stamp
    stamp=$(sha256sum <"$toolchain/arm64.sh")
    [ "$(cat "$arm64_home/fetched" 2>/dev/null)" != "$stamp" ] || return 0
    need apt-get dpkg-deb
    rm -rf "$arm64_home"
    bring amd64 "$arm64_home/qemu" qemu-user-static
    find "$arm64_home/qemu/usr" -type f ! -name qemu-aarch64-static -delete
    bring arm64 "$arm64_home/debian" openjdk-17-jre-headless libc6 libgcc-s1 libstdc++6 zlib1g
    echo "$stamp" >"$arm64_home/fetched"
}

# bring ARCHITECTURE INTO PACKAGE…: Debian's packages, unpacked. apt verifies them; it works in a folder of its own, so
# this machine does not change.
bring() {
    local architecture=$1 into=$2 apt=$arm64_home/apt options package
    shift 2
    mkdir -p "$apt"/{state/lists/partial,cache/archives/partial,packages} "$into"
    options=(-qq -o Dir::State="$apt/state" -o Dir::State::status=/dev/null -o Dir::Cache="$apt/cache"
        -o APT::Architecture="$architecture" -o APT::Architectures="$architecture" -o APT::Sandbox::User=root)
    apt-get "${options[@]}" update || fail "apt-get cannot fetch Debian's list of packages for $architecture"
    (cd "$apt/packages" && apt-get "${options[@]}" download "$@") || fail "apt-get cannot fetch $* for $architecture"
    for package in "$apt"/packages/*.deb; do dpkg-deb -x "$package" "$into"; done
    rm -rf "$apt"
}

# libc.so, libm.so, libdl.so and liblog.so, by which the engine finds glibc.
make_bionic_on_glibc() {
    local into=$arm64_home/lib library
    [ ! "$into/made" -nt "$toolchain/bionic-on-glibc.c" ] || return 0
    mkdir -p "$into"
    local cc=("$zig" cc -target aarch64-linux-gnu.2.28 -O1 -w -fPIC -shared -fno-sanitize=all)
    "${cc[@]}" -Wl,-soname,libc.so -o "$into/libc.so" "$toolchain/bionic-on-glibc.c" -ldl -lpthread
    "$zig" cc -target aarch64-linux-gnu.2.28 -c -o "$into/empty.o" -x c /dev/null
    for library in m dl log; do
        "$zig" ld.lld -shared -soname lib$library.so -o "$into/lib$library.so" "$into/empty.o" "$into/libc.so"
    done
    "${cc[@]}" -DPRELOAD -o "$into/preload.so" "$toolchain/bionic-on-glibc.c" -ldl
    touch "$into/made"
}

java_on_arm64() {
    "$arm64_home/qemu/usr/bin/qemu-aarch64-static" -L "$arm64_home/debian" -E LD_LIBRARY_PATH="$arm64_home/lib" \
        -E LD_PRELOAD="$arm64_home/lib/preload.so" -E LENDLENS_LIB=liblendlens_ -E RUST_BACKTRACE=0 \
        "$arm64_home"/debian/usr/lib/jvm/java-17-openjdk-arm64/bin/java -Xint -XX:+UseSerialGC -Xmx256m "$@"
}

# The programs of tests/boundary, with the shipped library and the one with faults.
arm64() {
    fetch
    fetch_arm64
    make_bionic_on_glibc
    # The faulty one first: it builds the other on the way, as no phone gets it.
    build_for_android aarch64-linux-android lendlens-faults lendlens-jni
    local libraries=$root/target/android/aarch64-linux-android/android boundary=$root/tests/boundary
    local classes=$out/boundary log=$out/arm64.log program status=0
    rm -rf "$classes"
    mkdir -p "$classes"
    find "$boundary" -name '*.java' -print0 | xargs -0 javac --release 17 -d "$classes" || fail "tests/boundary does not compile"
    for program in $(cd "$boundary" && grep -l 'static void main' ./*.java | sed 's|^\./\(.*\)\.java$|\1|'); do
        (cd "$root" && java_on_arm64 -Xss2m --add-opens java.base/java.io=ALL-UNNAMED -cp "$classes" \
            -Dlendlens.native.library="$libraries/liblendlens_jni.so" \
            -Dlendlens.faults.library="$libraries/liblendlens_faults.so" \
            "$program" tests/corpus/apk/androguard/TestActivity.apk) >"$log" 2>&1 || status=1
        cat "$log"
        grep -q '^ok ' "$log" || { echo "FAIL $program: it printed no test"; status=1; }
    done
    [ $status = 0 ] || fail "the engine for arm64 does not do what the one for this machine does"
}
