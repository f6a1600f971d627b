import { svg, type SVGTemplateResult } from 'lit';

/** The hatch of what is tentative, once in the accent and once in the neutral tone. */
export function drawHatches(): SVGTemplateResult {
  return svg`<defs>${['accent', 'neutral'].map(
    (
      tone,
    ) => svg`<pattern id="hatch-${tone}" class=${tone} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <line class="hatch" x1="1.5" x2="1.5" y1="0" y2="6" />
    </pattern>`,
  )}</defs>`;
}
