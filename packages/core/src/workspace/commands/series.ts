import { compareInstants, instantOf, startOfDay } from '../../calendar.ts';
import { managerOfTwo, seriesBefore } from '../../conversations/handover.ts';
import { seriesDates } from '../../conversations/series-dates.ts';
import { templateOf } from '../../conversations/templates.ts';
import { PerfError } from '../../errors.ts';
import { isSame } from '../../goals/same.ts';
import type { EarlierDates, Series } from '../../schema/conversation.ts';
import { SeriesChange, SeriesEnd, SeriesStart } from '../../schema/conversation-commands.ts';
import type { PersonId, SeriesId, TemplateId } from '../../schema/ids.ts';
import type { Instant } from '../../schema/primitives.ts';
import { commandSpec } from '../command-spec.ts';
import { assertKnown, assertZone, notFound } from '../references.ts';
import type { Everything } from '../state.ts';
import { withFields } from './fields.ts';
import { assertNew } from './known.ts';
import { assertActive, knownSeries } from './known-series.ts';
import { parseRecordOf } from './parse-record-of.ts';

/** `series.start`: two people begin to meet. */
export const seriesStart = commandSpec({
  type: 'series.start',
  does: 'Starts a series of one-on-ones with somebody; with a new manager it continues the last one.',
  schema: SeriesStart,
  decide(records, input, { viewer, now, newId }) {
    for (const personId of input.people) assertThere(records, personId);
    const id = newId() as SeriesId;
    assertNew(records, 'series', id);
    const zone = input.zone ?? records.people.get(viewer)?.timeZone ?? 'UTC';
    const series = parseRecordOf('series', {
      ...{ ...input, id, zone, startedBy: viewer, startedAt: now },
      ...managed(records, input.people),
    });
    assertZone(zone, ['zone']);
    assertTemplate(records, series.templateId);
    assertHappens(series, instantOf(startOfDay(series.from, zone)), { now, path: [] });
    return [{ collection: 'series', record: series }];
  },
  basis: (_records, { people }) => people.map((id) => ({ collection: 'people', id })),
});

/** `series.change`: other dates from now on. What was keeps its dates. */
export const seriesChange = commandSpec({
  type: 'series.change',
  does: 'Changes the dates, length or template of a series, each only if it still is as it was shown.',
  schema: SeriesChange,
  decide(records, { seriesId, fields, base }, { viewer, now }) {
    const series = knownSeries(records, seriesId, viewer);
    assertActive(series, 'be changed');
    const changed = withFields(series, fields, base, seriesId);
    if (!changed) return [];
    const { recurrence, from, time, zone, sequence, earlier } = series;
    const after = parseRecordOf('series', changed, 'fields');
    const isMoved = dateFields.some((field) => !isSame(after[field], series[field]));
    const before: EarlierDates = { recurrence, from, time, zone, until: now };
    const record: Series = {
      ...after,
      sequence: isMoved || after.minutes !== series.minutes ? sequence + 1 : sequence,
      earlier: isMoved ? [...earlier, before] : earlier,
    };
    if (record.zone !== zone) assertZone(record.zone, ['fields', 'zone']);
    if (record.templateId !== series.templateId) assertTemplate(records, record.templateId);
    if (isMoved) assertHappens(record, now, { now, path: ['fields'] });
    return [{ collection: 'series', record }];
  },
});

/** `series.end`: no further meetings. All that was said and written stays, and what is open can be ended. */
export const seriesEnd = commandSpec({
  type: 'series.end',
  does: 'Ends a series; its points, notes and actions stay.',
  schema: SeriesEnd,
  decide(records, { seriesId }, { viewer, now }) {
    const series = knownSeries(records, seriesId, viewer);
    if (series.state === 'ended') return [];
    return [{ collection: 'series', record: { ...series, state: 'ended', endedAt: now } }];
  },
});

const dateFields = ['recurrence', 'from', 'time', 'zone'] as const;

/** Who manages whom, and the series with an earlier manager that this one continues. */
function managed(records: Everything, people: readonly PersonId[]): Partial<Series> {
  const managerId = managerOfTwo(records.people, people);
  const reportId = people.find((id) => id !== managerId);
  if (managerId === undefined || reportId === undefined) return {};
  const continues = seriesBefore(records, reportId, managerId);
  return { managerId, ...(continues !== undefined && { continues }) };
}

function assertThere(records: Everything, personId: PersonId): void {
  assertKnown(records, 'people', personId);
  if (records.people.get(personId)?.active) return;
  throw new PerfError('wrong-state', `${personId} has left, and takes no part in a new series.`, {
    ids: [personId],
  });
}

/** @throws PerfError `not-found` for a template that there is not, `wrong-state` for one that is retired. */
function assertTemplate({ rhythm }: Everything, templateId: TemplateId): void {
  const template = templateOf(rhythm, templateId);
  if (!template) throw notFound('template', templateId);
  if (!template.retired) return;
  const message = `The template ${templateId} is retired; take another one, or take it back.`;
  throw new PerfError('wrong-state', message, { ids: [templateId] });
}

/** @throws PerfError `invalid-input` for dates on which the two never meet, or have met already. */
function assertHappens(
  series: Series,
  from: Instant,
  { now, path }: { readonly now: Instant; readonly path: readonly string[] },
): void {
  const [first] = seriesDates(series, from);
  if (first === undefined) {
    throw new PerfError('invalid-input', 'By these dates the two never meet.', {
      issues: [{ path: [...path, 'recurrence'], message: 'expected one that happens' }],
    });
  }
  if (compareInstants(first, now) >= 0) return;
  throw new PerfError('invalid-input', `The first meeting would be at ${first}, which is past.`, {
    issues: [{ path: [...path, 'from'], message: 'expected a first meeting that is to come' }],
  });
}
