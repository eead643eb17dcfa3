import { change, commitOf, recordsOf, stored, write } from './suite.ts';
import type { Case } from './cases.ts';
import { begun, watcher } from './watching.ts';

const needs = ['handles'] as const;

/** What listeners may do: stop, throw, commit, close. */
export function listeningCases(test: Case): void {
  stopCases(test);
  insideCases(test);
}

// eslint-disable-next-line max-lines-per-function -- a list of cases, each short
function stopCases(test: Case): void {
  test(
    '[T16] who stopped is told no more, others are',
    async (bench) => {
      const [storage, other] = await begun(bench);
      const [stopped, heard] = [watcher(storage), watcher(storage)];
      await write(other, 'c2', change('g2', 0));
      bench.equal(await bench.reached(storage, () => stopped.count > 0 && heard.count > 0), true);
      stopped.stop();
      const [before, told] = [stopped.count, heard.count];
      await write(other, 'c3', change('g3', 0));
      bench.equal(await bench.reached(storage, () => heard.count > told), true);
      bench.equal(stopped.count, before);
    },
    { needs },
  );

  test(
    '[T62] stopping twice stops nobody else',
    async (bench) => {
      const [storage, other] = await begun(bench);
      const stopped = watcher(storage);
      stopped.stop();
      const heard = watcher(storage);
      stopped.stop();
      await write(other, 'c2', change('g2', 0));
      bench.equal(await bench.reached(storage, () => heard.count > 0), true);
      bench.equal(stopped.count, 0);
    },
    { needs, beside: true },
  );

  test(
    '[T62] a listener that watches twice is told twice, and once after one stop',
    async (bench) => {
      const [storage, other] = await begun(bench);
      let count = 0;
      const listener = () => (count += 1);
      const [stop] = [storage.watch(listener), storage.watch(listener)];
      await write(other, 'c2', change('g2', 0));
      bench.equal(await bench.reached(storage, () => count >= 2), true);
      stop();
      const before = count;
      await write(other, 'c3', change('g3', 0));
      bench.equal(await bench.reached(storage, () => count > before), true);
    },
    { needs },
  );

  test(
    '[T18] a handle that was closed tells its listeners no more',
    async (bench) => {
      const [storage, other] = await begun(bench);
      const [closed, heard] = [watcher(await bench.open()), watcher(storage)];
      const gone = await bench.open();
      const late = watcher(gone);
      await gone.close();
      const before = late.count;
      await write(other, 'c2', change('g2', 0));
      bench.equal(await bench.reached(storage, () => heard.count > 0 && closed.count > 0), true);
      bench.equal(late.count, before);
    },
    { needs },
  );
}

// eslint-disable-next-line max-lines-per-function -- a list of cases, each short
function insideCases(test: Case): void {
  test(
    '[T62] a listener that stops inside itself stops, and no other',
    async (bench) => {
      const [storage, other] = await begun(bench);
      let count = 0;
      const stop = storage.watch(() => {
        count += 1;
        stop();
      });
      const heard = watcher(storage);
      await write(other, 'c2', change('g2', 0));
      bench.equal(await bench.reached(storage, () => count > 0 && heard.count > 0), true);
      const before = heard.count;
      await write(other, 'c3', change('g3', 0));
      bench.equal(await bench.reached(storage, () => heard.count > before), true);
      bench.equal(count, 1);
    },
    { needs },
  );

  test(
    '[T62] a listener that stops another one inside itself hinders nobody',
    async (bench) => {
      const [storage, other] = await begun(bench);
      const stops: (() => void)[] = [];
      storage.watch(() => stops.forEach((stop) => stop()));
      stops.push(storage.watch(() => undefined));
      const heard = watcher(storage);
      await write(other, 'c2', change('g2', 0));
      bench.equal(await bench.reached(storage, () => heard.count > 0), true);
    },
    { needs },
  );

  test(
    '[T62] a listener that throws hinders neither the others nor the commit',
    async (bench) => {
      const [storage, other] = await begun(bench);
      let count = 0;
      storage.watch(() => {
        count += 1;
        throw new Error('a listener of the suite throws');
      });
      const heard = watcher(storage);
      bench.equal(await write(other, 'c2', change('g2', 0)), 2);
      bench.equal(await bench.reached(storage, () => count > 0 && heard.count > 0), true);
      bench.equal(await recordsOf(storage), [stored('g1', 1), stored('g2', 2)]);
      bench.equal(await write(storage, 'c3', change('g3', 0)), 3);
    },
    { needs },
  );

  test(
    '[T62] a listener may commit',
    async (bench) => {
      const [storage, other] = await begun(bench);
      let answer: unknown;
      const stop = storage.watch(() => {
        stop();
        void storage.commit(commitOf('answer', [change('g3', 0)])).then((it) => (answer = it));
      });
      await write(other, 'c2', change('g2', 0));
      bench.equal(await bench.reached(storage, () => answer !== undefined), true);
      bench.equal(answer, { kind: 'committed', version: 3 });
    },
    { needs },
  );

  test(
    '[T62] a listener may close its handle',
    async (bench) => {
      const [storage, other] = await begun(bench);
      let isClosed = false;
      storage.watch(() => void storage.close().then(() => (isClosed = true)));
      bench.equal(await write(other, 'c2', change('g2', 0)), 2);
      bench.equal(await bench.reached(other, () => isClosed), true);
      bench.equal(await write(other, 'c3', change('g3', 0)), 3);
    },
    { needs },
  );
}
