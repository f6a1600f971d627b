import { readdirSync } from 'node:fs';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { readDocument } from '../docs/markdown.js';

/** Names that no line of the component needs: they run text, make elements of it, keep something, or reach the page. */
const FORBIDDEN = new Set(
  `innerHTML outerHTML insertAdjacentHTML setHTMLUnsafe parseHTMLUnsafe createContextualFragment DOMParser write writeln
   srcdoc unsafeHTML unsafeSVG unsafeMathML unsafeStatic eval Function execScript importScripts currentScript cookie cookieStore
   localStorage sessionStorage indexedDB caches sendBeacon XMLHttpRequest WebSocket EventSource WebTransport
   RTCPeerConnection Worker SharedWorker serviceWorker postMessage globalThis window opener`.split(/\s+/u),
);
/** In a template or a call, whatever becomes a style attribute, a handler made of text, or HTML. */
const FORBIDDEN_MARKUP = /\sstyle=(?:"[^"]*")?|\son\w+=|\.(?:inner|outer)HTML=|javascript:|srcdoc=/iu;
/**
 * Where such a name is something else, or what its file is for: the terminal, a channel to oneself, the heights that a
 * frame and the page around it tell each other, and the markup of a frame, which the page that takes it must allow.
 */
const KNOWN = [
  'command/command.ts: write',
  'command/command.ts: write',
  'embed/fit-frames.ts: postMessage',
  'embed/frame.ts: window',
  'embed/post-heights.ts: postMessage',
  'embed/resize.ts: window',
  'server/frame-markup.ts: style="border: 0"',
  'server/render-to-string.ts: style=""',
  'view/explore/slices.ts: postMessage',
];

const files = readdirSync(new URL('../../src/', import.meta.url), { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'));

/** Every name and every text of a module; comments are none. */
function* wordsOf(node: ts.Node): Generator<{ readonly kind: 'name' | 'text'; readonly text: string }> {
  if (ts.isIdentifier(node)) yield { kind: 'name', text: node.text };
  if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
    yield { kind: 'text', text: node.text };
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => void children.push(child));
  for (const child of children) yield* wordsOf(child);
}

function faultsIn(name: string, source: string): string[] {
  const file = ts.createSourceFile(name, source, ts.ScriptTarget.ESNext, true);
  return [...wordsOf(file)]
    .filter(({ kind, text }) => (kind === 'name' ? FORBIDDEN.has(text) : FORBIDDEN_MARKUP.test(text)))
    .map(({ kind, text }) => (kind === 'name' ? text : (FORBIDDEN_MARKUP.exec(text)?.[0] ?? '')).trim());
}

it.each([
  ['element.innerHTML = text', 'innerHTML'],
  ['new Function(text)()', 'Function'],
  ['document.cookie', 'cookie'],
  ['window.list = []', 'window'],
  ["element.setAttribute('style', 'color: red'); element.setAttribute('onclick', x); a = ' onclick=x'", 'onclick='],
  ['html`<p style=${x}></p>`', 'style='],
])('%s would be found', (source, fault) => {
  expect(faultsIn('x.ts', source)).toEqual([fault]);
});

it('no line of the source runs text, makes elements of it, keeps anything or reaches into the page', () => {
  expect(files.length).toBeGreaterThan(150);
  const faults = files.flatMap((file) =>
    faultsIn(file, readDocument(`src/${file}`)).map((fault) => `${file}: ${fault}`),
  );
  expect(faults.sort()).toEqual(KNOWN);
});
