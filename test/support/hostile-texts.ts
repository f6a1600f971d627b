async function readTexts(file: string): Promise<string[]> {
  const response = await fetch(new URL(`../fixtures/hostile/${file}`, import.meta.url));
  return (await response.json()) as string[];
}

/** Markup and other texts that break pages which are not careful. */
export const hostileTexts = [
  ...(await readTexts('dompurify-payloads.json')),
  ...(await readTexts('naughty-strings.json')),
];
