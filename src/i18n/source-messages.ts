/** The words for a list that is fetched, and for what is wrong in it. */
export interface SourceMessages {
  /** While it comes; `total` is absent where nobody knows. Both are finished texts: `1.2 MB`. */
  loading(size: { loaded: string; total?: string }): string;
  /** Above the reason why it did not come. */
  readonly failed: string;
  readonly retry: string;
  /** What a list that was fetched again has otherwise. */
  refreshed(changes: { added: number; changed: number; removed: number }): string;
  problems(count: number): string;
}
