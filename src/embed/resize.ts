/** The script of a page that frames timelines: each frame becomes as tall as its timeline. */
import { fitFrames } from './fit-frames.js';

fitFrames(window);
