#!/usr/bin/env python3
"""check_apk.py AAPT2 APK BUDGET: the rules that the app has to keep, those of budget.json among them.

aapt2 reads the manifest as Android will; the zip and the dex are read here.
"""
import json
import re
import struct
import subprocess
import sys
import zipfile

aapt2, path = sys.argv[1:3]
with open(sys.argv[3], encoding='utf-8') as f:
    budget = json.load(f)
ABIS, failed = {'arm64-v8a', 'armeabi-v7a', 'x86_64'}, False


def check(ok, what):
    global failed
    print(('ok   ' if ok else 'FAIL ') + what)
    failed |= not ok


def dump(*args):
    return subprocess.run([aapt2, 'dump', *args], check=True, capture_output=True, text=True).stdout


class Dex:
    """The names in a dex file (https://source.android.com/docs/core/runtime/dex-format)."""

    def __init__(self, data):
        self.data = data
        self.strings = list(self._strings())
        n_type, o_type = struct.unpack_from('<2I', data, 0x40)
        self.types = [self.strings[i] for i in struct.unpack_from(f'<{n_type}I', data, o_type)]

    def _strings(self):
        count, at = struct.unpack_from('<2I', self.data, 0x38)
        for o in struct.unpack_from(f'<{count}I', self.data, at):
            while self.data[o] & 0x80:
                o += 1
            yield self.data[o + 1:self.data.index(b'\0', o + 1)].decode('utf-8', 'replace')

    def defined(self):
        """Classes that the file defines, with dots."""
        count, at = struct.unpack_from('<2I', self.data, 0x60)
        for i in range(count):
            yield self.types[struct.unpack_from('<I', self.data, at + 32 * i)[0]][1:-1].replace('/', '.')


badging = dump('badging', path)
package = re.search(r"^package: name='([^']*)'", badging, re.M)[1]
perms = re.findall(r"^uses-permission(?:-sdk-23)?: name='([^']*)'", badging, re.M)
print(badging.splitlines()[0])
print('permissions', perms)
check(set(perms) <= set(budget['permissions']), f'no permission beyond {budget["permissions"]}')
forbidden = re.compile('|'.join(budget['no_permission_like']))
check(not any(map(forbidden.search, perms)), 'no permission for the network or the contacts')
check(re.search(r"minSdkVersion:'26'", badging) and re.search(r"targetSdkVersion:'36'", badging), 'minSdk 26, targetSdk 36')
abis = set(re.findall(r"'([^']*)'", ''.join(re.findall(r'^(?:alt-)?native-code:.*', badging, re.M))))
check(abis == ABIS, f'native code for {sorted(abis)}')
check(re.search(r"versionCode='\d+' versionName='.+?'", badging), 'a version code and name')
check('application-debuggable' not in badging, 'not debuggable')

# components: what is exported must be on the list
kind = name = None
exported, components = set(), set()
for line in dump('xmltree', '--file', 'AndroidManifest.xml', path).splitlines():
    m = re.match(r'\s*E: ([\w-]+)', line)
    if m:
        kind = m[1]
        continue
    if kind in ('activity', 'activity-alias', 'service', 'receiver', 'provider'):
        if m := re.search(r':name\(0x01010003\)="([^"]*)"', line):
            name = package + m[1] if m[1].startswith('.') else m[1]
            components.add(name)
        if re.search(r':exported\(0x01010010\)=(true|.*0xffffffff)', line):
            exported.add(name)
check(exported == set(budget['exported']), f'exported components {sorted(exported)}')

xml = dump('xmltree', '--file', 'AndroidManifest.xml', path)
check(re.search(r':extractNativeLibs\(0x\w+\)=(true|.*0xffffffff$)', xml, re.M), 'the engine is unpacked when the app is installed')
check(re.search(r':allowBackup\(0x\w+\)=(false|.*0x0$)', xml, re.M), 'no backup')

classes = set()
with zipfile.ZipFile(path) as z, open(path, 'rb') as f:
    check(z.testzip() is None, 'zip entries read back')
    for i in z.infolist():
        f.seek(i.header_offset + 26)
        off = i.header_offset + 30 + sum(struct.unpack('<HH', f.read(4)))
        if i.filename.endswith('.dex'):
            dex = Dex(z.read(i))
            found = set(dex.defined())
            classes |= found
            print(f'     {i.filename}: dex {dex.data[4:7].decode()}, {len(found)} classes, {len(dex.data)} bytes')
            for word in budget['not_in_the_dex']:
                used = sorted({s for s in dex.strings if re.search(word, s)})
                check(not used, f'{i.filename}: nothing like {word}' + (f', but {used[:5]}' if used else ''))
        elif i.filename == 'resources.arsc':
            check(i.compress_type == 0 and off % 4 == 0, 'resources.arsc stored, 4-byte aligned')
check(components <= classes, f'the dex has the manifest\'s components {sorted(components)}')
sys.exit(failed)
