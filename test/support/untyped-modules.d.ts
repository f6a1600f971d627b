// The package's own types lead to a file that it does not hold.
declare module '@web/test-runner-visual-regression' {
  /** Fails where the element, which is in this page, does not look as in test/visual/baseline/`name`.png. */
  export function visualDiff(element: Element, name: string): Promise<void>;
}

declare module 'axe-core/axe.min.js';
