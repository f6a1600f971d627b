import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { projectRoot } from '../../../scripts/project-root.mjs';

const guide = join(projectRoot, 'docs/embedding.md');

/** The results stand between these two lines. */
const TABLE = /(?<=^<!-- results of npm run test:cms -->\n)[^]*?(?=^<!-- end -->$)/mu;

const HEAD = ['system', 'way', 'who writes it', 'works', 'note'];

const [YES, NO] = ['yes', 'no'];

const escape = (text) => text.replace(/\s+/gu, ' ').replaceAll('|', '\\|').trim();

/** The rows of the table as `run` gives them: one for each role. */
function documentedRows(text) {
  const lines = (TABLE.exec(text)?.[0] ?? '').split('\n').filter((line) => line.startsWith('|'));
  return lines.slice(2).flatMap((line) => {
    const [system, way, roles, works, note] = line
      .slice(1, -1)
      .split(/(?<!\\)\|/u)
      .map((cell) => cell.trim().replaceAll('\\|', '|'));
    return roles.split(', ').map((role) => ({ system, way, role, ok: works === YES, note }));
  });
}

/** The table, with one line for all roles that meet the same. */
function table(rows) {
  const lines = new Map();
  for (const { system, way, role, ok, note } of rows) {
    const key = JSON.stringify([system, way, ok, note]);
    lines.set(key, { system, way, ok, note, roles: [...(lines.get(key)?.roles ?? []), role] });
  }
  const body = [...lines.values()].map(({ system, way, roles, ok, note }) => [
    ...[system, way, roles.join(', ')],
    ...[ok ? YES : NO, note],
  ]);
  return [HEAD, HEAD.map(() => '---'), ...body.map((cells) => cells.map(escape))]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

/** Writes the results of the systems that were tried into the guide; those of the others stay. */
export async function writeResults(rows) {
  const text = readFileSync(guide, 'utf8');
  const tried = new Set(rows.map(({ system }) => system));
  const others = documentedRows(text).filter(({ system }) => !tried.has(system));
  const all = [...others, ...rows].sort((a, b) => a.system.localeCompare(b.system, 'en'));
  const written = text.replace(TABLE, () => `\n${table(all)}\n\n`);
  writeFileSync(guide, await format(written, { ...(await resolveConfig(guide)), filepath: guide }));
}

const keyOf = ({ system, way, role }) => `${system}: ${way}, ${role}`;

/** What the guide says otherwise than was seen. `areAll`: no system was left out. */
export function compareResults(rows, { areAll }) {
  const tried = new Set(rows.map(({ system }) => system));
  const documented = documentedRows(readFileSync(guide, 'utf8')).filter(({ system }) => areAll || tried.has(system));
  const told = new Map(documented.map((row) => [keyOf(row), row.ok]));
  const seen = new Map(rows.map((row) => [keyOf(row), row.ok]));
  return [...new Set([...told.keys(), ...seen.keys()])].filter((key) => told.get(key) !== seen.get(key));
}
