/** Whoever reads what a command writes, such as `head`, may have enough before all is written: that is no error. */
export function stopWhenUnread(stream: NodeJS.EventEmitter, stop: () => void): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    stop();
  });
}
