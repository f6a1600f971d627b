import { en } from './en.js';
import type { ExtrasMessages } from './extras-messages.js';

export const extrasEn: ExtrasMessages = {
  save: 'Save as',
  formats: {
    ics: 'Calendar (.ics)',
    csv: 'Table (.csv)',
    json: 'Data (.json)',
    jsonld: 'Data for search engines (.jsonld)',
    html: 'Web page (.html)',
    svg: 'Drawing (.svg)',
    png: 'Picture (.png)',
  },
  addToCalendar: 'Add to calendar',
  copyLink: 'Copy link',
  copied: 'Link copied',
  failed: 'That did not work.',
  noPicture: 'The picture could not be loaded.',
  picture: (name) => `Picture: ${name}`,

  clockOffset: (minutesAhead, home) => {
    const minutes = Math.abs(minutesAhead);
    const words = en.hoursAndMinutes(Math.floor(minutes / 60), minutes % 60);
    if (!words) return `same time as ${home}`;
    return `${words} ${minutesAhead < 0 ? 'behind' : 'ahead of'} ${home}`;
  },
  zoneName: (zone) =>
    zone
      .slice(zone.lastIndexOf('/') + 1)
      .replaceAll('_', ' ')
      .replace('Sao ', 'São '),
  timeIn: (time, place, day) => `${time} in ${place}${day ? ` on ${day}` : ''}`,
  underWay: 'under way',
};
