/** Characters that XML 1.0 cannot hold (2.2); control characters are in no text of a list. */
const NOT_XML = /[\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/gu;

/** A file of XML without what would keep programs from reading all of it. */
export function xmlText(text: string): string {
  return text.replace(NOT_XML, '\ufffd');
}
