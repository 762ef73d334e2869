#!/usr/bin/env python3
"""Measures LendLens against other readers of APKs: the same files, in one run, taking turns.

    tests/bench/peers.py && tests/bench/against_peers.py [--runs N]

The real set are the APK files of the corpus from 100 KB on, and those of registries. Files are in the page cache, and
every process is kept on one processor where the system can. Medians and ratios are printed; docs/speed.md keeps them,
and nothing is judged here. A reader that is missing or fails is an error.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.dont_write_bytecode = True
import peers  # noqa: E402

REPOSITORY = peers.HERE.parent.parent
REAL = 100_000
SINGLE = "5e59f42af4e89200fe33eb82a7c2a2a9224947a8aeb9af6e21b77d40827f7cbc"
PYTHON = "import sys; from loguru import logger; logger.remove(); from androguard.core.apk import APK\n" \
    "for path in sys.argv[1:]: apk = APK(path); print(apk.get_package(), apk.get_app_name(), apk.get_permissions())"


class Failed(Exception):
    """A reader that gave no answer."""


def real_set():
    corpus = sorted(path for path in (peers.CORPUS / "apk").rglob("*.apk") if path.stat().st_size >= REAL)
    registry = peers.registry_apks()
    for path in registry:
        if not path.exists():
            raise Failed(f"{path} is missing: tests/bench/peers.py brings it")
    return corpus + registry


def build(*command):
    """Builds a program of ours; where it lies."""
    command = ["cargo", *command, "--locked", "--message-format", "json"]
    built = subprocess.run(command, cwd=REPOSITORY, stdout=subprocess.PIPE, text=True, check=True)
    messages = [json.loads(line) for line in built.stdout.splitlines()]
    [program] = [message["executable"] for message in messages if message.get("executable")]
    return program


def readers(program):
    """How each reader is called, and with what environment."""
    python = {**os.environ, "PYTHONPATH": str(peers.androguard())}
    return {
        "lendlens": ([program, "audit", "--format", "jsonl", "-j", "1"], os.environ),
        "apk-info": ([str(peers.apk_info()), "show", "--json"], os.environ),
        "aapt": ([str(peers.aapt()), "dump", "badging"], peers.aapt_environment()),
        "androguard": ([sys.executable, "-c", PYTHON], python),
    }


def call(command, environment, accepted):
    """One run: the seconds from start to exit."""
    with tempfile.TemporaryFile() as output:
        start = time.perf_counter()
        done = subprocess.run(command, stdout=output, stderr=subprocess.DEVNULL, env=environment, check=False)
        seconds = time.perf_counter() - start
        size = output.tell()
    if done.returncode not in accepted or size == 0:
        raise Failed(f"{command[:4]} ended with {done.returncode} and printed {size} bytes")
    return seconds


def peak(command, environment):
    """The highest resident size of a run, in MiB."""
    with tempfile.NamedTemporaryFile("r") as told:
        command = [str(peers.gnu_time()), "--quiet", "-f", "%M", "-o", told.name, *command]
        subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment, check=False)
        return int(told.read().split()[-1]) / 1024


def compare(names, files, known, runs):
    """Takes turns over whole sets in one process each."""
    commands = {name: ([*known[name][0], *map(str, files)], known[name][1]) for name in names}
    # `audit` tells by its exit code what it found.
    accepted = {"lendlens": (0, 3, 10)}
    times = {name: [] for name in names}
    for turn in range(runs + 1):
        for name, (command, environment) in commands.items():
            seconds = call(command, environment, accepted.get(name, (0,)))
            if turn:
                times[name].append(seconds * 1000)
    memory = {name: statistics.median(peak(*commands[name]) for _ in range(3)) for name in names}
    return {name: (statistics.median(times[name]), memory[name]) for name in names}


def show(what, results, bars):
    print(f"{what}:")
    ours = results["lendlens"]
    for name, (milliseconds, mib) in results.items():
        against = "" if name == "lendlens" else f"; ours is {ours[0] / milliseconds:.2f} of the time, {ours[1] / mib:.2f} of the memory"
        print(f"  {name:10} {milliseconds:8.1f} ms {mib:7.1f} MiB{against}")
    print(f"  bar: {bars}")


def one_by_one(name, files, known):
    """A process for each file; how long all of them take, and how many gave no answer."""
    command, environment = known[name]
    start = time.perf_counter()
    failed = 0
    for path in files:
        done = subprocess.run([*command, str(path)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment, check=False)
        failed += done.returncode != 0
    seconds = time.perf_counter() - start
    memory = max(peak([*command, str(path)], environment) for path in files[-16:])
    print(f"  {name:10} {seconds * 1000:8.1f} ms {memory:7.1f} MiB at most, a process for each file, {failed} without an answer")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=21, help="how often each reader takes its turn (21)")
    runs = parser.parse_args().runs
    files = real_set()
    known = readers(build("build", "--release", "--package", "lendlens"))
    beside_the_least = build("bench", "--no-run", "--package", "lendlens-tests", "--bench", "apk")
    for name, path in {"apk-info": peers.apk_info(), "aapt": peers.aapt(), "androguard": peers.androguard(), "time": peers.gnu_time()}.items():
        if not path.exists():
            raise Failed(f"{name} is missing: tests/bench/peers.py brings it")
    # The last one, as the system itself prefers the first.
    processor = max(os.sched_getaffinity(0)) if hasattr(os, "sched_setaffinity") else None
    if processor is not None:
        os.sched_setaffinity(0, {processor})
    size = sum(path.stat().st_size for path in files)
    print(f"real set: {len(files)} APKs, {size / 1e6:.0f} MB; peers: {peers.versions()}; median of {runs} runs on one processor")

    show("all of it in one process", compare(["lendlens", "apk-info"], files, known, runs), "half of the time, a third of the memory")
    largest = max(files, key=lambda path: path.stat().st_size)
    rest = [path for path in files if path != largest]
    show("without the largest, the platform's own", compare(["lendlens", "apk-info"], rest, known, runs), "the same")
    single = [path for path in files if path.stem == SINGLE]
    show("the one of 6.4 MB alone", compare(["lendlens", "apk-info", "aapt", "androguard"], single, known, runs), "no slower than apk-info")
    print("for the record:")
    for name in ["aapt", "androguard"]:
        one_by_one(name, files, known)
    sys.stdout.flush()
    subprocess.run([beside_the_least, *map(str, files)], check=True)


if __name__ == "__main__":
    try:
        main()
    except (Failed, peers.Missing) as problem:
        sys.exit(f"error: {problem}")
