const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const oneDigit = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });

export const withOneDigit = (value) => oneDigit.format(value);

/** A measure in a table: a number, the reason why there is none, or a dash for what was not asked. */
export function written(value) {
  if (typeof value !== 'number') return value ?? '–';
  return (Math.abs(value) < 10 ? oneDigit : whole).format(value);
}

/** The browser tells only of tasks that take 50 ms: others are 0, and pull a median down. */
export const writtenTask = (ms) => (ms < 50 ? 'under 50' : written(ms));
