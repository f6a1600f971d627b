import 'diplo-timeline/diplo-timeline.js';

const timeline = document.querySelector('diplo-timeline');
const output = document.querySelector('output');

timeline.addEventListener('diplo-select', ({ detail }) => {
  output.textContent = detail.event?.name ?? '';
});
const response = await fetch('february-2025.json');
timeline.events = await response.json();
