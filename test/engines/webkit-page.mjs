import { setTimeout as wait } from 'node:timers/promises';

/** https://www.w3.org/TR/webdriver2/#keyboard-actions; other keys are called by what they write. */
const keys = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};
const buttons = { left: 0, middle: 1, right: 2 };
const keyboard = { type: 'key', id: 'keyboard' };
const mouse = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' } };

/** A page of WebKit that the runner's commands use as one of Puppeteer's: they know no other that has all of them. */
export const webkitPage = (driver) => {
  const keyAction = (type) => (name) => driver.act(keyboard, [{ type, value: keys[name] ?? name }]);
  const press = (name) =>
    driver.act(
      keyboard,
      ['keyDown', 'keyUp'].map((type) => ({ type, value: keys[name] ?? name })),
    );
  const move = (x, y) => ({ type: 'pointerMove', duration: 0, x, y });
  const button = (type, name = 'left') => ({ type, button: buttons[name] });

  return {
    keyboard: {
      press,
      down: keyAction('keyDown'),
      up: keyAction('keyUp'),
      type: async (text) => {
        for (const letter of text) await press(letter);
      },
    },
    mouse: {
      move: (x, y) => driver.act(mouse, [move(x, y)]),
      down: (options) => driver.act(mouse, [button('pointerDown', options?.button)]),
      up: (options) => driver.act(mouse, [button('pointerUp', options?.button)]),
      click: (x, y, options) =>
        driver.act(mouse, [move(x, y), button('pointerDown', options?.button), button('pointerUp', options?.button)]),
      reset: async () => {
        await driver.release();
        await driver.act(mouse, [move(0, 0)]);
      },
    },
    accessibilityTree: async () => {
      const elements = await driver.evaluate(`return (${String(shownElements)})()`);
      const children = [];
      for (const { element, expanded, term } of elements) {
        const { role, name } = await driver.computed(element);
        children.push({ role, name: name || term, expanded });
      }
      return { role: 'document', children };
    },
    setViewport: (size) => resizeViewport(driver, size),
  };
};

/** WebDriver sizes windows: as much is added as the bars around the page take, until the page says that it has the size. */
async function resizeViewport(driver, { width, height }) {
  for (let i = 0; i < 200; i++) {
    // a page that is just being left has no size
    const page = await driver
      .evaluate('return { width: innerWidth, height: innerHeight, x: outerWidth, y: outerHeight }')
      .catch(() => ({}));
    if (page.width === width && page.height === height) {
      // what follows the size has followed it
      await driver.waitFor('requestAnimationFrame(() => requestAnimationFrame(arguments[0]))');
      return;
    }
    if (page.x && i % 20 === 0) await driver.resize(page.x - page.width + width, page.y - page.height + height);
    await wait(10);
  }
  throw new Error(`The page does not become ${width} × ${height} px`);
}

/** Runs in the page: all that is shown and not kept from screen readers, also in shadow trees. */
function shownElements() {
  const within = (root) =>
    [...root.children]
      .filter((element) => element.getAttribute('aria-hidden') !== 'true' && element.localName !== 'style')
      .flatMap((element) => [
        ...(element.checkVisibility({ visibilityProperty: true })
          ? [
              {
                element,
                expanded: element.getAttribute('aria-expanded') === 'true',
                term: element.localName === 'dt' ? element.textContent.trim() : '', // read by its text, without a name
              },
            ]
          : []),
        ...within(element.shadowRoot ?? element),
      ]);
  return within(document.body);
}
