/** A client of the WebDriver protocol (https://www.w3.org/TR/webdriver2/): as much of it as the tests' browser needs. */
export class WebDriver {
  #session;

  /** @param address where the driver listens */
  constructor(address) {
    this.#session = `${address}/session`;
  }

  async start(capabilities) {
    const { sessionId } = await this.#ask('POST', '', { capabilities: { alwaysMatch: capabilities } });
    this.#session += `/${sessionId}`;
  }

  end() {
    return this.#ask('DELETE', '');
  }

  goTo(url) {
    return this.#ask('POST', '/url', { url });
  }

  address() {
    return this.#ask('GET', '/url');
  }

  resize(width, height) {
    return this.#ask('POST', '/window/rect', { width, height });
  }

  evaluate(script) {
    return this.#ask('POST', '/execute/sync', { script, args: [] });
  }

  /** Resolves when a function that the script gets as its argument is called. */
  waitFor(script) {
    return this.#ask('POST', '/execute/async', { script, args: [] });
  }

  /** The role and the name that the engine has computed for an element which a script has returned. */
  async computed(element) {
    const [id] = Object.values(element);
    const [role, name] = await Promise.all(
      ['role', 'label'].map((what) => this.#ask('GET', `/element/${id}/computed${what}`)),
    );
    return { role, name };
  }

  /** What a key or a pointer does, in its order. */
  act(device, actions) {
    return this.#ask('POST', '/actions', { actions: [{ ...device, actions }] });
  }

  /** Lets go of every key and button. */
  release() {
    return this.#ask('DELETE', '/actions');
  }

  async #ask(method, path, body) {
    const response = await fetch(this.#session + path, { method, body: body && JSON.stringify(body) });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${method} ${path}: ${value.error}. ${value.message}`);
    return value;
  }
}
