/** From now on the page gets nothing from addresses with one of these in their path; without any, from all again. */
export function blockRequests(...paths: readonly string[]): void {
  document.cookie = `blocked=${paths.join('|')}; path=/; max-age=${paths.length > 0 ? 60 : 0}`;
}

/**
 * Whether this engine never asks again for a module that it once could not fetch, as HTML had it until 2026
 * (https://github.com/whatwg/html/pull/10327) and Firefox before 155: there only a new visit of the page helps.
 */
export async function keepsFailedImports(): Promise<boolean> {
  const address = `/served/module?${new URLSearchParams({ key: crypto.randomUUID(), body: '', type: 'text/javascript' }).toString()}`;
  const fetched = () =>
    import(address).then(
      () => true,
      () => false,
    );
  blockRequests('/served/module');
  if (await fetched()) throw new Error('Nothing is blocked');
  blockRequests();
  return !(await fetched());
}
