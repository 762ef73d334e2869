#!/usr/bin/env python3
"""check_sizes.py OUT HISTORY [--record]: what was built is no larger than HISTORY allows, and has not grown unseen.

Each line of HISTORY (sizes.tsv) is a file, its most bytes ever, and its bytes when somebody last looked; --record writes the last.
"""
import pathlib
import sys

GROWTH = 1.05

out, history, record = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]), '--record' in sys.argv[3:]
lines, failed = history.read_text().splitlines(), False
for at, line in enumerate(lines):
    if line.startswith('#'):
        continue
    name, most, seen = line.split('\t')
    size = (out / name).stat().st_size
    print(f'{name}: {size} bytes, most {most}, last seen {seen}')
    if size > int(most):
        print(f'FAIL {name} is larger than it may ever be')
        failed = True
    elif size > int(seen) * GROWTH and not record:
        print(f'FAIL {name} has grown; if that is wanted: android/toolchain/check_sizes.py android/target android/toolchain/sizes.tsv --record')
        failed = True
    lines[at] = f'{name}\t{most}\t{size}'
if record:
    history.write_text('\n'.join(lines) + '\n')
sys.exit(failed)
