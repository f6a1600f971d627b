/** Timelines without a browser: `diplo-timeline/server`, for Node. */
export { frameMarkup, type Frame, type FrameSettings } from './frame-markup.js';
export { renderPage, type PageOptions } from './render-page.js';
export { renderPicture, type PictureSettings } from './render-picture.js';
export { renderTimeline, type RenderOptions } from './render-timeline.js';
