async function readTexts(file: string): Promise<string[]> {
  const response = await fetch(new URL(`../fixtures/hostile/${file}`, import.meta.url));
  return (await response.json()) as string[];
}

/** Markup and other texts that break pages which are not careful. */
export const hostileTexts = [
  ...(await readTexts('dompurify-payloads.json')),
  ...(await readTexts('naughty-strings.json')),
];

/** All of those that there are, hundreds: for tests that are quick with each. */
export async function everyHostileText(): Promise<readonly string[]> {
  return [...new Set([...(await readTexts('dompurify.json')), ...(await readTexts('blns.json'))])];
}

/** With a character that markup, scripts, templates or addresses begin with: only these could do more than be read. */
export function isArmed(text: string): boolean {
  return /[<&({%]|:\S|__/u.test(text);
}
