import type { LitElement } from 'lit';

/**
 * Asks for an update when `lang` changes, here or on anything around, across shadow roots: any of those may say now which
 * language the host is in. So it does for `refresh`, which is no property either.
 */
export function followLanguage(host: LitElement): void {
  const observer = new MutationObserver(() => {
    host.requestUpdate();
  });
  host.addController({
    hostConnected() {
      for (let node: Element | undefined = host; node;) {
        const root = node.getRootNode();
        observer.observe(root, { subtree: true, attributeFilter: ['lang', 'refresh'] });
        node = root instanceof ShadowRoot ? root.host : undefined;
      }
    },
    hostDisconnected() {
      observer.disconnect();
    },
  });
}
