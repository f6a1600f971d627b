/** What can be taken away, by the extension of its file. */
export const EXPORT_FORMATS = ['ics', 'csv', 'json', 'jsonld', 'html', 'svg', 'png'] as const;

export type ExportFormat = (typeof EXPORT_FORMATS)[number];
