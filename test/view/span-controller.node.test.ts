import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../src/core/civil-time.js';
import { parseEdtf } from '../../src/core/edtf.js';
import { TimeSpan } from '../../src/core/time-span.js';
import { SpanController } from '../../src/view/explore/span-controller.js';

const days = (start: number, end: number): TimeSpan => new TimeSpan(start * DAY_MS, end * DAY_MS);

function dateOf(text: string) {
  const reading = parseEdtf(text);
  return reading.ok ? reading.value : undefined;
}

function takenBy(spans: SpanController, whole: TimeSpan, home = whole, start = ''): TimeSpan | undefined {
  spans.take({ whole, home, asked: [dateOf(start), undefined], leastMs: DAY_MS });
  return spans.span;
}

function controller(): SpanController {
  return new SpanController(
    () => null,
    () => undefined,
  );
}

describe('what is in view', () => {
  it('is all there is, however that grows, until the reader moves it', () => {
    const spans = controller();
    for (const whole of [days(0, 10), days(0, 20), days(5, 6)]) expect(takenBy(spans, whole)).toEqual(whole);
  });

  it('stays where the reader has moved it, as far as there is something', () => {
    const spans = controller();
    takenBy(spans, days(0, 100));
    spans.show(days(40, 60));
    expect(takenBy(spans, days(-50, 200))).toEqual(days(40, 60));
    expect(takenBy(spans, days(50, 80))).toEqual(days(50, 70));
    expect(takenBy(spans, days(45, 55))).toEqual(days(45, 55));
    expect(takenBy(spans, days(0, 100))).toEqual(days(40, 60));
  });

  it('is all there is again where nothing of what the reader looked at is left', () => {
    const spans = controller();
    takenBy(spans, days(0, 100));
    spans.show(days(40, 60));
    expect(takenBy(spans, days(60, 80))).toEqual(days(60, 80));
    expect(takenBy(spans, days(0, 100))).toEqual(days(0, 100));
  });

  it('grows again with all there is, once the reader has come back to that', () => {
    const spans = controller();
    takenBy(spans, days(0, 100));
    spans.show(days(40, 60));
    spans.show(days(0, 100));
    expect(takenBy(spans, days(0, 120))).toEqual(days(0, 120));
  });

  it('is what the page asks for anew, and not what it has asked for before', () => {
    const spans = controller();
    const [whole, home] = [days(0, 100), days(20, 100)];
    expect(takenBy(spans, whole, home, '1970-01-21')).toEqual(home);
    spans.show(days(40, 60));
    expect(takenBy(spans, days(0, 120), days(20, 120), '1970-01-21')).toEqual(days(40, 60));
    expect(takenBy(spans, whole, days(30, 100), '1970-01-31')).toEqual(days(30, 100));
    spans.show(days(40, 60));
    expect(takenBy(spans, whole)).toEqual(whole);
  });
});
