import { expect, aTimeout } from '@open-wc/testing';
import { everyHostileText } from '../support/hostile-texts.js';
import { openPage } from '../support/open-page.js';
import { treeFaults } from '../support/tree-faults.js';

/** What the tests beside this one do not find could be there, if they could not find it: here it is, and they do. */
it('the same hostile texts run, ask for files and make elements where a page is not careful', async () => {
  const texts = await everyHostileText();
  const page = await openPage();
  const { body } = page.document;
  // all are made first: some texts put an element of their own in the place of the document's methods
  const careless = texts.map(() => page.document.createElement('div'));
  body.append(...careless);
  careless.forEach((element, i) => (element.innerHTML = texts[i] ?? ''));
  await aTimeout(500);
  const harm = page.harm().join('\n');
  expect(harm).to.include('alert() was called');
  expect(harm).to.include('request of http');
  const faults = treeFaults(body).join('\n');
  expect(faults).to.include('<script> is no element of a timeline');
  expect(faults).to.match(/<img onerror="[^"]*"> runs/u);
  expect(faults).to.match(/<a href="javascript:[^"]*"> leads nowhere safe/u);
  expect(faults).to.match(/<div style="[^"]*"> is of no form/u);
  page.close();
}).timeout(10_000);
