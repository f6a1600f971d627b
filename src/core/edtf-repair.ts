const twoDigits = (number = '') => number.padStart(2, '0');

/** Slips that leave no doubt about the date meant, and how to write it; applied one after the other. */
const REPAIRS: readonly (readonly [slip: RegExp, repair: string | ((...groups: string[]) => string)])[] = [
  // 2025-02-14 – 2025-02-16
  [/\s*[–—]\s*|\s+(?:-|to)\s+/g, '/'],
  // 2025-02-14 09:00
  [/(\d)\s+(?=\d\d?:)/g, '$1T'],
  [/\s+/g, ''],
  // 2025-w07, 09:00z; zone names are left alone
  [/^(?:[^[]|^\[)*/, (head) => head.toUpperCase()],
  // 20250214, as in iCalendar
  [/(^|\/)(\d{4})(\d\d)(\d\d)(?=\/|$)/g, '$1$2-$3-$4'],
  // 2025/2/14, 2025.02.14, 2025-2
  [
    /(\d{4})[-./](\d\d?)(?:[-./](\d\d?))?(?!\d)/g,
    (_, year, month, day) => `${year}-${twoDigits(month)}${day ? `-${twoDigits(day)}` : ''}`,
  ],
  [/T(?=\d:)/g, 'T0'],
  // [2025-02-10/2025-02-13]
  [/^([[{].*)\/(.*[\]}])$/, '$1..$2'],
];

/** The text with common slips mended; it need not be a date even so. */
export function repairDate(text: string): string {
  return REPAIRS.reduce((mended, [slip, repair]) => mended.replace(slip, repair as string), text);
}
