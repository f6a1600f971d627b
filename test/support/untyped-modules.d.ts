// The package's own types lead to a file that it does not hold.
declare module '@web/test-runner-visual-regression' {
  /** Fails where the element, which is in this page, does not look as in test/visual/baseline/`name`.png. */
  export function visualDiff(element: Element, name: string): Promise<void>;
}

declare module 'axe-core/axe.min.js';

declare module '*/release/changelog.mjs' {
  export function changesOf(changelog: string, version: string): string | undefined;
}

declare module '*/release/obstacles.mjs' {
  export function obstacles(root: string): readonly string[];
}

declare module '*/release/subresource-integrity.mjs' {
  export function integrities(dist: string): Readonly<Record<string, string>>;
  export function scriptTags(hashes: Readonly<Record<string, string>>, base: string): string;
}
