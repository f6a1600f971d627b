import { expect, it } from 'vitest';
import { personWords } from '../../src/i18n/person-words.js';
import '../support/register-languages.js';

it('a person has a post and whom that is of, parted by the comma of the language', () => {
  const person = { name: 'Cho Tae-yul', jobTitle: 'minister', affiliation: 'South Korea' };
  const words = (locale: string) => personWords(person, locale);
  expect(words('en')).toBe('Cho Tae-yul, minister, South Korea');
  expect(words('ar')).toBe('Cho Tae-yul، minister، South Korea');
  expect(words('ja')).toBe('Cho Tae-yul、minister、South Korea');
});
