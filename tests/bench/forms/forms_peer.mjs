// SPDX-License-Identifier: Apache-2.0
// The peer of the bench `forms`: @getodk/xforms-engine in Node, driven by lines. Runs from build/peers/forms, where its
// packages and the generator of the inputs are.
//   node forms_peer.mjs generate DIR          writes the inputs that are not there yet
//   node --expose-gc forms_peer.mjs KIND FILE loads FILE and says {"ms","mb"}; then each line N on stdin does the N-th
//                                             piece of work of that kind and says {"ms","check"}
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { performance } from 'node:perf_hooks';
import { createInterface } from 'node:readline';

const [kind, path] = process.argv.slice(2);

// A list of trees as entities come: a CSV file, and a question that offers those taller than an answer.
function entityForm() {
  return `<?xml version="1.0"?>
<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml" xmlns:jr="http://openrosa.org/javarosa">
<h:head><h:title>entities</h:title><model><instance><data id="entities"><above/><tree/></data></instance>
<instance id="trees" src="jr://file-csv/trees.csv"/>
<bind nodeset="/data/above" type="int"/><bind nodeset="/data/tree" type="string"/></model></h:head>
<h:body><input ref="/data/above"><label>Taller than</label></input>
<select1 ref="/data/tree"><label>Tree</label>
<itemset nodeset="instance('trees')/root/item[height &gt; /data/above ]"><value ref="name"/><label ref="label"/></itemset>
</select1></h:body></h:html>`;
}

function entityList(count) {
  let text = 'name,label,height,__version\n';
  for (let i = 0; i < count; i++) text += `t${i},Tree ${i},${(i * 7919) % 10000},1\n`;
  return text;
}

async function generate(folder) {
  const make = await import('./gen.mjs');
  mkdirSync(folder, { recursive: true });
  const write = (name, content) => {
    if (!existsSync(`${folder}/${name}`)) writeFileSync(`${folder}/${name}`, content());
  };
  for (const n of [1000, 2000, 4000, 5000, 8000, 16000]) write(`survey${n}.xml`, () => make.survey(n));
  for (const n of [1000, 2000, 4000, 8000, 16000]) write(`chain${n}.xml`, () => make.chain(n));
  write('fan2000.xml', () => make.fan(2000));
  write('cascade10000.xml', () => make.cascade(10000));
  write('cascade50000.xml', () => make.cascade(50000, 500));
  write('repeat399.xml', () => make.repeat(399));
  write('entities100000.xml', entityForm);
  write('trees.csv', () => entityList(100000));
}

// The engine is written for browsers, its tests for jsdom.
async function engine() {
  const { JSDOM } = await import('jsdom');
  const { window } = new JSDOM('<!doctype html><html></html>', { url: 'http://localhost/' });
  const names = ['document', 'DOMParser', 'XMLSerializer', 'Node', 'Element', 'Attr', 'Text', 'Document', 'XMLDocument',
    'XPathResult', 'XPathEvaluator', 'NodeFilter', 'CDATASection', 'Comment', 'HTMLElement', 'localStorage', 'FormData',
    'File', 'Blob', 'DOMException'];
  const define = (name, value) => Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  define('window', window);
  for (const name of names) if (window[name] !== undefined) define(name, window[name]);
  define('require', createRequire(import.meta.url));
  define('__dirname', import.meta.dirname ?? new URL('.', import.meta.url).pathname);
  define('__filename', new URL(import.meta.url).pathname);
  const { createRoot } = await import('solid-js');
  const { createInstance } = await import('@getodk/xforms-engine');
  return (xml, attachment) =>
    createRoot(() => createInstance(xml, {
      form: { fetchFormAttachment: attachment },
      instance: { stateFactory: (state) => state, preloadProperties: { deviceID: 'bench' } },
    }));
}

function heapMb() {
  globalThis.gc?.();
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1048576;
}

function indexOf(root) {
  const index = new Map();
  const walk = (node) => {
    index.set(node.currentState.reference, node);
    if (Array.isArray(node.currentState.children)) node.currentState.children.forEach(walk);
  };
  walk(root);
  return index;
}

// What each kind does, and what it reads afterwards as its check. `before` and `after` are not timed.
function works(root) {
  const index = indexOf(root);
  const of = (ref) => index.get(ref);
  const groups = [...index.keys()].filter((ref) => /^\/data\/g\d+$/.test(ref)).length;
  const fans = [...index.keys()].filter((ref) => /^\/data\/f\d+$/.test(ref)).map(of);
  const links = [...index.keys()].filter((ref) => /^\/data\/c\d+$/.test(ref)).length;
  const range = [...index.values()].find((node) => String(node.nodeType).startsWith('repeat-range'));
  return {
    everything: { run: (i) => { of('/data/g0/q0').setValue(BigInt(i + 1)); return of(`/data/g${groups - 1}/q19`).currentState.value; } },
    answer: { run: (i) => { of(`/data/g${groups - 1}/q0`).setValue(BigInt(i + 1)); return of(`/data/g${groups - 1}/q19`).currentState.value; } },
    chain: { run: (i) => { of('/data/seed').setValue(BigInt(i + 1)); return of(`/data/c${links - 1}`).currentState.value; } },
    gate: { run: (i) => { of('/data/gate').setValue(BigInt(i % 2)); return fans.filter((node) => node.currentState.relevant).length; } },
    filter: { run: (i) => { of('/data/district').selectValue(`d${i % 100}`); return of('/data/village').currentState.valueOptions.length; } },
    entities: { run: (i) => { of('/data/above').setValue(BigInt(9000 + (i % 100))); return of('/data/tree').currentState.valueOptions.length; } },
    repeat: {
      run: () => { range.addInstances(range.currentState.children.length - 1, 1); return of('/data/total').currentState.value; },
      after: () => range.removeInstances(range.currentState.children.length - 1, 1),
    },
  }[kind];
}

async function serve() {
  const load = await engine();
  const xml = readFileSync(path, 'utf8');
  const attachment = async (resource) =>
    new Response(readFileSync(path.replace(/[^/]*$/, '') + resource.toString().split('/').pop(), 'utf8'),
      { headers: { 'content-type': 'text/csv' } });
  const before = heapMb();
  const started = performance.now();
  const { root } = await load(xml, attachment);
  const ms = performance.now() - started;
  console.log(JSON.stringify({ ms, mb: heapMb() - before }));
  if (kind === 'load') process.exit(0);
  const work = works(root);
  for await (const line of createInterface({ input: process.stdin })) {
    const begun = performance.now();
    const check = work.run(Number(line));
    console.log(JSON.stringify({ ms: performance.now() - begun, check: String(check) }));
    work.after?.();
  }
}

await (kind === 'generate' ? generate(path) : serve());
