import { html, nothing, type TemplateResult } from 'lit';
import type { Problem } from '../../core/problem.js';
import { sourceMessages } from '../../i18n/source-words.js';

/** Problems are told in English to whoever writes the list, each with its place in it. */
export function problemsTemplate(problems: readonly Problem[], locale: string): TemplateResult | typeof nothing {
  if (problems.length === 0) return nothing;
  return html`<details class="problems" part="problems">
    <summary>${sourceMessages(locale).problems(problems.length)}</summary>
    <ul role="list" lang="en" dir="ltr">
      ${problems.map(
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
    </ul>
  </details>`;
}
