# The sample that embeds the published library, as it is and shrunk. Read by ../build, whose functions this uses.

# What the library's own rules keep must be enough for an app that R8 shrinks and renames: its dex, made class files
# again, passes the same test.
sample() {
    fetch
    local module=$android/samples/embedding/app shrunk=$out/sample
    [ -d "$out/repository" ] || fail "there is no published library: android/build library"
    engine_for_this_machine
    # Maven would take the library from its own cache, as it was.
    rm -rf ~/.m2/repository/org/lendlens/lendlens
    build_sample package || fail "the sample does not pass its test with the published library"
    rm -rf "$shrunk"
    mkdir -p "$shrunk"/{dex,classes}
    python3 "$toolchain/pack.py" jar "$module/target/classes" "$shrunk/classes.jar"
    shrink "$shrunk/dex" --pg-conf "$module/rules.pro" --pg-conf "$module/../lendlens/target/aar/proguard.txt" \
        --pg-conf "$toolchain/constructors.pro" \
        --pg-map-output "$shrunk/names.txt" "$shrunk/classes.jar" "$module"/target/runtime/*.jar
    grep -qE '^org\.lendlens\.AuditReport -> [a-z0-9]+:$' "$shrunk/names.txt" || fail "R8 did not rename the library"
    java -cp "$jars/*" "$toolchain/ClassesOfDex.java" "$shrunk/dex/classes.dex" "$shrunk/again.jar" ||
        fail "the dex of the sample cannot be made class files again"
    unzip -qo "$shrunk/again.jar" -d "$shrunk/classes"
    # A dex has no types for its registers: what the translator takes them for is not always what a JVM's verifier does.
    build_sample test "-Dtest.jvm=-XX:+UnlockDiagnosticVMOptions -XX:-BytecodeVerificationRemote" \
        "-Dtested.classes=$shrunk/classes" -Dtested.instead.of=org.lendlens:lendlens-classes ||
        fail "the sample does not pass its test when R8 has shrunk it"
    echo "sample: 2 passed, 0 failed"
}

build_sample() {
    mvn -q -B -ntp -f "$android/samples/embedding/pom.xml" "-Dlendlens.repository=$out/repository" \
        "-Dlendlens.test.library=$root/target/release/liblendlens_jni.so" "$@"
}
