import license from 'rollup-plugin-license';

/** Licences under which a package may travel inside the bundle; the build fails at any other. */
const ALLOWED = '(BSD-3-Clause OR ISC OR MIT OR MPL-2.0)';

const HEAD = `diplo-timeline is under the MIT licence. Its files diplo-timeline*.js and enhance.js hold parts of these packages, each
under a licence of its own. The source of each, as it was used, is at the address below its name.`;

const notice = ({ name, version, license: licence, licenseText, homepage }) =>
  [
    `${name} ${version}`,
    `Licence: ${licence}`,
    `Source: https://www.npmjs.com/package/${name}/v/${version}`,
    ...(homepage ? [`Home: ${homepage}`] : []),
    '',
    licenseText?.trim() ?? missingText(name),
  ].join('\n');

function missingText(name) {
  throw new Error(`${name} has no file with its licence: add its text in scripts/third-party-licences.mjs.`);
}

/** A Rollup plugin that writes the licences of all packages in the bundle and its chunks into `file`. */
export const thirdPartyLicences = (file) =>
  license({
    thirdParty: {
      allow: { test: ALLOWED, failOnUnlicensed: true, failOnViolation: true },
      output: {
        file,
        template: (dependencies) => `${[HEAD, ...dependencies.map(notice)].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`,
      },
    },
  });
