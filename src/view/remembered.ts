/** A function that gives the same result again while it is asked the same, or `again`, where that is given. */
export function remembered<Arguments extends readonly unknown[], Result>(
  make: (...args: Arguments) => Result,
  again?: Result,
): (...args: Arguments) => Result {
  let last: { readonly args: Arguments; readonly result: Result } | undefined;
  return (...args) => {
    if (last?.args.every((part, i) => part === args[i])) return again ?? last.result;
    last = { args, result: make(...args) };
    return last.result;
  };
}
