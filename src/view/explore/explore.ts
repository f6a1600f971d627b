/** What zoom, pan, search and long lists need; fetched when they are met. */
export { Explorer } from './explorer.js';
export { explore as exploreStyles } from '../../styles/explore.js';
