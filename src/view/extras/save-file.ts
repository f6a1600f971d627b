/** Longer names are cut; in whole characters, since half of one would be written as another. */
const MOST_NAME = 60;

/** Hands a file to the browser's downloads, named after what is in it. */
export function saveFile(blob: Blob, name: string, extension: string, document: Document): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = `${fileName(name)}.${extension}`;
  link.click();
  // The download has begun by then; the address must outlive the click.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 10_000);
}

/** Letters and digits of any script, with hyphens between the words. */
function fileName(name: string): string {
  const words = name
    .normalize('NFC')
    .replace(/['’]/gu, '')
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? ['timeline'];
  return Array.from(words.join('-')).slice(0, MOST_NAME).join('');
}
