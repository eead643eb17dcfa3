// Printed from the schemas: node --conditions=source scripts/record-readers.mjs
import { form, int, list, maybe, num, obj, or, text, where } from '../readers.ts';
import { isReadByAnother, isSpan } from '../record-rules.ts';
import { id, instant, day, seenItem } from './shared.ts';

/** What reads these records, just as their schemas do. */
export const reviewsReaders = {
  reviewBriefs: where(
    obj({
      id: id,
      writerId: id,
      aboutId: id,
      start: day,
      end: day,
      startedAt: instant,
      seen: obj({
        version: int(0),
        at: instant,
        months: list(form(/^\d{4}-(0[1-9]|1[0-2])$/), 0, 200),
        warning: obj({ above: num(), fromItems: int(0) }),
        items: list(seenItem, 0, 20000),
      }),
      cited: or(list(seenItem, 0, 500), []),
      text: maybe(text(20000)),
      editedAt: maybe(instant),
      sharedAt: maybe(instant),
      readerId: maybe(id),
      comments: or(
        list(obj({ id: text(100), by: id, at: instant, text: maybe(text(5000)) }), 0, 200),
        [],
      ),
      withdrawnAt: maybe(instant),
    }),
    isSpan,
    isReadByAnother,
  ),
  figureSnapshots: obj({
    id: text(40),
    start: day,
    end: day,
    takenAt: instant,
    threshold: int(3, 100),
    cells: list(
      obj({ figure: text(60), teamId: maybe(id), people: int(0), value: num() }),
      0,
      100000,
    ),
  }),
};
