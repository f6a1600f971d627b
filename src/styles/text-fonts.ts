/** Size (em of the page's text) and weight of each kind of text in the picture; measured and drawn from one table. */
export const TEXT_FONTS = {
  name: { size: 0.8125, weight: 600 },
  date: { size: 0.8125, weight: 400 },
  lane: { size: 0.875, weight: 600 },
  zone: { size: 0.75, weight: 400 },
  minor: { size: 0.75, weight: 400 },
  major: { size: 0.75, weight: 600 },
  line: { size: 0.75, weight: 600 },
  period: { size: 0.75, weight: 400 },
} as const;
