# The engine for arm64 in an emulated Java machine: our machine code, JNI and unwinding as they are on a phone, on top of
# a C library that is not Android's. Read by ../build, whose variables and functions this uses.

arm64_home=$cache/arm64

# qemu and Debian's JVM. apt verifies what it brings; it works in a folder of its own, so this machine does not change.
fetch_arm64() {
    [ ! -f "$arm64_home/fetched" ] || return 0
    need apt-get dpkg-deb
    local apt=$arm64_home/apt options package
    rm -rf "$arm64_home"
    mkdir -p "$apt"/{state/lists/partial,cache/archives/partial,packages} "$arm64_home"/{debian,qemu}
    (cd "$apt/packages" && apt-get -qq download qemu-user-static && dpkg-deb -x qemu-user-static_*.deb "$arm64_home/qemu" &&
        rm qemu-user-static_*.deb) || fail "apt-get cannot fetch qemu-user-static; is 'apt-get update' needed?"
    find "$arm64_home/qemu/usr" -type f ! -name qemu-aarch64-static -delete
    options=(-qq -o Dir::State="$apt/state" -o Dir::State::status=/dev/null -o Dir::Cache="$apt/cache"
        -o APT::Architecture=arm64 -o APT::Architectures=arm64)
    apt-get "${options[@]}" update || fail "apt-get cannot fetch the list of arm64 packages"
    (cd "$apt/packages" && apt-get "${options[@]}" download openjdk-17-jre-headless libc6 libgcc-s1 libstdc++6 zlib1g) ||
        fail "apt-get cannot fetch Java for arm64"
    for package in "$apt"/packages/*.deb; do dpkg-deb -x "$package" "$arm64_home/debian"; done
    rm -rf "$apt"
    touch "$arm64_home/fetched"
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
    build_for_android aarch64-linux-android -p lendlens-jni -p lendlens-faults
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
