/** The words for finding one's way through a timeline: zoom, pan, clusters, search, pages. */
export interface ExploreMessages {
  /** Names the toolbar. */
  readonly controls: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly earlier: string;
  readonly later: string;
  readonly showAll: string;
  /** Names the part of the overview that is in view. */
  readonly visibleSpan: string;
  /** Told once the view has come to rest. */
  inView(view: { span: string; count: number }): string;

  /** Several events in one mark: `1,204 events, March 2019`. */
  cluster(count: number, when: string): string;
  /** A cluster in a lane: `1,204 events, March 2019, Munich`. */
  clusterIn(count: number, when: string, lane: string): string;
  /** Said in the card of a cluster: pressing it zooms in. */
  readonly zoomHere: string;
  /** Many lanes that share one. */
  moreLanes(count: number): string;
  /** After the names of some events of a cluster, those that have no room. */
  more(count: number): string;

  readonly search: string;
  found(count: number, total: number): string;
  readonly nothingFound: string;
  readonly nextFound: string;
  readonly previousFound: string;

  /** Where in a long list a page is, or one event, which is its first and its last. */
  page(page: { from: number; to: number; total: number }): string;
  readonly nextPage: string;
  readonly previousPage: string;

  reading(total: number): string;
}
