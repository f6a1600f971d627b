/** What a reader can take away, and pictures: what the card and the foot of the timeline have beside the facts. */
import { Extras, type ExtrasHost } from './extras-controller.js';
import type { PartActions } from '../parts.js';

export { extras as styles } from '../../styles/extras.js';

export const create = (host: ExtrasHost, actions: PartActions): Extras => new Extras(host, actions);
