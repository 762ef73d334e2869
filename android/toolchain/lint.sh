# Android Lint without Gradle or SDK. Read by ../build, whose variables and functions this uses.

lint_home=$cache/lint

fetch_lint() {
    fetch
    local stamp
    stamp=$(cat "$toolchain"/lint.sh "$toolchain"/lint/{pom.xml,ApiVersions.java,tools.sha256} "$toolchain/tools.sha256" | sha256sum)
    [ "$(cat "$lint_home/fetched" 2>/dev/null)" != "$stamp" ] || return 0
    need javac
    rm -rf "$lint_home"
    mkdir -p "$lint_home/classes"
    mvn -q -B -ntp -f "$toolchain/lint/pom.xml" dependency:copy-dependencies -DincludeScope=runtime \
        -DoutputDirectory="$lint_home/jars" || fail "Maven cannot fetch Lint"
    mvn -q -B -ntp -f "$toolchain/lint/pom.xml" dependency:copy@levels -DoutputDirectory="$lint_home/levels" ||
        fail "Maven cannot fetch the API levels of lint/pom.xml"
    (cd "$lint_home" && sha256sum --quiet -c "$toolchain/lint/tools.sha256") || fail "a jar is not the one of lint/tools.sha256"
    make_api_versions
    # 1 GB that nobody needs again.
    rm -rf "$lint_home/levels"
    echo "$stamp" >"$lint_home/fetched"
}

make_api_versions() {
    local file levels=()
    for file in "$lint_home"/levels/*; do levels+=("$(basename "${file%.*}")=$file"); done
    javac -d "$lint_home/classes" -cp "$lint_home/jars/*" "$toolchain/lint/ApiVersions.java" &&
        java -Xmx2g -cp "$lint_home/classes:$lint_home/jars/*" ApiVersions "$lint_home/api-versions.xml" "${levels[@]}" \
            "36=$jars/android-all.jar" || fail "api-versions.xml cannot be made"
}

# run_lint REPORTS MODULE…: succeeds when nothing is found. See lint/project.py for MODULE.
run_lint() {
    local reports=$1 stdlib=$android/app/target/runtime/kotlin-stdlib-$(property kotlin.version).jar
    shift
    rm -rf "$reports"
    mkdir -p "$reports" "$lint_home/user"
    python3 "$toolchain/lint/project.py" "$reports/project.xml" "$stdlib:$jars/android.jar" "$@"
    ANDROID_USER_HOME=$lint_home/user java -Xmx1g -XX:+UseSerialGC -XX:TieredStopAtLevel=1 \
        -DLINT_API_DATABASE="$lint_home/api-versions.xml" -cp "$lint_home/jars/*" com.android.tools.lint.Main \
        --offline --quiet --exitcode -Werror --config "$toolchain/lint/lint.xml" --project "$reports/project.xml" \
        --text "$reports/lint.txt" --html "$reports/lint.html" >"$reports/log" 2>&1
}

# The modules are clean; and since Lint says nothing when it lacks something, it has to find what is wrong in lint/control.
lint() {
    fetch_lint
    classes
    local control=$toolchain/lint/control missing
    ! run_lint "$out/lint/control" "$control:" || fail "Lint finds nothing in lint/control"
    missing=$(grep -oE '\[[A-Za-z0-9]+\]$' "$out/lint/control/lint.txt" | tr -d '[]' | sort -u | comm -13 - "$control/expected.txt")
    [ -z "$missing" ] || fail "Lint does not find in lint/control: $(echo $missing)"
    echo "lint: control 1 passed, 0 failed"
    if ! run_lint "$out/lint/modules" "$android/library" "$android/app:library"; then
        cat "$out/lint/modules/lint.txt"
        fail "Lint has findings; see also $out/lint/modules/log"
    fi
    echo "lint: modules 1 passed, 0 failed"
}
