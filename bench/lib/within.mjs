export class OverLimit extends Error {}

/** Rejects when the promise takes longer than `ms`; what it waits for goes on. */
export async function within(ms, promise) {
  let timer;
  const limit = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new OverLimit(`over ${ms / 1000} s`)), ms);
  });
  try {
    return await Promise.race([promise, limit]);
  } finally {
    clearTimeout(timer);
  }
}
