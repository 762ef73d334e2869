#!/usr/bin/env python3
"""project.py OUT CLASSPATH MODULE…: the description of a project that Lint reads without Gradle.

CLASSPATH: jars joined by ":". MODULE: a folder with src/main and target; an app ends in a colon and the module that it
needs, if any. The manifest is src/main/AndroidManifest.xml, or AndroidManifest.xml beside it.
"""
import pathlib
import sys
from xml.sax.saxutils import quoteattr


def element(name, **attributes):
    return f'    <{name} ' + ' '.join(f'{key}={quoteattr(str(value))}' for key, value in attributes.items()) + '/>'


def module(folder, is_app, needs, jars):
    manifest = next(path for path in (folder / 'src/main/AndroidManifest.xml', folder / 'AndroidManifest.xml') if path.is_file())
    yield (f'  <module name={quoteattr(folder.name)} android="true" library="{str(not is_app).lower()}" '
           'compile-sdk-version="36" javaLanguage="11" kotlinLanguage="2.2">')
    yield element('manifest', file=manifest)
    for source in sorted((folder / 'src/main').rglob('*.kt')):
        yield element('src', file=source)
    for source in sorted((folder / 'target/generated-sources').rglob('*.java')):
        yield element('src', file=source, generated='true')
    resources = folder / 'src/main/res'
    if resources.is_dir():
        # Without the folder itself what compares languages is silent, and Lint takes the folder two above another path
        # as the root of the resources. Naming each file instead reports everything twice.
        yield element('resource', file=resources)
        yield element('resource', file=f'{resources}/./values')
    if (folder / 'target/classes').is_dir():
        yield element('classes', dir=folder / 'target/classes')
    for jar in jars:
        yield element('classpath', jar=jar)
    if needs:
        yield element('dep', module=pathlib.Path(needs).name)
    yield '  </module>'


def main(out, classpath, *modules):
    lines = ['<?xml version="1.0" encoding="utf-8"?>', '<project>']
    for name in modules:
        folder, colon, needs = name.partition(':')
        lines += module(pathlib.Path(folder).resolve(), bool(colon), needs, classpath.split(':'))
    lines.append('</project>')
    pathlib.Path(out).write_text('\n'.join(lines) + '\n', encoding='utf-8')


if __name__ == '__main__':
    main(*sys.argv[1:])
