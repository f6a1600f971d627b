import { snippetOf } from '../lib/snippets.mjs';
import {
  bareItems,
  datedNames,
  escaped,
  items,
  lineNames,
  lines,
  list,
  listNames,
  tableBody,
  tableHead,
  trappedList,
} from './lists.mjs';

/** A block as WordPress saves it. */
const block = (name, attributes, html) => {
  // serializeAttributes() of @wordpress/blocks
  const json = JSON.stringify(attributes)
    .replaceAll('--', '\\u002d\\u002d')
    .replaceAll('<', '\\u003c')
    .replaceAll('>', '\\u003e')
    .replaceAll('&', '\\u0026')
    .replaceAll('\\"', '\\u0022');
  const open = `wp:${name}${json === '{}' ? '' : ` ${json}`}`;
  return html === undefined ? `<!-- ${open} /-->` : `<!-- ${open} -->\n${html}\n<!-- /wp:${name} -->`;
};

const heading = 'Visits & talks, February 2025';
const marked = 'diplo-timeline';

const shortcode = (src) => `[diplo_timeline src="${src}" heading="${escaped(heading)}" lanes="none" /]`;
/** An editor writes `&lt;` for `<`, as in all HTML. */
const enclosed = lines.replaceAll('<', '&lt;');
const enclosing = `[diplo_timeline heading="Visits" as-of="2025-02-04"]\n${enclosed}\n[/diplo_timeline]`;
const noAddress = `[diplo_timeline src="javascript:throw 1"]\n${enclosed}\n[/diplo_timeline]`;
const embedUrl = (site, src) => `${site}/diplo-timeline/embed/?src=${encodeURIComponent(src)}&heading=Visits`;

const element = (attributes, children = '') => `<diplo-timeline${attributes}>${children}</diplo-timeline>`;
const withSrc = (src) => element(` src="${src}" heading="Visits"`, `<a href="${src}">Visits</a>`);
const withScript = element('', `\n<script type="application/json">\n${JSON.stringify(list, null, 2)}\n\n</script>\n`);
const withItems = element(' heading="Visits"', `\n<ol>\n${items}\n</ol>\n`);
const withEvents = element(` events="${escaped(JSON.stringify(list))}"`);

const table = `<table>${tableHead}${tableBody}</table>`;
const code = (className) => `<pre class="${className}"><code>${escaped(lines)}</code></pre>`;

/** What must stay text. */
const hostileName = `</script><script>throw new Error('It ran.')</script><img src=x onerror="throw 1">`;
const hostile = JSON.stringify([{ date: '2025-02-14', name: hostileName }]);

/** Who may write every HTML; the others have what the plugin allows them. */
const trusted = ['administrator', 'editor'];

/**
 * What may be put into a post: `content` makes it of the site's and the list's addresses, and `names` are the events
 * that the timeline must show. Without `roles`, everybody may.
 */
export const ways = [
  {
    way: 'block with src',
    content: (_, src) => block('diplo/timeline', { src, heading, align: 'wide' }),
    names: listNames,
  },
  { way: 'block with lines', content: () => block('diplo/timeline', { events: lines, lang: 'en' }), names: lineNames },
  {
    way: 'block with JSON',
    content: () => block('diplo/timeline', { events: JSON.stringify(trappedList, null, 2), asOf: '2025-02-04' }),
    names: lineNames,
  },
  {
    way: 'block with hostile JSON',
    content: () => block('diplo/timeline', { events: hostile }),
    names: [hostileName],
    // Of what the others write, WordPress itself takes the tags away.
    roles: trusted,
  },
  { way: 'shortcode with src', content: (_, src) => block('shortcode', {}, shortcode(src)), names: listNames },
  { way: 'shortcode with src, classic', content: (_, src) => `Before.\n\n${shortcode(src)}`, names: listNames },
  { way: 'shortcode with lines', content: () => block('shortcode', {}, enclosing), names: lineNames },
  { way: 'shortcode with lines, classic', content: () => `Before.\n\n${enclosing}\n\nAfter.`, names: lineNames },
  { way: 'shortcode whose src is none', content: () => block('shortcode', {}, noAddress), names: lineNames },
  {
    way: 'embed address',
    content: (site, src) => {
      const url = embedUrl(site, src);
      const html = `<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\n${escaped(url)}\n</div></figure>`;
      return block('embed', { url }, html);
    },
    names: listNames,
  },
  {
    way: 'embed address, classic',
    content: (site, src) => `Before.\n\n${embedUrl(site, src)}\n\nAfter.`,
    names: listNames,
  },
  { way: 'element with src', content: (_, src) => block('html', {}, withSrc(src)), names: listNames },
  { way: 'element with src, classic', content: (_, src) => `Before.\n\n${withSrc(src)}\n\nAfter.`, names: listNames },
  { way: 'element with a list', content: () => block('html', {}, withItems), names: datedNames },
  { way: 'element with a list, classic', content: () => `Before.\n\n${withItems}\n\nAfter.`, names: datedNames },
  { way: 'element with events', content: () => block('html', {}, withEvents), names: listNames },
  { way: 'element with events, classic', content: () => withEvents, names: listNames },
  { way: 'element with JSON', content: () => block('html', {}, withScript), names: listNames, roles: trusted },
  { way: 'element with JSON, classic', content: () => `Before.\n\n${withScript}`, names: listNames, roles: trusted },
  {
    way: 'marked List block',
    content: () => block('list', { ordered: true, className: marked }, `<ol class="${marked}">${bareItems}</ol>`),
    names: datedNames,
  },
  {
    way: 'marked Table block',
    content: () => block('table', { className: marked }, `<figure class="wp-block-table ${marked}">${table}</figure>`),
    names: datedNames,
  },
  {
    way: 'marked Code block',
    content: () => block('code', { className: marked }, code(`wp-block-code ${marked}`)),
    names: lineNames,
  },
  {
    way: 'snippet of demo/create.html: HTML',
    content: () => block('html', {}, snippetOf('wordpress-html').text),
    names: listNames,
    roles: trusted,
  },
  {
    way: 'snippet of demo/create.html: the block',
    content: () => block('diplo/timeline', { events: snippetOf('wordpress-block').text }),
    names: listNames,
  },
  {
    way: 'snippet of demo/create.html: the shortcode',
    content: () => block('shortcode', {}, snippetOf('wordpress-shortcode').text),
    names: listNames,
  },
  {
    way: 'snippet of demo/create.html: the shortcode, classic',
    content: () => `Before.\n\n${snippetOf('wordpress-shortcode').text}\n\nAfter.`,
    names: listNames,
  },
  {
    way: 'snippet of demo/create.html: a Code block',
    content: () =>
      block(
        'code',
        { className: marked },
        `<pre class="wp-block-code ${marked}"><code>${escaped(snippetOf('wordpress-code').text)}</code></pre>`,
      ),
    names: listNames,
  },
  { way: 'marked list, classic', content: () => `<ol class="${marked}">\n${bareItems}\n</ol>`, names: datedNames },
  {
    way: 'marked table, classic',
    content: () => table.replace('<table', `<table class="${marked}"`),
    names: datedNames,
  },
  { way: 'marked pre, classic', content: () => `<pre class="${marked}">${escaped(lines)}</pre>`, names: lineNames },
];

/** What everyone may write where there is no plugin: the address of a page for frames. */
export const waysWithoutPlugin = (url) => ({
  'no plugin, address': block(
    'embed',
    { url, type: 'rich' },
    `<figure class="wp-block-embed is-type-rich"><div class="wp-block-embed__wrapper">\n${url}\n</div></figure>`,
  ),
  'no plugin, address, classic': `Before it.\n\n${url}\n\nAfter it.`,
});
