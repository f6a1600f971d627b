/**
 * Hands a file to the browser's downloads, named after what is in it.
 *
 * @param {Blob} blob
 * @param {string} title
 * @param {string} extension
 */
export function saveFile(blob, title, extension) {
  const words = title.match(/[\p{L}\p{M}\p{N}]+/gu) ?? ['timeline'];
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = `${words.join('-').slice(0, 60)}.${extension}`;
  link.click();
  // The download has begun by then; the address must outlive the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
