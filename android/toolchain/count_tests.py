#!/usr/bin/env python3
"""count_tests.py ANDROID FLOORS [--newest] [--record]: how many tests of each module ran on each API level.

A test that is left out, or an API level that is not there, fails nothing by itself: so no count may be lower than in
FLOORS (tests.tsv). --newest: the newest level was run too. --record writes the counts there.
"""
import collections
import pathlib
import re
import sys
import xml.etree.ElementTree as ElementTree

REPORTS = ('surefire-reports', 'surefire-reports-newest')
android, floors_file, flags = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]), sys.argv[3:]

floors = {}
for line in floors_file.read_text().splitlines():
    if not line.startswith('#'):
        module, level, newest, least = line.split('\t')
        floors[module, level] = (newest, int(least))

counts = collections.defaultdict(lambda: [0, 0])
newest = set()
for folder in REPORTS:
    for report in sorted(android.glob(f'*/target/{folder}/TEST-*.xml')):
        module = report.relative_to(android).parts[0]
        for case in ElementTree.parse(report).getroot().iter('testcase'):
            found = re.search(r'\[(\d+)\]$', case.get('name'))
            key = module, found[1] if found else 'none'
            if folder != REPORTS[0]:
                newest.add(key)
            if case.find('skipped') is None:
                failed = case.find('failure') is not None or case.find('error') is not None
                counts[key][failed] += 1

if '--record' in flags:
    lines = [line for line in floors_file.read_text().splitlines() if line.startswith('#')]
    kept = {key: floors[key] for key in floors if floors[key][0] == 'newest' and '--newest' not in flags}
    kept |= {key: ('newest' if key in newest else 'always', sum(counts[key])) for key in counts}
    lines += ['\t'.join((*key, when, str(least))) for key, (when, least) in sorted(kept.items())]
    floors_file.write_text('\n'.join(lines) + '\n')
    sys.exit()

bad = False
for key in sorted(counts.keys() | floors.keys()):
    passed, failed = counts[key]
    when, least = floors.get(key, ('always', 0))
    if when == 'newest' and '--newest' not in flags:
        continue
    print(f'{key[0]}, API {key[1]}: {passed} passed, {failed} failed')
    if passed + failed < least:
        print(f'FAIL {key[0]}, API {key[1]}: fewer than the {least} tests of tests.tsv ran')
        bad = True
    bad |= failed > 0
sys.exit(bad)
