/** The words for what was known when. */
export interface HistoryMessages {
  /** What an entry of the history said before it was revised. */
  changedOn(date: string, before: string): string;
  withdrawnOn(date: string): string;
  /** It had been withdrawn. */
  reinstatedOn(date: string, before: string): string;
  /** What was said before was wrong, rather than out of date; `before` is empty where no word for readers differs. */
  correctedOn(date: string, before: string): string;
  /** What is shown was later found to be wrong. */
  laterCorrected(date: string): string;
  /** Names the control that steps through what was known when. */
  readonly knownOn: string;
  readonly earlierDay: string;
  readonly laterDay: string;
  /** Told once a day has been chosen. */
  knownStatus(known: { date: string; count: number; changed: number }): string;
  readonly changed: string;
}
