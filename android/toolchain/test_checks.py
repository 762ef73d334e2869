#!/usr/bin/env python3
"""test_checks.py OUT JARS: each check passes what was built in OUT, and refuses it with one thing wrong."""
import json
import pathlib
import struct
import subprocess
import sys
import tempfile
import unittest
import zipfile

HERE = pathlib.Path(__file__).parent
OUT, JARS = map(pathlib.Path, sys.argv[1:3])
APK = OUT / 'lendlens.apk'
LIBRARY = 'liblendlens_jni.so'


def run(*command):
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True)
    return done.returncode == 0, done.stdout + done.stderr


class Case(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(self.enterContext(tempfile.TemporaryDirectory()))

    def refused(self, outcome, word):
        passed, text = outcome
        self.assertFalse(passed, text)
        wrong = [line for line in text.splitlines() if 'FAIL' in line or 'BAD' in line]
        self.assertTrue(any(word in line for line in wrong), wrong or text)

    def passes(self, outcome):
        self.assertTrue(outcome[0], outcome[1])


class Engine(Case):
    def check(self, data=None, name=LIBRARY, symbols=HERE / 'bionic-symbols.txt', exports=HERE / 'exports.txt', api=26):
        file = self.folder / name
        file.write_bytes(self.built() if data is None else data)
        return run(sys.executable, HERE / 'check_library.py', '--symbols', symbols, '--exports', exports, '--api', api, file)

    def built(self):
        return (OUT / 'native/arm64-v8a' / LIBRARY).read_bytes()

    def segments(self, kind):
        """Where the program headers of this kind begin."""
        data = self.built()
        at, = struct.unpack_from('<Q', data, 32)
        size, count = struct.unpack_from('<HH', data, 54)
        return [at + size * i for i in range(count) if struct.unpack_from('<I', data, at + size * i)[0] == kind]

    def changed(self, at, form, value):
        data = bytearray(self.built())
        struct.pack_into(form, data, at, value)
        return bytes(data)

    def listed(self, text):
        file = self.folder / 'list'
        file.write_text(text)
        return file

    def test_as_built(self):
        self.passes(self.check())

    def test_pages_of_4_kib(self):
        self.refused(self.check(self.changed(self.segments(1)[0] + 48, '<Q', 4096)), 'LOAD alignment')

    def test_a_segment_to_write_and_execute(self):
        self.refused(self.check(self.changed(self.segments(1)[0] + 4, '<I', 7)), 'writable and executable')

    def test_an_executable_stack(self):
        self.refused(self.check(self.changed(self.segments(0x6474E551)[0] + 4, '<I', 7)), 'executable stack')

    def test_thread_local_storage(self):
        self.refused(self.check(self.changed(self.segments(0x6474E551)[0], '<I', 7)), 'PT_TLS')

    def test_another_name(self):
        self.refused(self.check(name='liblendlens.so'), 'SONAME')

    def test_a_symbol_that_android_8_lacks(self):
        listed = (HERE / 'bionic-symbols.txt').read_text().replace('\nmemcpy\n', '\n')
        self.refused(self.check(symbols=self.listed(listed)), "'memcpy'")

    def test_an_export_more(self):
        listed = (HERE / 'exports.txt').read_text().splitlines()[1:]
        self.refused(self.check(exports=self.listed('\n'.join(listed))), 'exports')

    def test_an_export_less(self):
        listed = (HERE / 'exports.txt').read_text() + 'Java_org_lendlens_internal_NativeBridge_more\n'
        self.refused(self.check(exports=self.listed(listed)), 'exports')

    def test_another_level(self):
        self.refused(self.check(api=28), 'API note')

    def test_no_unwinding(self):
        data = bytearray(self.built())
        for at in range(0, len(data) - 3, 4):
            word, = struct.unpack_from('<I', data, at)
            if word & 0xFFFFFFE0 == 0xF2E00000 | 0x5453 << 5:
                struct.pack_into('<I', data, at, 0)
        self.refused(self.check(bytes(data)), 'unwinding')


class App(Case):
    def check(self, apk=APK, **budget):
        """`budget`: lines of budget.json in other words."""
        file = self.folder / 'budget.json'
        file.write_text(json.dumps(json.loads((HERE / 'budget.json').read_text()) | budget))
        return run(sys.executable, HERE / 'check_apk.py', JARS / 'aapt2', apk, file)

    def packed_again(self, **changes):
        """The app as an ordinary zip tool packs it."""
        again = self.folder / 'again.apk'
        with zipfile.ZipFile(APK) as old, zipfile.ZipFile(again, 'w') as new:
            for entry in old.infolist():
                if not entry.filename.endswith(changes.get('without', '\0')):
                    new.writestr(entry.filename, old.read(entry), changes.get('compression', entry.compress_type))
        return again

    def test_as_built(self):
        self.passes(self.check())

    def test_a_permission_more(self):
        self.refused(self.check(permissions=[]), 'no permission beyond')

    def test_a_permission_of_a_forbidden_kind(self):
        self.refused(self.check(no_permission_like=['QUERY_ALL']), 'no permission for')

    def test_an_exported_component_more(self):
        self.refused(self.check(exported=[]), 'exported components')

    def test_a_forbidden_class_in_the_dex(self):
        self.refused(self.check(not_in_the_dex=['^Landroid/app/Activity;']), 'nothing like')

    def test_a_forbidden_text_in_the_dex(self):
        self.refused(self.check(not_in_the_dex=['^lendlens_jni$']), 'nothing like')

    def test_a_compressed_table_of_resources(self):
        self.refused(self.check(self.packed_again(compression=zipfile.ZIP_DEFLATED)), 'resources.arsc')

    def test_an_abi_less(self):
        self.refused(self.check(self.packed_again(without='x86_64/' + LIBRARY)), 'native code for')

    def test_a_byte_changed_after_signing(self):
        sign = ['java', '-cp', JARS / 'apksig.jar', HERE / 'Sign.java', 'verify']
        self.passes(run(*sign, APK))
        data = bytearray(APK.read_bytes())
        data[len(data) // 2] ^= 1
        changed = self.folder / 'changed.apk'
        changed.write_bytes(data)
        self.assertFalse(run(*sign, changed)[0])


class Sizes(Case):
    def check(self, most, seen):
        history = self.folder / 'sizes.tsv'
        history.write_text(f'# file\nlendlens.apk\t{most}\t{seen}\n')
        return run(sys.executable, HERE / 'check_sizes.py', OUT, history)

    def test_size(self):
        size = APK.stat().st_size
        self.passes(self.check(size, size))
        self.refused(self.check(size - 1, size), 'larger')
        self.refused(self.check(2 * size, size * 9 // 10), 'grown')


class Tests(Case):
    def check(self, case, *flags, least=1):
        reports = self.folder / 'library/target/surefire-reports'
        reports.mkdir(parents=True, exist_ok=True)
        (reports / 'TEST-a.xml').write_text(f'<testsuite>{case}</testsuite>')
        floors = self.folder / 'tests.tsv'
        floors.write_text(f'library\t26\talways\t{least}\nlibrary\t36\tnewest\t1\n')
        return run(sys.executable, HERE / 'count_tests.py', self.folder, floors, *flags)

    def test_counts(self):
        passed = '<testcase name="it holds[26]"/>'
        self.passes(self.check(passed))
        self.refused(self.check(passed, least=2), 'API 26')
        self.refused(self.check(passed, '--newest'), 'API 36')
        self.refused(self.check('<testcase name="it holds[26]"><skipped/></testcase>'), 'API 26')
        self.assertFalse(self.check('<testcase name="it holds[26]"><failure/></testcase>')[0])


class Archives(Case):
    def test_the_table_of_resources_is_aligned_wherever_it_begins(self):
        (self.folder / 'none').mkdir()
        for length in range(8):
            with zipfile.ZipFile(self.folder / 'base', 'w') as base:
                base.writestr('AndroidManifest.xml', b'x' * length)
                base.writestr('resources.arsc', b'x')
            apk = self.folder / 'a.apk'
            self.passes(run(sys.executable, HERE / 'pack.py', 'apk', self.folder / 'base', self.folder / 'none', self.folder / 'none', apk))
            data = apk.read_bytes()
            with zipfile.ZipFile(apk) as packed:
                self.assertIsNone(packed.testzip())
                at = packed.getinfo('resources.arsc').header_offset
            self.assertEqual((at + 30 + sum(struct.unpack_from('<HH', data, at + 26))) % 4, 0, length)


if __name__ == '__main__':
    result = unittest.main(argv=sys.argv[:1], exit=False).result
    print(f'checks: {result.testsRun - len(result.failures) - len(result.errors)} passed, '
          f'{len(result.failures) + len(result.errors)} failed')
    sys.exit(not result.wasSuccessful())
