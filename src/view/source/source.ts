/** What reads a list that is not handed over in the timeline's own form: fetched, written in another one, or markup. */
import { Source, type SourceHost } from './source-controller.js';
import type { PartActions } from '../parts.js';

export { source as styles } from '../../styles/source.js';

export const create = (host: SourceHost, actions: PartActions): Source => new Source(host, actions);
