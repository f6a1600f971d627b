/**
 * The policy under which the demo and every test page run. What works here works on any site that the browser guards:
 * no inline script or style, no network but the site's own, no text turned into HTML other than by Lit's templates.
 */
const policy = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'connect-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'frame-src': "'self'",
  'base-uri': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'lit-html',
};

/** The policy as a header, with sources or names added for those who need more: `{'script-src': "'nonce-…'"}`. */
export const contentSecurityPolicy = (added = {}) =>
  Object.entries(policy)
    .map(([directive, sources]) => [directive, sources, added[directive]].filter(Boolean).join(' '))
    .join('; ');
