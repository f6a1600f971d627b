import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { Status, TimelineEvent } from '../core/event.js';
import type { MarkPart, MarkShape } from '../core/mark-shape.js';
import { arrowPath, barPath, bracketPath, diamondPath, round } from './mark-path.js';

export interface MarkDrawing {
  readonly shape: MarkShape;
  /** Top and height, px. */
  readonly y: number;
  readonly height: number;
  readonly status: Status | 'unknown' | undefined;
  readonly isNeutral: boolean;
  /** Unique among the marks of one shadow root. */
  readonly key: string;
}

/** What was withdrawn looks as what was called off does. */
export function drawnStatus({ withdrawn, status }: TimelineEvent): TimelineEvent['status'] {
  return withdrawn ? 'cancelled' : status;
}

/** The class that gives a status its outline and fill; both follow from the style sheet. */
function markClass(status: MarkDrawing['status'], isNeutral: boolean): string {
  return `mark ${status ?? 'no-status'}${isNeutral ? ' neutral' : ''}`;
}

/**
 * One event's mark: the shape of its ends says how well its dates are known, its outline and fill say its status. No
 * channel means two things.
 */
export function drawMark(mark: MarkDrawing): SVGTemplateResult {
  const { shape, y, height, status, isNeutral, key } = mark;
  const parts = shape.kind === 'set' ? shape.parts : [shape];
  const feathers = parts.filter(({ startEdge, endEdge }) => isSoft(startEdge) || isSoft(endEdge));
  return svg`<g class=${markClass(status, isNeutral)}>
    ${feathers.map((part, i) => featherMask(part, height, `${key}-${i}`))}
    ${shape.kind === 'set' ? drawSetLine(shape, y, height) : nothing}
    ${parts.map((part) => {
      const mask = feathers.indexOf(part);
      const hatch = status === 'tentative' ? `url(#hatch-${isNeutral ? 'neutral' : 'accent'})` : undefined;
      const drawn = drawPart(part, y, height, hatch);
      return mask < 0 ? drawn : svg`<g mask=${`url(#feather-${key}-${mask})`}>${drawn}</g>`;
    })}
    ${status === 'cancelled' ? drawCross(shape, y, height) : shape.uncertain ? drawQuestion(shape, y, height) : nothing}
    ${status === 'postponed' ? drawOnwards(shape, y, height) : nothing}
  </g>`;
}

/** `hatch` is the paint of what is tentative; every other fill follows from the style sheet. */
function drawPart(part: MarkShape, y: number, height: number, hatch: string | undefined): SVGTemplateResult {
  const { core, kind } = part;
  const isBand = core !== undefined || kind === 'window';
  const path = (inner: MarkPart, isOutline: boolean) =>
    kind === 'moment' ? diamondPath(part, y, height) : barPath(inner, y, height, isOutline);
  return svg`${isBand ? svg`<path class=${core ? 'rim' : 'band'} d=${path(part, false)} />` : nothing}
    ${kind !== 'window' || hatch ? svg`<path class="fill" d=${path(core ?? part, false)} fill=${hatch ?? 'none'} />` : nothing}
    <path class="outline" d=${path(core ?? part, true)} />
    ${isBand ? svg`<path class="bracket" d=${bracketPath(part, y, height)} />` : nothing}`;
}

function isSoft(edge: MarkPart['startEdge']): boolean {
  return edge === 'feather' || edge === 'fade';
}

/** Fades an end that is only about right over a part of the mark, and one that nobody has told over most of it. */
function featherMask(part: MarkPart, height: number, key: string): SVGTemplateResult {
  const width = part.x1 - part.x0;
  const stop = (edge: MarkPart['startEdge']) =>
    edge === 'fade' ? 0.8 : edge === 'feather' ? Math.min(0.3, (2 * height) / width) : 0;
  const start = stop(part.startEdge);
  const end = 1 - stop(part.endEdge);
  return svg`<linearGradient id="fade-${key}" gradientUnits="userSpaceOnUse" x1=${round(part.x0)} x2=${round(part.x1)}>
      <stop offset="0" stop-color=${start > 0 ? '#000' : '#fff'} />
      <stop offset=${start} stop-color="#fff" />
      <stop offset=${end} stop-color="#fff" />
      <stop offset="1" stop-color=${end < 1 ? '#000' : '#fff'} />
    </linearGradient>
    <mask id="feather-${key}"><rect x="-9" y="-9" width="1e5" height="1e5" fill="url(#fade-${key})" /></mask>`;
}

/** The members of a set hang together by a thin line. */
function drawSetLine({ parts }: MarkShape, y: number, height: number): SVGTemplateResult {
  const inOrder = [...parts].sort((a, b) => a.x0 - b.x0);
  const gaps = inOrder.map(({ x1 }, i) => `M${round(x1)} ${y + height / 2}H${round(inOrder[i + 1]?.x0 ?? x1)}`);
  return svg`<path class="set-line" d=${gaps.join('')} />`;
}

function drawCross({ x0, x1 }: MarkShape, y: number, height: number): SVGTemplateResult {
  const [x, middle, half] = [round((x0 + x1) / 2), y + height / 2, 0.25 * height];
  return svg`<path class="cross" d="M${x - half} ${middle - half}l${2 * half} ${2 * half}m0 ${-2 * half}l${-2 * half} ${2 * half}" />`;
}

/** Put off: an arrow leads onwards from the old place, and stays inside what goes on to the edge of the view. */
function drawOnwards({ x1, endEdge }: MarkShape, y: number, height: number): SVGTemplateResult {
  const from = /cut|arrow/u.test(endEdge) ? x1 - 2 * height : x1;
  return svg`<path class="onwards" d=${arrowPath(from, from + 1.3 * height, y, height)} />`;
}

function drawQuestion({ x0, x1 }: MarkShape, y: number, height: number): SVGTemplateResult {
  const place = `translate(${round((x0 + x1) / 2)} ${round(y + height / 2)})`;
  return svg`<g transform=${place}><text class="question" y=${0.22 * height} text-anchor="middle" font-size=${0.65 * height}>?</text></g>`;
}
