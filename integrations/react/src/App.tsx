import { useState } from 'react';
import type { TimelineEvent } from 'diplo-timeline';
import 'diplo-timeline/react';
import list from './february-2025.json';

export default function App() {
  const [selected, setSelected] = useState<TimelineEvent | null>(null);
  return (
    <>
      <diplo-timeline events={list} ondiplo-select={({ detail }) => setSelected(detail.event)} />
      <output>{selected?.name}</output>
    </>
  );
}
