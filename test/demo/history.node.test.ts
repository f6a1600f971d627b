import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { begin, go, redo, settle, undo } from '../../demo/create/history.js';

describe('the history of the page', () => {
  it('goes back to each state and forth again', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 1, maxLength: 50 }), (states) => {
        let history = begin(-1);
        for (const state of states) history = go(history, state);
        for (const state of [...states.slice(0, -1).reverse(), -1]) {
          history = undo(history);
          expect(history.present).toBe(state);
        }
        for (const state of states) {
          history = redo(history);
          expect(history.present).toBe(state);
        }
      }),
    );
  });

  it('has nothing before the first state and after the last', () => {
    expect(undo(begin('a')).present).toBe('a');
    expect(redo(go(begin('a'), 'b')).present).toBe('b');
  });

  it('takes changes of one name that follow each other for one', () => {
    const typed = go(go(go(begin(''), 'M', 'name'), 'Mu', 'name'), 'Mun', 'name');
    expect(undo(typed).present).toBe('');
    expect(undo(go(settle(typed), 'Muni', 'name')).present).toBe('Mun');
    expect(undo(go(typed, 'other', 'place')).present).toBe('Mun');
  });

  it('forgets what was undone when something else is done', () => {
    const history = go(undo(go(begin('a'), 'b')), 'c');
    expect(redo(history).present).toBe('c');
    expect(undo(history).present).toBe('a');
  });

  it('does not take what is typed after an undo for part of what was undone', () => {
    const history = go(undo(go(go(begin(''), 'a', 'name'), 'b', 'place')), 'ab', 'name');
    expect(undo(history).present).toBe('a');
  });
});
