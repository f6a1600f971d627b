import type { ExportFormat } from '../core/export-format.js';

/** The words for what a reader takes away: files, a calendar entry, a link; and for pictures. */
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
}
