import type { ReactiveControllerHost } from 'lit';
import { MINUTE_MS } from '../core/civil-time.js';

/** Asks for an update every minute, so that a page that stays open does not show yesterday as today. */
export function followClock(host: ReactiveControllerHost): void {
  let timer: ReturnType<typeof setInterval>;
  host.addController({
    hostConnected() {
      timer = setInterval(() => {
        host.requestUpdate();
      }, MINUTE_MS);
    },
    hostDisconnected() {
      clearInterval(timer);
    },
  });
}
