import { html, nothing, type TemplateResult } from 'lit';
import type { Problem } from '../../core/problem.js';
import { sourceMessages } from '../../i18n/source-words.js';

/** Of a list that is no list at all each entry is one: so many are told, and how many more there are. */
const MOST = 500;

/** Problems are told in English to whoever writes the list, each with its place in it. */
export function problemsTemplate(problems: readonly Problem[], locale: string): TemplateResult | typeof nothing {
  if (problems.length === 0) return nothing;
  return html`<details class="problems" part="problems">
    <summary>${sourceMessages(locale).problems(problems.length)}</summary>
    <ul role="list" lang="en" dir="ltr">
      ${problems.slice(0, MOST).map(
        ({ index, line, column, field, value, message }) =>
          html`<li>
            ${message}
            <code
              >${[
                index === undefined ? '' : `entry ${index + 1}`,
                line === undefined ? '' : `line ${line}${column === undefined ? '' : `, column ${column}`}`,
                field ? `${field}: ${value ?? ''}` : (value ?? ''),
              ]
                .filter(Boolean)
                .join(', ')}</code
            >
          </li>`,
      )}
      ${problems.length > MOST ? html`<li>There are ${problems.length - MOST} more, which “problems” has.</li>` : nothing}
    </ul>
  </details>`;
}
