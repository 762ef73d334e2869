#!/usr/bin/env python3
"""Asks other readers of APKs about every file of the corpus and writes down what they say, in peers/NAME.jsonl.

    tests/bench/peers.py && tests/corpus/ask_peers.py [NAME…]

The first line of a record names the version, each further one a file in the order of MANIFEST.tsv:

    package, label      of the app, for the default language; left out where the reader tells none
    permissions         every <uses-permission>; without those of `implied`
    sdk23               every <uses-permission-sdk-23>, where the reader tells them apart
    implied             those that the reader adds of its own accord
    error               what it says where it gives up; what it told before stands beside it

A file that is no archive goes to the readers in one, alone and stored: *.arsc as resources.arsc, *.xml as
AndroidManifest.xml. tests/corpus/main.rs does the same for ours.
"""

import csv
import json
import os
import re
import resource
import subprocess
import sys
import tempfile
import xml.parsers.expat
import zipfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "bench"))
sys.dont_write_bytecode = True
import peers  # noqa: E402

SECONDS = 10
MEMORY = 4 << 30
LONGEST = 160


def process(*command, env=None):
    """Runs a reader on one file: its answer, its complaints, and whether it ended by itself and well."""
    limit = lambda: resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))  # noqa: E731
    try:
        done = subprocess.run(command, capture_output=True, timeout=SECONDS, env=env, preexec_fn=limit, check=False)
    except subprocess.TimeoutExpired:
        return "", "", f"no answer in {SECONDS} s"
    out, err = (stream.decode("utf-8", "replace") for stream in (done.stdout, done.stderr))
    return out, err, None if done.returncode == 0 else f"exit {done.returncode}"


def short(text):
    return " ".join(text.split())[:LONGEST]


# aapt dump badging

QUOTED = re.compile(r"([\w-]+)='((?:\\.|[^'\\])*)'")


def ask_aapt(path):
    out, err, problem = process(str(peers.aapt()), "dump", "badging", str(path), env=peers.aapt_environment())
    answer = {"permissions": [], "sdk23": [], "implied": []}
    for line in out.splitlines():
        kind, _, rest = line.partition(":")
        values = {name: re.sub(r"\\(.)", unescaped, value) for name, value in QUOTED.findall(rest)}
        if kind == "package":
            answer.setdefault("package", values.get("name"))
        elif kind == "application-label":
            answer["label"] = re.sub(r"\\(.)", unescaped, rest[1:-1])
        elif kind == "application":
            answer.setdefault("label", values.get("label"))
        elif kind == "uses-permission":
            answer["permissions"].append(values.get("name"))
        elif kind == "uses-permission-sdk-23":
            answer["sdk23"].append(values.get("name"))
        elif kind == "uses-implied-permission":
            # It stands above as an ordinary one.
            answer["implied"].append(values.get("name"))
            answer["permissions"].remove(values.get("name"))
    if problem:
        lines = err.splitlines() + out.splitlines()
        # What is wrong with an archive stands in the lines before.
        complaints = [line.partition("Error opening archive ")[2].rpartition(": ")[2] for line in lines if "Error opening archive" in line]
        complaints += [line.removeprefix("ERROR: ") for line in lines if "ERROR" in line or "error:" in line]
        answer["error"] = short(complaints[0] if complaints else problem)
    return answer


def unescaped(match):
    return {"n": "\n"}.get(match[1], match[1])


# apk-info

def ask_apk_info(path):
    out, err, problem = process(str(peers.apk_info()), "show", "--json", str(path))
    lines = out.splitlines()
    if problem or not lines:
        return {"error": short(problem or err)}
    told = json.loads(lines[0])
    if "error" in told:
        return {"error": short(told["error"])}
    answer = {"package": told["package_name"], "label": told["application_label"], "permissions": [], "sdk23": []}
    # Its permissions are in no JSON: they are read from the manifest that it prints.
    manifest, err, problem = process(str(peers.apk_info()), "axml", str(path))
    if problem:
        return {**answer, "error": short(err or problem)}
    lists = {"uses-permission": answer["permissions"], "uses-permission-sdk-23": answer["sdk23"]}
    depth = 0

    def start(name, attributes):
        nonlocal depth
        depth += 1
        found = lists.get(name.rpartition(":")[2])
        if depth == 2 and found is not None:
            found.extend(value for key, value in attributes.items() if key.rpartition(":")[2] == "name")

    def end(_):
        nonlocal depth
        depth -= 1

    parser = xml.parsers.expat.ParserCreate()
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    try:
        parser.Parse(manifest, True)
    except xml.parsers.expat.ExpatError as error:
        answer["error"] = short(f"prints a manifest that is no XML: {error}")
    return answer


# androguard

ANDROGUARD = """
import json, sys
from loguru import logger
logger.remove()
from androguard.core.apk import APK
answer = {}
try:
    apk = APK(sys.argv[1])
    if not apk.is_valid_APK():
        answer["error"] = "no valid APK"
    answer["package"] = apk.get_package() or None
    answer["permissions"] = apk.get_permissions()
    answer["label"] = apk.get_app_name() or None
except BaseException as error:
    answer["error"] = f"{type(error).__name__}: {error}"
print(json.dumps(answer))
"""


def ask_androguard(path):
    out, err, problem = process(sys.executable, "-c", ANDROGUARD, str(path), env={**os.environ, "PYTHONPATH": str(peers.androguard())})
    if problem or not out:
        return {"error": short(problem or err)}
    answer = json.loads(out)
    if "error" in answer:
        answer["error"] = short(answer["error"].replace(str(path), path.name))
    return answer


ASK = {"aapt": ask_aapt, "androguard": ask_androguard, "apk-info": ask_apk_info}


def main():
    with open(HERE / "MANIFEST.tsv", encoding="utf-8", newline="") as file:
        files = [row["path"] for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)]
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(2) as pool:
        paths = [readable(name, Path(folder) / str(index)) for index, name in enumerate(files)]
        for name in sys.argv[1:] or ASK:
            answers = pool.map(ASK[name], paths)
            lines = [{"peer": name, "version": peers.versions()[name]}]
            lines += [{"file": file, **told(answer)} for file, answer in zip(files, answers)]
            text = "".join(json.dumps(line, separators=(",", ":")) + "\n" for line in lines)
            (HERE / "peers").mkdir(exist_ok=True)
            (HERE / "peers" / f"{name}.jsonl").write_text(text, encoding="ascii")
            print(f"{name}: {len(files)} files, {sum('error' in line for line in lines)} with an error")


def told(answer):
    """Less what it does not say; each permission once."""
    answer = {key: sorted(set(map(str, value))) if isinstance(value, list) else value for key, value in answer.items()}
    return {key: value for key, value in answer.items() if value not in (None, [])}


def readable(name, place):
    entry = {".xml": "AndroidManifest.xml", ".arsc": "resources.arsc"}.get(Path(name).suffix)
    if not entry:
        return HERE / name
    place.mkdir()
    archive = place / f"{Path(name).stem}.apk"
    with zipfile.ZipFile(archive, "w") as opened:
        opened.write(HERE / name, entry)
    return archive


if __name__ == "__main__":
    main()
