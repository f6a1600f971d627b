// Written from custom-elements.json by "npm run editors".

import type {
  DiploLoadEvent,
  DiploProblemEvent,
  DiploSpanEvent,
  DiploSelectEvent,
  OwnMessages,
} from '../dist/npm/element.js';

/** What a template may set, as properties or as attributes. */
export interface DiploTimelineAttributes {
  /** The event list: an array of events, or an object `{heading, asOf, timeZone, periods, events}`; the attribute holds the same as JSON. It is read when set, and never changed. Lists of schema.org, TimelineJS, vis-timeline and iCalendar are read too. Without it the list comes from `src`, else from a child `<script type="application/json">`, else from `for`, else from the children: a list, a table, a `<pre>`, or h-event markup. */
  events?: unknown | undefined;
  /** Address of the list: JSON, CSV or iCalendar, by http(s). Fetched without credentials. */
  src?: string | undefined;
  /** The id of a list, table or `<pre>` elsewhere in the page that holds the events. */
  htmlFor?: string | undefined;
  /** Visible caption and accessible name; else the list's own `heading`. */
  heading?: string | undefined;
  /** Level of the heading in the page's outline, 2 to 6. */
  headingLevel?: number | undefined;
  /** EDTF: where the visible span starts, inclusive. By default all events are in view. */
  start?: string | undefined;
  /** EDTF: where the visible span ends, inclusive. */
  end?: string | undefined;
  /** EDTF: the day whose knowledge is shown; a line marks it. By default the newest `asOf` in the list. */
  asOf?: string | undefined;
  /** EDTF: the day that is marked as today; `auto` is the reader's own, unless the list is as known on some day; `none` is no day. */
  now?: string | undefined;
  /** Offers the reader a control that steps through the days on which something became known. */
  history?: boolean | undefined;
  /** Whose clocks moments are told by: an IANA name such as `Asia/Seoul`, or `local` for the reader's own. By default each event has those of its place. Days are the same days everywhere. */
  timeZone?: string | undefined;
  /** `auto` (vertical where the element is narrower than 30rem), `horizontal` or `vertical`. */
  layout?: 'auto' | 'horizontal' | 'vertical' | undefined;
  /** What the lanes stand for: `auto`, `location`, `group`, `status`, `attendee` or `none`. */
  lanes?: 'auto' | 'location' | 'group' | 'status' | 'attendee' | 'none' | undefined;
  /** `time` (lanes in order of their first event) or `list` (in the order in which the list names them). */
  laneOrder?: 'time' | 'list' | undefined;
  /** Shows only the events in which each of these words is found. `status:`, `lane:` and `person:` look there alone: `budget status:expected person:"Marco Rubio"`. The property also takes an object `{text, status, lane, person}`. */
  filter?: unknown | undefined;
  /** `auto` offers zoom, search and an overview once there is more than fits; `none` never does. */
  controls?: 'auto' | 'none' | undefined;
  /** Lets the details load the pictures that the list names, when they are seen and without telling their host the page. */
  images?: boolean | undefined;
  /** Words of the page's own, in place of the timeline's or for a language that it does not have, by their names in the type `Messages`: `{today: (date) => …, statuses: {expected: 'planned'}}`. An object that is set anew is read anew. What is made for its words is kept: functions in it should be the same ones each time. */
  messages?: OwnMessages | undefined;
  /** The id of the event whose details are open, or null. */
  selected?: string | null | undefined;
  /** The largest file that `src` may lead to, bytes; by default 20,000,000. */
  'max-bytes'?: number | string | undefined;
  /** Minutes, at least 1, after which `src` is read again while the page is looked at; by default never. */
  refresh?: number | string | undefined;
  /** The id of a list, table or `<pre>` elsewhere in the page that holds the events. */
  for?: string | undefined;
  /** Level of the heading in the page's outline, 2 to 6. */
  'heading-level'?: number | string | undefined;
  /** EDTF: the day whose knowledge is shown; a line marks it. By default the newest `asOf` in the list. */
  'as-of'?: string | undefined;
  /** Whose clocks moments are told by: an IANA name such as `Asia/Seoul`, or `local` for the reader's own. By default each event has those of its place. Days are the same days everywhere. */
  'time-zone'?: string | undefined;
  /** `time` (lanes in order of their first event) or `list` (in the order in which the list names them). */
  'lane-order'?: 'time' | 'list' | undefined;
}

/** The events of the timeline, by their names. */
export interface DiploTimelineEvents {
  /** A list was read. `detail`: `{events, problems}`. */
  'diplo-load': DiploLoadEvent;
  /** Something in the list or the attributes could not be taken as it is. `detail`: `{problems}`. */
  'diplo-problem': DiploProblemEvent;
  /** What is in view has changed. `detail`: `{start, end}`, the end exclusive. */
  'diplo-span': DiploSpanEvent;
  /** The reader opens an event's details, or closes them (`detail.event` is null). Cancelable. */
  'diplo-select': DiploSelectEvent;
}

/** The same as attributes of a template: `on` and the name. */
export type DiploTimelineListeners = {
  [Name in keyof DiploTimelineEvents as `on${Name}`]?: ((event: DiploTimelineEvents[Name]) => void) | undefined;
};
