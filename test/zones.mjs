/** Far west, a half of the world east, and past the date line: a date read in the reader's own zone differs in one. */
export const zones = ['America/Los_Angeles', 'Asia/Seoul', 'Pacific/Apia'];
