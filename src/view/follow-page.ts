import type { LitElement } from 'lit';
import { MINUTE_MS } from '../core/civil-time.js';

/**
 * Asks for an update when `lang` changes, here or on anything around, across shadow roots: any of those may say now which
 * language the host is in. So it does for `refresh`, which is no property either. And every minute, so that a page that
 * stays open does not show yesterday as today.
 */
export function followPage(host: LitElement): void {
  const update = (): void => {
    host.requestUpdate();
  };
  const observer = new MutationObserver(update);
  let timer: ReturnType<typeof setInterval>;
  host.addController({
    hostConnected() {
      timer = setInterval(update, MINUTE_MS);
      for (let node: Element | undefined = host; node;) {
        const root = node.getRootNode();
        observer.observe(root, { subtree: true, attributeFilter: ['lang', 'refresh'] });
        node = root instanceof ShadowRoot ? root.host : undefined;
      }
    },
    hostDisconnected() {
      clearInterval(timer);
      observer.disconnect();
    },
  });
}
