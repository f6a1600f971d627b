/** A zone that the machine does not know falls back to UTC in silence, and the tests would prove nothing. */
const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
if (timeZone !== process.env.TZ) throw new Error(`These tests run in ${timeZone}, not in ${process.env.TZ ?? ''}.`);
