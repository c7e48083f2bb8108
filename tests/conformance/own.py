#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Our own cases for feltbokctl, one a line or a few lines, in own/*.txt. Usage: own.py FELTBOKCTL.
xpath.txt   EXPRESSION => TEXT, after a line `form:` with the instance; `error` as the text: it is refused.
forms.txt   `## name`, lines of an XForm's instance, binds and body and of files (=NAME LINE), then steps and what holds.
lines.txt   VERB LINE => TEXT, what the error says of a request that is none.
files.txt   FILE CONTENT => EXIT TEXT: what `form check` says of a file; \\n in its content, DIR for a folder, - for none.
books.txt   `## name`, a workbook as text (`# sheet`, cells between |), then `has TEXT`, `lacks TEXT` or `fault TEXT`;
            <f>A1</f> is a formula without a saved result, <e>#REF!</e> one that failed.
checks.txt  the same, then what `form check` says: `says TEXT` (a part of one line), `never TEXT`, or `lines N` in all.
Prints what differs; the last line is 'N passed, N failed'."""
import io
import json
import os
import re
import subprocess
import sys
import tempfile
import zipfile
from xml.sax.saxutils import escape

HERE = os.path.join(os.path.dirname(os.path.abspath(__file__)), 'own')
NOW = {'now': '2026-11-20T09:00:00.000Z', 'timezone': 'Europe/Oslo'}
FORM = ('<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml" '
        'xmlns:jr="http://openrosa.org/javarosa" xmlns:odk="http://www.opendatakit.org/xforms"><h:head><h:title>t</h:title>'
        '<model>%s</model></h:head><h:body>%s</h:body></h:html>')


class Tool:
    def __init__(self, command):
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding='utf-8')
        self.number = 0

    # An error leaves what was, so that what is looked at after it is the state before.
    def ask(self, request):
        self.number += 1
        self.process.stdin.write(json.dumps(dict(request, id=self.number)) + '\n')
        self.process.stdin.flush()
        return json.loads(self.process.stdout.readline())


def lines_of(name):
    with open(os.path.join(HERE, name), encoding='utf-8') as file:
        return [line.rstrip('\n') for line in file if line.strip() and not line.startswith('//')]


def blocks_of(name):
    blocks = []
    for line in lines_of(name):
        if line.startswith('## '):
            blocks.append((line[3:], []))
        else:
            blocks[-1][1].append(line)
    return blocks


def xpath_cases(tool):
    session, form = Tool([tool, 'form-session']), ''
    for line in lines_of('xpath.txt'):
        if line.startswith('form: '):
            form = line[6:]
            continue
        expression, want = line.rsplit(' => ', 1) if " => " in line else (line[:-3], "")
        bind = '<bind nodeset="/data/out" calculate="%s"/>' % escape(expression, {'"': '&quot;'})
        instance, _, body = form.partition(' body: ')
        model = '<instance><data id="t">%s<out/></data></instance>%s%s' % (instance.partition('<instance')[0],
                                                                         ''.join(instance.partition('<instance')[1:]), bind)
        reply = session.ask(dict(NOW, op='load', form=FORM % (model, body)))
        got = 'error' if 'error' in reply else next(n['value'] for n in reply['state']['nodes'] if n['ref'] == '/data/out')
        yield 'xpath ' + expression, [] if got == want else ['want %r, got %r' % (want, got)]


def holds(nodes, line):
    what, ref, want = (line.split(' ', 2) + [''])[:3]
    node = nodes.get(ref)
    if what == 'no':
        return node is None
    if node is None:
        return False
    if what == 'is':
        return node.get('value', '') == want
    if what == 'choices':
        return ' '.join(value for value, _ in node.get('choices', [])) == want
    if what == 'offers':
        return ', '.join(label for _, label in node.get('choices', [])) == want
    if what == 'label':
        return node.get('label') == want
    if what == 'hidden':
        return not node.get('relevant', True)
    if what == 'shown':
        return node.get('relevant', True)
    return what == 'wrong' and node.get('violation') == (want or None)


def form_cases(tool):
    session = Tool([tool, 'form-session'])
    for name, lines in blocks_of('forms.txt'):
        parts, files = {'<': '', '[': ''}, {}
        at = 0
        while at < len(lines) and lines[at][0] in '<[=':
            if lines[at][0] == '=':
                file, _, text = lines[at][1:].partition(' ')
                files[file] = files.get(file, '') + text + '\n'
            else:
                parts[lines[at][0]] += lines[at].lstrip('[')
            at += 1
        found = []
        reply = session.ask(dict(NOW, op='load', form=FORM % (parts['<'], parts['[']), files=files))
        state = reply.get('state')
        for line in lines[at:]:
            word, _, rest = line.partition(' ')
            if word in ('answer', 'add', 'remove', 'language'):
                ref, _, value = rest.partition(' ')
                request = {'answer': {'op': 'answer', 'ref': ref, 'value': value}, 'add': {'op': 'addRepeat', 'ref': ref},
                           'remove': {'op': 'removeRepeat', 'ref': ref}, 'language': {'op': 'language', 'name': rest}}[word]
                reply = session.ask(request)
                state = reply.get('state', state)
            elif word == 'refused':
                if rest not in reply.get('error', ''):
                    found.append('want an error with %r, got %r' % (rest, reply.get('error')))
            elif state is None or not holds({node['ref']: node for node in state['nodes']}, line):
                found.append('does not hold: ' + line)
        yield 'forms ' + name, found


def cell_of(place, text):
    if text.startswith('<f>'):
        return '<c r="%s">%s</c>' % (place, text)
    if text.startswith('<e>'):
        return '<c r="%s" t="e"><v>%s</v></c>' % (place, text[3:-4])
    return '<c r="%s" t="inlineStr"><is><t>%s</t></is></c>' % (place, escape(text))


def workbook(sheets):
    space = 'http://schemas.openxmlformats.org/'
    main, relations = space + 'spreadsheetml/2006/main', space + 'officeDocument/2006/relationships'
    out = io.BytesIO()
    with zipfile.ZipFile(out, 'w') as package:
        package.writestr('[Content_Types].xml', '<Types xmlns="%spackage/2006/content-types"/>' % space)
        rows = '<Relationships xmlns="%spackage/2006/relationships">%%s</Relationships>' % space
        one = '<Relationship Id="r%d" Type="' + relations + '/%s" Target="%s"/>'
        package.writestr('_rels/.rels', rows % (one % (0, 'officeDocument', 'xl/workbook.xml')))
        package.writestr('xl/workbook.xml', '<workbook xmlns="%s" xmlns:r="%s"><sheets>%s</sheets></workbook>' % (
            main, relations, ''.join('<sheet name="%s" sheetId="%d" r:id="r%d"/>' % (escape(n), i + 1, i)
                                     for i, n in enumerate(sheets))))
        package.writestr('xl/_rels/workbook.xml.rels', rows % ''.join(
            one % (i, 'worksheet', 'worksheets/s%d.xml' % i) for i in range(len(sheets))))
        for i, cells in enumerate(sheets.values()):
            package.writestr('xl/worksheets/s%d.xml' % i, '<worksheet xmlns="%s"><sheetData>%s</sheetData></worksheet>' % (
                main, ''.join('<row r="%d">%s</row>' % (r + 1, ''.join(
                    cell_of('%s%d' % (chr(65 + c), r + 1), text) for c, text in enumerate(row) if text))
                                for r, row in enumerate(cells))))
    return out.getvalue()


def books_of(name, words):
    for title, lines in blocks_of(name):
        sheets, wants, current = {}, [], None
        for line in lines:
            if line.startswith('# '):
                current = sheets.setdefault(line[2:], [])
            elif line.split(' ', 1)[0] in words:
                wants.append(line.split(' ', 1))
            else:
                current.append(line.split('|'))
        yield title, workbook(sheets), wants


def run_on(command, content):
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, 'skjema.xlsx')
        with open(path, 'wb') as file:
            file.write(content)
        return subprocess.run(command + [path], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, encoding='utf-8')


def book_cases(tool):
    for name, content, wants in books_of('books.txt', ('has', 'lacks', 'fault')):
        done = run_on([tool, 'xlsform'], content)
        found = []
        for what, text in wants:
            if what == 'fault' and (done.returncode != 1 or text not in done.stderr or done.stdout):
                found.append('no fault %r in: %s' % (text, done.stderr.strip()))
            if what != 'fault' and done.returncode:
                found.append('refused: ' + done.stderr.strip())
            elif what != 'fault' and (text in re.sub(r'>\s+<', '><', done.stdout)) != (what == 'has'):
                found.append('%s not: %s' % (what, text))
        yield 'books ' + name, found


def check_cases(tool):
    for name, content, wants in books_of('checks.txt', ('says', 'never', 'lines')):
        done = run_on([tool, 'form', 'check'], content)
        lines = (done.stderr + done.stdout).splitlines()
        said = lambda text: any(text in line for line in lines)
        right = {'says': said, 'never': lambda text: not said(text), 'lines': lambda number: len(lines) == int(number)}
        found = ['%s %s, not in:\n  %s' % (what, text, '\n  '.join(lines)) for what, text in wants if not right[what](text)]
        yield 'checks ' + name, found


def line_cases(tool):
    tools = {verb: Tool([tool, verb]) for verb in ('xpath', 'form-session')}
    for line in lines_of('lines.txt'):
        verb, _, rest = line.partition(' ')
        request, _, want = rest.rpartition(' => ')
        process = tools[verb].process
        process.stdin.write(request + '\n')
        process.stdin.flush()
        error = json.loads(process.stdout.readline()).get('error', '')
        yield 'lines ' + line, [] if want in error and 'json.exception' not in error else ['it says %r' % error]


def file_cases(tool):
    for line in lines_of('files.txt'):
        given, _, want = line.rpartition(' => ')
        name, _, content = given.partition(' ')
        code, _, text = want.partition(' ')
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, name)
            if content == 'DIR':
                os.mkdir(path)
            elif content != '-':
                with open(path, 'w', encoding='utf-8') as file:
                    file.write(content.replace('\\n', '\n'))
            done = subprocess.run([tool, 'form', 'check', path], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                                  encoding='utf-8')
        right = done.returncode == int(code) and text in done.stdout + done.stderr
        yield 'files ' + line, [] if right else ['exit %d: %s' % (done.returncode, done.stdout + done.stderr)]


def help_cases(tool):
    for verb in ('', 'form', 'xlsform', 'report'):
        for words in ([verb, '--help'], [verb, 'check', '-h']) if verb else (['--help'], ['-h']):
            done = subprocess.run([tool] + words, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, encoding='utf-8')
            right = done.returncode == 0 and done.stdout.startswith('feltbokctl ' + (verb or 'VERB')) and not done.stderr
            yield 'help ' + ' '.join(words), [] if right else ['exit %d: %s' % (done.returncode, done.stderr)]


def main(tool):
    good = bad = 0
    for cases in (xpath_cases, form_cases, line_cases, file_cases, book_cases, check_cases, help_cases):
        for name, found in cases(tool):
            good, bad = (good, bad + 1) if found else (good + 1, bad)
            for line in found:
                print('%s: %s' % (name, line))
    print('%d passed, %d failed' % (good, bad))
    return 1 if bad or not good else 0


if __name__ == '__main__':
    sys.exit(main(*sys.argv[1:]))
