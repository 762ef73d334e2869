#!/usr/bin/env python3
"""Holds the command line to its promise: a file of up to 64 KB costs at most 16 MB of memory and 50 ms of a processor.

    tests/bench/peers.py && tests/bench/bounds.py

Each hostile file of tests/examples/hostile_files.rs, and each file of the corpus that is small enough, is audited by a
process of its own, closely (`--all`). The costliest are printed. What took long is tried again, for the machine has
other work too.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

sys.dont_write_bytecode = True
from against_peers import build  # noqa: E402
import peers  # noqa: E402

LARGEST = 64 << 10
MEMORY = 16 << 20
SECONDS = 0.050
TRIES = 3
SHOWN = 8
# `audit` tells by its exit code what it found, also that it is no app (1).
ANSWERS = (0, 1, 3, 10)


def cost(program, file):
    """Peak memory in bytes and processor time in seconds."""
    # GNU time forks for itself: what Python itself takes does not count.
    with tempfile.NamedTemporaryFile("r") as told:
        measured = [str(peers.gnu_time()), "--quiet", "-f", "%M %U %S", "-o", told.name]
        command = [program, "audit", "--format", "jsonl", "--all", "-j", "1", str(file)]
        ended = subprocess.run([*measured, *command], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=False)
        if ended.returncode not in ANSWERS:
            raise SystemExit(f"{file}: ended with {ended.returncode}: {ended.stderr.decode(errors='replace')}")
        memory, user, system = told.read().split()[-3:]
    return int(memory) * 1024, float(user) + float(system)


def least(program, file):
    memory, seconds = cost(program, file)
    for _ in range(1, TRIES):
        if memory <= MEMORY and seconds <= SECONDS:
            break
        again = cost(program, file)
        memory, seconds = min(memory, again[0]), min(seconds, again[1])
    return memory, seconds


def main():
    program = build("build", "--release", "-p", "lendlens")
    writer = build("build", "-p", "lendlens-tests", "--example", "hostile_files")
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([writer, folder], check=True)
        files = sorted(Path(folder).iterdir())
        files += sorted(path for path in (peers.CORPUS / "apk").rglob("*") if path.is_file() and path.stat().st_size <= LARGEST)
        costs = [(*least(program, file), file.name) for file in files]
    print(f"{len(costs)} files of up to 64 KB, each by its own process; the costliest:")
    for place, unit in ((0, "memory"), (1, "time")):
        for memory, seconds, name in sorted(costs, key=lambda cost: cost[place], reverse=True)[:SHOWN]:
            print(f"  {unit}: {memory / 2**20:6.1f} MB {seconds * 1000:6.1f} ms  {name}")
    over = [name for memory, seconds, name in costs if memory > MEMORY or seconds > SECONDS]
    if over:
        raise SystemExit(f"more than {MEMORY >> 20} MB or {SECONDS * 1000:.0f} ms: {', '.join(over)}")


if __name__ == "__main__":
    main()
