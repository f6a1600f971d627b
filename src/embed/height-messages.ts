/** What a frame tells the page around it: so tall, in CSS px, are its contents. */
export interface HeightMessage {
  readonly type: 'diplo-timeline:height';
  readonly version: 1;
  readonly height: number;
}

/** What the page around a frame asks where it may have missed what the frame told. */
export const HEIGHT_QUESTION = 'diplo-timeline:height?';

/** WordPress tells its secret to whatever it frames in the address: `#?secret=…`. */
const SECRET = /\bsecret=([\da-z]+)/iu;

/** The height in the dialects of our own script, of AMP's `<amp-iframe>`, and of WordPress's `wp-embed.js`. */
export function heightMessages(height: number, hash: string): readonly object[] {
  const own: HeightMessage = { type: 'diplo-timeline:height', version: 1, height };
  const amp = { sentinel: 'amp', type: 'embed-size', height };
  const secret = SECRET.exec(hash)?.[1];
  return secret === undefined ? [own, amp] : [own, amp, { message: 'height', value: height, secret }];
}
