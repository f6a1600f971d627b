import type { ExportFormat } from '../core/export-format.js';

/** The words for what a reader takes away (files, a calendar entry, a link), for pictures, and for clocks and distances. */
export interface ExtrasMessages {
  /** Opens the list of formats. */
  readonly save: string;
  readonly formats: Readonly<Record<ExportFormat, string>>;
  readonly addToCalendar: string;
  readonly copyLink: string;
  readonly copied: string;
  /** The file could not be made, or the link not be copied. */
  readonly failed: string;
  /** In place of a picture that did not come. */
  readonly noPicture: string;
  /** Stands for a picture whose source gives no alternative text. */
  picture(name: string): string;

  /** `8 h behind Seoul`: how far a place's clocks are ahead (or, below zero, behind) those of home. */
  clockOffset(minutesAhead: number, home: string): string;
  /** What people call the clocks of an IANA zone: `Seoul`. */
  zoneName(zone: string): string;
  /** `09:00 in Munich`, with a day where it is another one there. */
  timeIn(time: string, place: string, day?: string): string;
  /** How far a date is, as people say it; absent where `Intl.RelativeTimeFormat` does. */
  readonly distance?: (words: string) => string;
  /** The event has begun and has not ended. */
  readonly underWay: string;
}
