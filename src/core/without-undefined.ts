/** The record without the keys that hold undefined, so that "absent" has one form. */
export function withoutUndefined<T extends object>(record: { readonly [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;
}
