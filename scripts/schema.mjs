import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { createGenerator } from 'ts-json-schema-generator';
import { projectRoot } from './project-root.mjs';

const file = join(projectRoot, 'event-list.schema.json');

/** Unknown members are no mistake: a page may keep its own beside ours, and newer versions have more. */
async function schema() {
  const generator = createGenerator({
    path: join(projectRoot, 'src/core/event-record.ts'),
    tsconfig: join(projectRoot, 'tsconfig.json'),
    type: 'EventListInput',
    additionalProperties: true,
    skipTypeCheck: true,
  });
  const { $schema, ...rest } = generator.createSchema('EventListInput');
  const text = JSON.stringify({
    $schema,
    $id: 'urn:diplo-timeline:event-list',
    title: 'A list of events for <diplo-timeline>',
    ...rest,
  });
  return format(text, { ...(await resolveConfig(file)), filepath: file });
}

const current = await schema();
if (!process.argv.includes('--check')) {
  writeFileSync(file, current);
} else if (!existsSync(file) || readFileSync(file, 'utf8') !== current) {
  console.error('event-list.schema.json does not say what src says: run "npm run schema" and commit the file.');
  process.exitCode = 1;
}
