import type { TemplateResult } from 'lit';
import { earliest, isTimed, latest, type TimelineEvent } from '../../core/event.js';
import { densityOf } from '../../core/many/overview-layout.js';
import { TimeScale } from '../../core/time-scale.js';
import { TimeSpan } from '../../core/time-span.js';
import type { TimelineLayout } from '../../core/timeline-layout.js';
import { remembered } from '../remembered.js';
import type { ChartInput } from './chart-view.js';
import type { Shown } from './many-source.js';
import { overviewTemplate } from './overview-template.js';

const PARTS = 160;

/** The strip under a picture: all that can be panned to, and how full it is. */
export class Overview {
  constructor(private readonly show: (span: TimeSpan) => void) {}

  render({ model, many }: ChartInput, { scale, em }: TimelineLayout): TemplateResult {
    const { whole, span, events, wording } = model;
    return overviewTemplate({
      scale: new TimeScale(whole, scale.x0, scale.x1),
      span,
      density: this.#density(many, events, whole.start, whole.end),
      em,
      isTimed: many?.index.isTimed ?? events.some(isTimed),
      locale: wording.locale,
      show: this.show,
    });
  }

  readonly #density = remembered(
    (many: Shown | undefined, events: readonly TimelineEvent[], start: number, end: number): readonly number[] => {
      const dates = many ? [] : events.flatMap(({ when }) => when ?? []);
      const lanes = many?.index.lanes ?? [
        { starts: Float64Array.from(dates, earliest), ends: Float64Array.from(dates, latest) },
      ];
      return densityOf(lanes, new TimeSpan(start, end), PARTS);
    },
  );
}
