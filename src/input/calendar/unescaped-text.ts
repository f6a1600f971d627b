/** A text as it is meant (RFC 5545, 3.3.11), of a property that is not read as text otherwise. */
export function unescapedText(value: string): string {
  return value.replace(/\\([\\;,n])/giu, (_, sign: string) => (/n/iu.test(sign) ? '\n' : sign));
}
