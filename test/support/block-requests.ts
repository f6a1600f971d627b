/** From now on the page gets nothing from addresses with one of these in their path; without any, from all again. */
export function blockRequests(...paths: readonly string[]): void {
  document.cookie = `blocked=${paths.join('|')}; path=/; max-age=${paths.length > 0 ? 60 : 0}`;
}
