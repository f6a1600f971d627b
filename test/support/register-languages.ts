import { registerMessages } from '../../src/i18n/messages.js';
import { languages } from './languages.js';

/** Words that a page fetches when it needs them; the pure code is tested with them at hand. */
for (const [tag, messages] of Object.entries(languages)) registerMessages(tag, messages);
