#!/usr/bin/env python3
"""Zip files that are the same each time.

  pack.py apk RESOURCES DEX_FOLDER FILES_FOLDER OUT   aapt2's output, classes*.dex and lib/ABI/*.so
  pack.py aar FOLDER OUT
  pack.py jar FOLDER OUT                              without R classes, which the app has of its own
  pack.py framework ANDROID_ALL OUT                   what of android-all R8 needs, uncompressed: half the time, the same dex

In an APK stored entries start on a 4-byte boundary (what `zipalign 4` does), resources.arsc among them, as targetSdk 30
wants it. Engines are compressed, and unpacked when the app is installed: docs/adr/0011 says why.
"""
import os
import pathlib
import sys
import zipfile

ALIGNMENT, STORED = 4, ('.arsc', '.png', '.webp', '.ogg')
DATE = (1981, 1, 1, 1, 1, 2)


def add(z, name, data, stored):
    info = zipfile.ZipInfo(name, DATE)
    info.compress_type = zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED
    info.external_attr, info.create_system = 0o644 << 16, 3
    if stored:
        pad = -(z.fp.tell() + 30 + len(name.encode())) % ALIGNMENT
        while 0 < pad < 6:           # an extra field needs at least 6 bytes to be well formed
            pad += ALIGNMENT
        if pad:                      # 0xd935 is the alignment field apksig and zipflinger use
            info.extra = b'\x35\xd9' + (pad - 4).to_bytes(2, 'little') + ALIGNMENT.to_bytes(2, 'little') + bytes(pad - 6)
    z.writestr(info, data)


def files(root, keep=lambda n: True):
    root = pathlib.Path(root)
    names = sorted(p.relative_to(root).as_posix() for p in root.rglob('*') if p.is_file())
    return {n: (root / n).read_bytes() for n in names if keep(n)}


def is_r_class(name):
    base = name.rsplit('/', 1)[-1]
    return base == 'R.class' or base.startswith('R$')


def framework(source, out):
    with zipfile.ZipFile(source) as jar, zipfile.ZipFile(out + '.part', 'w') as z:
        for name in jar.namelist():
            if name.endswith('.class') and not name.startswith(('com/android/server', 'com/android/car', 'android/car')):
                z.writestr(zipfile.ZipInfo(name), jar.read(name))
    os.rename(out + '.part', out)


def main(kind, *a):
    if kind == 'framework':
        return framework(*a)
    items, first = {}, []
    if kind == 'apk':
        base, dex, extra, out = a
        with zipfile.ZipFile(base) as b:
            for i in b.infolist():
                items[i.filename] = (b.read(i), i.compress_type == zipfile.ZIP_STORED or i.filename.endswith(STORED))
        items |= {n: (d, False) for n, d in files(dex, lambda n: n.startswith('classes') and n.endswith('.dex')).items()}
        items |= {n: (d, n.endswith(STORED)) for n, d in files(extra).items()}
        first = ['AndroidManifest.xml', *sorted(n for n in items if n.endswith('.dex')), 'resources.arsc']
    else:
        root, out = a
        items = {n: (d, False) for n, d in files(root, lambda n: kind == 'aar' or not is_r_class(n)).items()}
    with zipfile.ZipFile(out, 'w') as z:
        for n in first + sorted(set(items) - set(first)):
            add(z, n, *items[n])


if __name__ == '__main__':
    main(*sys.argv[1:])
