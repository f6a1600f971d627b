import { httpLink } from '../core/http-link.js';
import { excerpt } from '../core/problem.js';
import { loadMessages } from '../i18n/load-messages.js';
import { escapeHtml } from '../output/escape-html.js';
import { servedList } from './served-list.js';
import { SERVED_EM, servedLayout, servedModel, type ServedSettings } from './served-model.js';

export interface FrameSettings extends ServedSettings {
  /** Absolute address (http or https) of the page to frame, which has this list's timeline. */
  readonly url: string;
}

export interface Frame {
  /** Accessible name of the frame, and the words of the link to it. */
  readonly title: string;
  /** Width that the height is reckoned for, px. */
  readonly width: number;
  /** Height at which all can be read where no script fits the frame to its timeline, px. */
  readonly height: number;
  /** The markup: a link, for wherever frames are taken out, and the frame. */
  readonly html: string;
}

/** The column of text of most sites, px. */
const WIDTH = 640;
/** Heading, two lines of summary, legend and the line of the table, around the picture. */
const AROUND = 14 * SERVED_EM;

/**
 * A frame around the page of a list. It may run scripts, and do what readers press: open links, save files, copy an address.
 * It has no origin, so that it can reach nothing of the page around it. The list is what the element takes as its events.
 *
 * Rejects with a TypeError for an address that is not of http or https: a script in it would run in the page around it.
 */
export async function frameMarkup(given: unknown, settings: FrameSettings): Promise<Frame> {
  const { url, locale, heading, width = WIDTH } = settings;
  const link = httpLink(url);
  if (link === null)
    throw new TypeError(`“${excerpt(url)}” is no address of a page: write it as https://example.org/visits.html.`);
  await loadMessages(locale);
  const { list } = await servedList(given, locale);
  const model = servedModel(list, settings);
  const title = heading ?? list.heading ?? model.wording.messages.timeline;
  const picture = model.digest.count > 0 ? servedLayout(model, { ...settings, width }).height : 0;
  const height = Math.ceil((picture + AROUND) / 10) * 10;
  const [address, name] = [escapeHtml(link), escapeHtml(title)];
  const html = `<blockquote><a href="${address}">${name}</a></blockquote><iframe class="diplo-timeline-frame" title="${name}" src="${address}" width="100%" height="${height}" loading="lazy" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads" allow="clipboard-write" referrerpolicy="no-referrer" style="border: 0"></iframe>`;
  return { title, width, height, html };
}
