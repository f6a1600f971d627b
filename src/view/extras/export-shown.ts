import type { ExportFormat } from '../../core/export-format.js';
import type { TimelineEvent } from '../../core/event.js';
import { toBlob } from '../../output/to-blob.js';
import { chartLayout } from '../chart-layout.js';
import { isMirrored } from '../is-mirrored.js';
import type { PartActions } from '../parts.js';
import { pictureWords } from '../picture-words.js';
import type { TimelineModel } from '../timeline-model.js';

export interface ShownHost extends HTMLElement {
  readonly heading: string | undefined;
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** A picture is at least as wide as the horizontal layout is, px. */
const LEAST_WIDTH = 720;

/**
 * What is shown as a file; of some of the events alone, where they are given. Rejects with a RangeError for a format that
 * is not known.
 */
export async function exportShown(
  format: ExportFormat,
  host: ShownHost,
  actions: PartActions,
  some?: readonly TimelineEvent[],
): Promise<Blob> {
  const { list, model } = actions.shown();
  if (!model) throw new Error('There is nothing to export yet.');
  const events = some ?? model.events;
  const heading = host.heading ?? list.heading;
  const { hostname, pathname } = host.ownerDocument.location;
  return toBlob(
    format,
    { ...list, ...model, events, heading },
    {
      telling: { ...model.wording, changeWords: model.wording.history?.changeWords },
      origin: { host: hostname, page: host.id === '' ? pathname : `${pathname}#${host.id}` },
      svg: (place) => drawnPicture(host, actions, model, heading, place),
    },
  );
}

/** What the screen draws, or would draw if it were wider. */
async function drawnPicture(
  host: ShownHost,
  { shown, size }: PartActions,
  model: TimelineModel,
  heading: string | undefined,
  place: 'page' | undefined,
): Promise<string> {
  const [{ svgDocument, pictureTitle }, { svgFile }] = await Promise.all([
    import('../../output/svg.js'),
    import('./picture-file.js'),
  ]);
  const width = Math.max(size.width, LEAST_WIDTH);
  const { measure, font } = size;
  const words = pictureWords(model, heading);
  const picture = shown().explore?.drawn ?? { layout: chartLayout(model, { width, font, measure }) };
  const beside = place === 'page' ? { heading: undefined, summary: '' } : {};
  const direction = { isMirrored: isMirrored(host) };
  const template = svgDocument({ ...picture, ...words, ...beside, ...direction, measure });
  return svgFile(template, { root: host.renderRoot, title: pictureTitle(words), ...direction });
}
