/**
 * Two plugins, around the minifier, that let the parts import from the bundle by the names that its minifier gave: an
 * alias for each would be a hundredth of the bundle.
 *
 * ```
 *   bundle   export{eK as $,tX as E}     export{eK,tX}
 *   part     import{$ as a,E as b}       import{eK as a,tX as b}
 * ```
 *
 * @param {string} bundle - Name of its entry.
 * @param {readonly string[]} kept - What pages import by name.
 */
export function sharedNames(bundle, kept) {
  const isBundle = ({ name, isEntry }) => isEntry && name === bundle;
  let tell;
  const told = new Promise((resolve) => {
    tell = resolve;
  });
  const before = {
    name: 'shared-names',
    async renderChunk(code, chunk) {
      if (isBundle(chunk) || !chunk.imports.includes(`${bundle}.js`)) return null;
      const nameOf = await told;
      const renamed = code.replace(/^import \{([^}]*)\} from '([^']*)';$/gmu, (statement, names, from) => {
        if (from !== `./${bundle}.js`) return statement;
        const items = names.split(',').map((item) => {
          const [name, local = name] = item.trim().split(' as ');
          return `${nameOf(name)} as ${local}`;
        });
        return `import { ${items.join(', ')} } from '${from}';`;
      });
      return { code: renamed, map: null };
    },
  };
  const after = {
    name: 'shared-names-of-bundle',
    renderChunk(code, chunk) {
      if (!isBundle(chunk)) return null;
      const aliases = new Map();
      const renamed = code.replace(/(?<=\bexport\{)[^}]*(?=\};?\s*$)/u, (names) =>
        names
          .split(',')
          .map((item) => {
            const [name, alias = name] = item.split(' as ');
            if (kept.includes(alias)) return item;
            aliases.set(alias, name);
            return name;
          })
          .join(','),
      );
      tell((name) => aliases.get(name) ?? name);
      return { code: renamed, map: null };
    },
  };
  return [before, after];
}
