import { details } from './details.js';
import { frame } from './frame.js';
import { picture } from './picture.js';
import { tokens } from './tokens.js';
import { vertical } from './vertical.js';

/** All of the component's styles; later ones build on earlier ones. */
export const styles: readonly string[] = [tokens, frame, picture, details, vertical];
