import type { EventList } from '../core/event-list.js';
import { LANE_MODES } from '../core/lanes.js';
import type { Problem } from '../core/problem.js';
import { isTimeZone } from '../core/time-zone.js';
import { loadMessages } from '../i18n/load-messages.js';
import type { PageOptions } from '../server/render-page.js';
import type { PictureSettings } from '../server/render-picture.js';
import { servedModel } from '../server/served-model.js';
import { UsageError, type CommandOptions } from './run.js';

/** What is asked of a page or a picture. Whoever asks for what there is not is told so, and given nothing else instead. */
export function renderSettings(options: CommandOptions): PageOptions & PictureSettings {
  const { lang: locale = 'en', heading, 'as-of': asOf, start, end, lanes, script, frame, oembed } = options;
  return {
    ...{ locale, heading, asOf, start, end, lanes, script, frame, oembed },
    timeZone: zoneOf(options),
    width: widthOf(options),
    theme: themeOf(options),
  };
}

/** What is shown of a list with these settings; what the element would do without is refused. */
export async function modelFor(list: EventList, settings: PictureSettings): Promise<ReturnType<typeof servedModel>> {
  await loadMessages(settings.locale);
  const model = servedModel(list, settings);
  const [problem] = model.problems;
  if (problem) throw new UsageError(refusal(problem));
  return model;
}

function refusal({ field, value, message }: Problem): string {
  if (field === 'lanes') return `“${value ?? ''}” is no kind of lanes: ${LANE_MODES.join(', ')}.`;
  return field === 'end' && value === undefined ? '--end must be later than --start.' : message;
}

function zoneOf({ 'time-zone': zone }: CommandOptions): string | undefined {
  if (zone === undefined || zone === 'local' || isTimeZone(zone)) return zone;
  throw new UsageError(`“${zone}” is no time zone: use an IANA name such as Europe/Berlin, or local.`);
}

function widthOf({ width }: CommandOptions): number | undefined {
  if (width === undefined) return undefined;
  if (/^\d{1,5}$/u.test(width)) return Number(width);
  throw new UsageError(`“${width}” is no width: give a number of pixels, such as 960.`);
}

function themeOf({ theme = 'light' }: CommandOptions): 'light' | 'dark' {
  if (theme === 'light' || theme === 'dark') return theme;
  throw new UsageError(`“${theme}” is no theme: it is light or dark.`);
}
