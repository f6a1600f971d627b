import { LitElement } from 'lit';
import type { OwnMessages } from '../i18n/own-messages.js';
import { followPage } from './follow-page.js';

/** What a page can set. All are attributes, too, apart from `messages`. */
export class TimelineProperties extends LitElement {
  static override properties = {
    events: {},
    src: {},
    htmlFor: { attribute: 'for' },
    heading: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    start: {},
    end: {},
    asOf: { attribute: 'as-of' },
    now: {},
    history: { type: Boolean },
    timeZone: { attribute: 'time-zone' },
    layout: {},
    lanes: {},
    laneOrder: { attribute: 'lane-order' },
    filter: {},
    controls: {},
    images: { type: Boolean },
    messages: { attribute: false },
    selected: { reflect: true },
  };

  /**
   * The event list: an array of events, or an object `{heading, asOf, timeZone, periods, events}`; the attribute holds the same
   * as JSON. It is read when set, and never changed. Lists of schema.org, TimelineJS, vis-timeline and iCalendar are read
   * too. Without it the list comes from `src`, else from a child `<script type="application/json">`, else from `for`, else
   * from the children: a list, a table, a `<pre>`, or h-event markup.
   */
  declare events: unknown;

  /** Address of the list: JSON, CSV or iCalendar, by http(s). Fetched without credentials. */
  declare src: string | undefined;

  /** The id of a list, table or `<pre>` elsewhere in the page that holds the events. */
  declare htmlFor: string | undefined;

  /** Visible caption and accessible name; else the list's own `heading`. */
  declare heading: string | undefined;

  /** Level of the heading in the page's outline, 2 to 6. */
  declare headingLevel: number;

  /** EDTF: where the visible span starts, inclusive. By default all events are in view. */
  declare start: string | undefined;

  /** EDTF: where the visible span ends, inclusive. */
  declare end: string | undefined;

  /** EDTF: the day whose knowledge is shown; a line marks it. By default the newest `asOf` in the list. */
  declare asOf: string | undefined;

  /** EDTF: the day that is marked as today; `auto` is the reader's own, unless the list is as known on some day; `none` is no day. */
  declare now: string | undefined;

  /** Offers the reader a control that steps through the days on which something became known. */
  declare history: boolean;

  /**
   * Whose clocks moments are told by: an IANA name such as `Asia/Seoul`, or `local` for the reader's own. By default each
   * event has those of its place. Days are the same days everywhere.
   */
  declare timeZone: string | undefined;

  /** `auto` (vertical where the element is narrower than 30rem), `horizontal` or `vertical`. */
  declare layout: 'auto' | 'horizontal' | 'vertical' | undefined;

  /** What the lanes stand for: `auto`, `location`, `group`, `status`, `attendee` or `none`. */
  declare lanes: 'auto' | 'location' | 'group' | 'status' | 'attendee' | 'none' | undefined;

  /** `time` (lanes in order of their first event) or `list` (in the order in which the list names them). */
  declare laneOrder: 'time' | 'list' | undefined;

  /**
   * Shows only the events in which each of these words is found. `status:`, `lane:` and `person:` look there alone:
   * `budget status:expected person:"Marco Rubio"`. The property also takes an object `{text, status, lane, person}`.
   */
  declare filter: unknown;

  /** `auto` offers zoom, search and an overview once there is more than fits; `none` never does. */
  declare controls: 'auto' | 'none' | undefined;

  /** Lets the details load the pictures that the list names, when they are seen and without telling their host the page. */
  declare images: boolean;

  /**
   * Words of the page's own, in place of the timeline's or for a language that it does not have, by their names in the
   * type `Messages`: `{today: (date) => …, statuses: {expected: 'planned'}}`. An object that is set anew is read anew. What is
   * made for its words is kept: functions in it should be the same ones each time.
   */
  declare messages: OwnMessages | undefined;

  /** The id of the event whose details are open, or null. */
  declare selected: string | null;

  constructor() {
    super();
    this.headingLevel = 2;
    this.history = false;
    this.images = false;
    this.selected = null;
    followPage(this);
  }
}
