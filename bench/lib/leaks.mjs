import { openContestant } from './open-contestant.mjs';

const MOUNTS = 20;

/** What stays of many mounts and unmounts; what only the first one leaves is no leak. */
export async function leaks({ browser, server, contestant, limit }) {
  const opened = await openContestant({ browser, server, contestant, limit });
  const { probe, complaints } = opened;
  try {
    await opened.use();
    const mountAndUnmount = async () => {
      await probe.call('mount');
      await probe.call('unmount');
    };
    await mountAndUnmount();
    const before = { ...(await probe.counters()), heap: await probe.heap() };
    for (let i = 0; i < MOUNTS; i++) await mountAndUnmount();
    const after = { ...(await probe.counters()), heap: await probe.heap() };
    const measured = Object.fromEntries(Object.keys(after).map((key) => [key, after[key] - before[key]]));
    return { measured, complaints };
  } catch (error) {
    return { measured: { nodes: 'failed' }, complaints: [...complaints, `mounts: ${error.message}`] };
  } finally {
    await opened.close();
  }
}
