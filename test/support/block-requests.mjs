/** A middleware that has nothing where the page of block-requests.ts wants nothing; the cookie is of one browser only. */
export function refuseBlocked(context, next) {
  context.vary('Cookie'); // a browser that has kept the file must ask again
  const paths = context.cookies.get('blocked')?.split('|') ?? [];
  if (!paths.some((path) => context.path.includes(path))) return next();
  context.status = 404;
}
