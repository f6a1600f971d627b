/** What zoom, pan, search and long lists need; fetched when they are met. */
import { Explorer, type ExplorerHost } from './explorer.js';
import type { PartActions } from '../parts.js';

export { explore as styles } from '../../styles/explore.js';

export const create = (host: ExplorerHost, actions: PartActions): Explorer => new Explorer(host, actions);
