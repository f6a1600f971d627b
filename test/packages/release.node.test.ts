import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changesOf } from '../../scripts/release/changelog.mjs';
import { obstacles } from '../../scripts/release/obstacles.mjs';
import { integrities, scriptTags } from '../../scripts/release/subresource-integrity.mjs';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'diplo-timeline-release-'));
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

function write(path: string, text: string): void {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function git(...args: string[]): void {
  const { status, stderr } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  expect(status, stderr).toBe(0);
}

describe('what stands before a release', () => {
  const recipe = (version: string) => JSON.stringify({ dependencies: { 'diplo-timeline': version } });
  const commit = () => {
    git('add', '-A');
    git('-c', 'user.name=A', '-c', 'user.email=a@example.org', 'commit', '-qm', 'All');
  };

  beforeEach(() => {
    git('init', '-q');
    write('package.json', JSON.stringify({ version: '1.2.0' }));
    write('CHANGELOG.md', '# Changelog\n\n## 1.2.0 - 2025-02-04\n\n- A change.\n');
    write('integrations/README.md', 'Recipes.\n');
    write('integrations/react/package.json', recipe('1.2.0'));
    write('integrations/hugo/hugo.toml', '');
    commit();
  });

  it('is nothing where all is told and committed', () => {
    expect(obstacles(root)).toEqual([]);
  });

  it.each([
    ['a change', 'notes.txt', 'New.', /not committed/u],
    ['no word of the version', 'CHANGELOG.md', '## Unreleased\n\n- A change.\n', /CHANGELOG\.md.* 1\.2\.0 /u],
    ['a recipe of another version', 'integrations/react/package.json', recipe('1.1.0'), /integrations\/react/u],
  ])('is %s', (_, path, text, reason) => {
    write(path, text);
    if (path !== 'notes.txt') commit();
    expect(obstacles(root)).toEqual([expect.stringMatching(reason)]);
  });
});

describe('the changes of a version', () => {
  const changelog =
    '# Changelog\n\n## Unreleased\n\n- Later.\n\n## [1.2.0] - 2025-02-04\n\n- Now.\n\n## 1.1.0 - 2025-01-01\n';

  it('are those below its heading', () => {
    expect(changesOf(changelog, '1.2.0')).toBe('- Now.');
  });

  it.each(['Unreleased', '1.1.0', '1.2', '2.0.0'])('are not there for %s', (version) => {
    expect(changesOf(changelog, version)).toBeUndefined();
  });
});

describe('subresource integrity', () => {
  // The example of the recommendation, https://www.w3.org/TR/SRI/#examples.
  const hash = 'sha384-H8BRh8j48O9oYatfu5AZzq6A9RINhZO5H16dQZngK7T62em8MUt1FLm52t+eX6xO';

  it('is told of what pages load, and of nothing else', () => {
    for (const name of ['diplo-timeline.js', 'diplo-timeline-1.2.0-ko.js', 'diplo-timeline.js.map', 'npm/index.js']) {
      write(name, "alert('Hello, world.');");
    }
    expect(integrities(root)).toEqual({ 'diplo-timeline-1.2.0-ko.js': hash, 'diplo-timeline.js': hash });
  });

  it('stands in the tag, and in a map before it for what this one fetches', () => {
    const tags = scriptTags({ 'a-ko.js': 'sha384-a', 'diplo-timeline.js': 'sha384-b' }, 'https://example.org/1.2.0');
    const [, map = '', tag] = /^<script type="importmap">([^]*?)<\/script>\n(<script .*)$/u.exec(tags) ?? [];
    expect(JSON.parse(map)).toEqual({
      integrity: {
        'https://example.org/1.2.0/a-ko.js': 'sha384-a',
        'https://example.org/1.2.0/diplo-timeline.js': 'sha384-b',
      },
    });
    expect(tag).toBe(
      '<script type="module" src="https://example.org/1.2.0/diplo-timeline.js" integrity="sha384-b" crossorigin="anonymous"></script>',
    );
  });
});
