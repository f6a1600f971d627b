import { ko } from '../../src/i18n/ko.js';
import { registerMessages } from '../../src/i18n/messages.js';

/** Words that a page fetches when it needs them; the pure code is tested with them at hand. */
registerMessages('ko', ko);
