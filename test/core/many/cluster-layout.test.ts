import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilMs, DAY_MS } from '../../../src/core/civil-time.js';
import { layoutClusters, STRIP } from '../../../src/core/many/cluster-layout.js';
import { TimeScale } from '../../../src/core/time-scale.js';
import { TimeSpan } from '../../../src/core/time-span.js';
import { EM } from '../../support/lay-out.js';
import { indexed, plainTrips } from '../../support/many.js';

const { index } = indexed(plainTrips);
const lane = { key: '', name: '', note: '', y: 50, height: 100, marks: [] };

function clustersOf(span: TimeSpan, width: number) {
  const scale = new TimeScale(span, 120, 120 + width);
  const { pxPerMs } = scale;
  const { lanes } = index.view({ start: span.start, end: span.end, pxPerMs, collapsed: new Set(), before: undefined });
  return { scale, clusters: lanes.flatMap((view) => layoutClusters(view, lane, scale, EM)) };
}

const span = fc
  .tuple(fc.integer({ min: civilMs(1900), max: civilMs(2025) }), fc.double({ min: 1.5, max: 4.7, noNaN: true }))
  .map(([start, tens]) => new TimeSpan(start, Math.round(start + 10 ** tens * DAY_MS)));

describe('a cluster', () => {
  it('is as wide as its cell, as far as that is in view', () => {
    let seen = 0;
    fc.assert(
      fc.property(span, fc.integer({ min: 200, max: 2000 }), (view, width) => {
        const { scale, clusters } = clustersOf(view, width);
        for (const { cluster, x0, x1, cellX0, cellX1, y, height } of clusters) {
          seen += 1;
          expect(cellX0).toBeCloseTo(scale.x(cluster.start), 6);
          expect(cellX1).toBeCloseTo(scale.x(cluster.end), 6);
          expect(cellX1 - cellX0).toBeGreaterThan(23.9);
          expect(x0).toBeGreaterThanOrEqual(scale.x0);
          expect(x1).toBeLessThanOrEqual(scale.x1);
          if (cellX0 >= scale.x0 && cellX1 <= scale.x1) expect(x1 - x0).toBeCloseTo(cellX1 - cellX0 - 2, 6);
          expect(y).toBeGreaterThanOrEqual(lane.y + lane.height - STRIP * EM - 0.25 * EM);
          expect(y + height).toBeLessThanOrEqual(lane.y + lane.height);
        }
      }),
      { numRuns: 60 },
    );
    expect(seen).toBeGreaterThan(200);
  });

  it('is never narrower than nothing, however little of its cell is in view', () => {
    const month = { start: civilMs(1974, 5), end: civilMs(1974, 6) };
    const years = 10 * 365 * DAY_MS;
    for (const part of [1, 60_000, DAY_MS / 2, 3 * DAY_MS]) {
      for (const view of [
        new TimeSpan(month.end - part, month.end - part + years),
        new TimeSpan(month.start + part - years, month.start + part),
      ]) {
        const { clusters } = clustersOf(view, 1000);
        expect(clusters.length).toBeGreaterThan(0);
        for (const { x0, x1 } of clusters) expect(x1).toBeGreaterThanOrEqual(x0);
      }
    }
  });

  it('tells when most of its events start', () => {
    fc.assert(
      fc.property(span, (view) => {
        const { clusters } = clustersOf(view, 1000);
        for (const { cluster, columns } of clusters) {
          const { lane: source, start, end } = cluster;
          const counts = Array.from({ length: columns.length }, (_, i) => {
            const [from, to] = [i, i + 1].map((at) => start + ((end - start) * at) / columns.length);
            return source.starts.filter((time) => time >= (from ?? NaN) && time < (to ?? NaN)).length;
          });
          counts.forEach((count, i) => {
            const full = columns[i] ?? NaN;
            expect(full).toBeGreaterThanOrEqual(0);
            expect(full).toBeLessThanOrEqual(1);
            expect(full > 0).toBe(count > 0);
            counts.forEach((other, j) => {
              if (other > count) expect(columns[j]).toBeGreaterThanOrEqual(full);
            });
          });
        }
      }),
      { numRuns: 20 },
    );
  });
});
