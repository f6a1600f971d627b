import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import type { DiploSelectEvent, TimelineEvent } from 'diplo-timeline';
import 'diplo-timeline/diplo-timeline.js';
import list from './february-2025.json';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <diplo-timeline [events]="list" (diplo-select)="onSelect($event)" />
    <output>{{ selected()?.name }}</output>
  `,
})
export class App {
  readonly list = list;
  readonly selected = signal<TimelineEvent | null>(null);

  onSelect({ detail }: DiploSelectEvent) {
    this.selected.set(detail.event);
  }
}
