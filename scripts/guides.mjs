import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { projectRoot } from './project-root.mjs';

const folder = join(projectRoot, 'docs');

/** What a guide says between these two lines is copied here, from the recipe that the first names. */
const COPY = /(?<=^<!-- copy of (integrations\/\S+) -->\n)[^]*?(?=^<!-- end -->$)/gmu;

const languages = { '.md': 'markdown', '.mjs': 'js', '.txt': 'text', '.wiki': 'text', '.liquid': 'html' };

/** Of each kind of file, the part that is copied: what stands around it is the frame of the recipe's page. */
const parts = {
  '.md': /^(?:---\n[^]*?\n---\n)?\n*([^]*)$/u,
  '.html': /^<!doctype html>[^]*?\n( *<script[^]*)\n<\/html>\n$|^([^]*)$/u,
  '.liquid': /^[^]*?\n( *<script[^\n]*)\n[^]*$|^([^]*)$/u,
};

function withoutIndent(text) {
  const lines = text.replace(/\s+$/u, '').split('\n');
  const indent = Math.min(...lines.filter(Boolean).map((line) => line.search(/\S/u)));
  return lines.map((line) => line.slice(indent)).join('\n');
}

function copyOf(path) {
  const text = readFileSync(join(projectRoot, path), 'utf8');
  const extension = extname(path);
  const [part = text] = parts[extension]?.exec(text)?.slice(1).filter(Boolean) ?? [];
  const fence = part.includes('```') ? '````' : '```';
  const language = languages[extension] ?? extension.slice(1);
  return `\n<!-- prettier-ignore -->\n${fence}${language}\n${withoutIndent(part)}\n${fence}\n\n`;
}

for (const name of readdirSync(folder).filter((file) => file.endsWith('.md'))) {
  const guide = join(folder, name);
  const current = readFileSync(guide, 'utf8');
  const written = current.replaceAll(COPY, (_, path) => copyOf(path));
  if (!process.argv.includes('--check')) {
    writeFileSync(guide, written);
  } else if (written !== current) {
    console.error(`docs/${name} has other snippets than integrations/: run "npm run docs" and commit the file.`);
    process.exitCode = 1;
  }
}
