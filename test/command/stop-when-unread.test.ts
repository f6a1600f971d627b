import { EventEmitter } from 'node:events';
import { expect, it } from 'vitest';
import { stopWhenUnread } from '../../src/command/stop-when-unread.js';

it('a command stops where nobody reads on, and fails where writing does', () => {
  const stream = new EventEmitter();
  let stops = 0;
  stopWhenUnread(stream, () => (stops += 1));
  stream.emit('error', Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
  expect(stops).toBe(1);
  expect(() => stream.emit('error', Object.assign(new Error('no space'), { code: 'ENOSPC' }))).toThrow('no space');
  expect(stops).toBe(1);
});
