/** What a reader can take away, on paper too, and pictures: what card and foot of the timeline have beside the facts. */
import { Extras, type ExtrasHost } from './extras-controller.js';
import { extras } from '../../styles/extras.js';
import { paper } from '../../styles/paper.js';
import { HeldPlace } from './held-place.js';
import { Paper } from './paper-controller.js';
import type { PartActions } from '../parts.js';

export const styles = extras + paper;

export function create(host: ExtrasHost, actions: PartActions): Extras {
  new Paper(host, actions);
  new HeldPlace(host);
  return new Extras(host, actions);
}
