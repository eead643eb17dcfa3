// @ts-check
// English for every phrase of an explanation. Another language is another file like this one; the
// compiler sees that no template is missing.

/** @type {(fraction: number) => string} */
const percent = (fraction) =>
  `${new Intl.NumberFormat('en', { maximumFractionDigits: 1 }).format(100 * fraction)} %`;
/** @type {(value: number, unit?: string | null) => string} */
const amount = (value, unit = null) =>
  `${new Intl.NumberFormat('en').format(value)}${unit ? ` ${unit}` : ''}`;
/** @type {(isChosen: boolean) => string} */
const chosen = (isChosen) => (isChosen ? ', as somebody chose' : '');
const shapes = {
  full: 'the whole is expected throughout',
  'at-the-end': 'nothing is expected before the due day is over',
  linear: 'in a straight line',
  'working-days': 'by the same amount each working day',
  'front-loaded': 'fast at first',
  'back-loaded': 'slowly at first',
  points: 'by points that were set',
};
const modes = {
  share: 'by the share of readings inside',
  latest: 'by the last reading',
  distance: 'by the distance from it',
};

/**
 * @param {import('@throughline/core').Records} records - Where titles and names are looked up.
 * @returns {import('@throughline/core').PhraseTemplates<string>}
 */
export function templates({ goals, people }) {
  /** @type {(goalId: import('@throughline/core').GoalId) => string} */
  const title = (goalId) => `“${goals.get(goalId)?.title ?? goalId}”`;
  /** @type {(personId: import('@throughline/core').PersonId) => string} */
  const name = (personId) => people.get(personId)?.name ?? personId;
  /** @type {(input: { weight: number, share: number, progress: number, expected: number }) => string} */
  const counted = ({ weight, share, progress, expected }) =>
    `weight ${amount(weight)} (${percent(share)} of all), ${percent(progress)} of ${percent(expected)} expected`;
  /** @type {(override: import('@throughline/core').OverridePhrase) => string} */
  const said = ({ by, at, reason, progress, status, until }) => {
    const set = [progress === null ? '' : percent(progress), status ?? '']
      .filter(Boolean)
      .join(', ');
    return `${set} by ${name(by)} on ${at.slice(0, 10)}${until ? `, until ${until.slice(0, 10)}` : ''}: ${reason}`;
  };
  /** @type {(unit: string) => (pace: import('@throughline/core').PacePhrase) => string} */
  const paced =
    (what) =>
    ({ status, rulebook, figure, onTrack, atRisk }) =>
      `${status}: ${what} is ${amount(figure)}; on track to ${amount(onTrack)}, at risk to ${atRisk === null ? 'any' : amount(atRisk)} (${rulebook}).`;
  return {
    'progress.scored': ({ progress, raw }) =>
      `Progress is ${percent(progress)}${raw === progress ? '' : ` (${percent(raw)} before it is held to what counts)`}.`,
    'progress.no-data': ({ since }) => `There is no data since it started on ${since}.`,
    'progress.degenerate': () => 'There is no progress to tell: the start is the target.',
    'progress.nothing-to-score': () => 'There is no progress to tell: nothing contributes.',
    'driver.measure': ({ isChosen }) => `Its own measure decides${chosen(isChosen)}.`,
    'driver.key-results': ({ isChosen }) => `Its key results decide${chosen(isChosen)}.`,
    'driver.children': ({ isChosen }) => `The goals below it decide${chosen(isChosen)}.`,
    'driver.both': ({ isChosen }) =>
      `Key results and other goals below it decide${chosen(isChosen)}.`,
    'driver.manual': ({ isChosen }) => `The last percentage given decides${chosen(isChosen)}.`,
    'measure.number': ({ start, target, unit }) =>
      `It goes from ${amount(start, unit)} to ${amount(target, unit)}.`,
    'measure.range': ({ low, high, mode, unit }) =>
      `It stays ${low === null ? '' : `at or above ${amount(low, unit)} `}${high === null ? '' : `at or below ${amount(high, unit)} `}and is scored ${modes[mode]}.`,
    'measure.milestones': ({ count }) => `It has ${count} milestones, each with a weight.`,
    'measure.zones': () => 'It is scored by zones: commit 30 %, target 70 %, stretch 100 %.',
    'measure.binary': () => 'It is reached or not.',
    'measure.baseline': () => 'It is reached once there is a value.',
    'reading.number': ({ checkInId, day, value, unit }) =>
      `Read: ${amount(value, unit)} on ${day} (${checkInId}).`,
    'reading.observed': ({ observationId, day, value, unit }) =>
      `Read of the metric: ${amount(value, unit)} on ${day} (${observationId}).`,
    'reading.binary': ({ checkInId, day, reached }) =>
      `Read: ${reached ? 'reached' : 'not reached'} on ${day} (${checkInId}).`,
    'reading.zone': ({ checkInId, day, zone }) => `Read: ${zone} on ${day} (${checkInId}).`,
    'reading.milestones': ({ checkInId, day, done, undone }) =>
      `Read: ${done} done${undone ? `, ${undone} not done after all` : ''} on ${day} (${checkInId}).`,
    'reading.manual': ({ checkInId, day, progress }) =>
      `Read: ${percent(progress)} on ${day} (${checkInId}).`,
    'reading.none': () => 'Nothing has been read yet.',
    'passed-over.replaced': ({ checkInId, by }) => `Not read: ${checkInId}, which ${by} replaces.`,
    'passed-over.corrected': ({ checkInId, by }) =>
      `Not read: ${checkInId}, whose value ${by} corrects.`,
    'passed-over.before-start': ({ checkInId }) =>
      `Not read: ${checkInId}, of a day before the start.`,
    'passed-over.older': ({ count }) => `Not read: ${count} older.`,
    'passed-over.no-value': ({ count }) => `Not read: ${count} without a value.`,
    'passed-over.not-of-this-driver': ({ count }) => `Not read: ${count} on this goal itself.`,
    'input.score': ({ goalId, ...input }) => `Counts: ${title(goalId)}, ${counted(input)}.`,
    'input.grade': ({ goalId, ...input }) =>
      `Counts as it was closed: ${title(goalId)}, ${counted(input)}.`,
    'input.no-data-as-zero': ({ goalId, ...input }) =>
      `Counts as 0 for want of data: ${title(goalId)}, ${counted(input)}.`,
    'input.hidden': (input) => `Counts: goals that you may not see, ${counted(input)}.`,
    'input.hidden-no-data': (input) =>
      `Counts as 0 for want of data: goals that you may not see, ${counted(input)}.`,
    'left-out.supports': ({ goalId }) => `Left out: ${title(goalId)} only supports it.`,
    'left-out.draft': ({ goalId }) => `Left out: ${title(goalId)} is a draft.`,
    'left-out.proposed': ({ goalId }) => `Left out: ${title(goalId)} is proposed.`,
    'left-out.cancelled': ({ goalId }) => `Left out: ${title(goalId)} is cancelled.`,
    'left-out.not-started': ({ goalId, from }) =>
      `Left out: ${title(goalId)} starts${from ? ` on ${from}` : ' later'}.`,
    'left-out.no-data-yet': ({ goalId, from }) =>
      `Left out: ${title(goalId)} has no data and counts as 0 from ${from ?? 'later'} on.`,
    'left-out.no-data-excluded': ({ goalId }) => `Left out: ${title(goalId)} has no data.`,
    'left-out.undefined': ({ goalId }) => `Left out: ${title(goalId)} has no progress to tell.`,
    'left-out.carried-on': ({ goalId, by }) =>
      `Left out: ${title(goalId)}, which ${by ? title(by) : 'another goal'} carries on.`,
    'left-out.closed-before': ({ goalId }) => `Left out: ${title(goalId)} was closed before.`,
    'left-out.cycle-over': ({ goalId }) =>
      `Left out: the cycle that ${title(goalId)} was closed in is over.`,
    'left-out.not-of-this-driver': ({ goalId }) =>
      `Left out: ${title(goalId)} is not of the kind that decides.`,
    'left-out.hidden': ({ count }) => `Left out: ${count} that you may not see.`,
    'override.set': (override) => `Set instead: ${said(override)}`,
    'override.ended': (override) => `Was set until it ended: ${said(override)}`,
    'override.set-later': (override) => `Set only after this moment: ${said(override)}`,
    'override.closed': (override) => `Set before the close, which stands: ${said(override)}`,
    'at-close.scored': ({ progress }) => `It stood at ${percent(progress)} when it was closed.`,
    'at-close.no-data': () => 'There was no data when it was closed.',
    'at-close.degenerate': () => 'Its start was its target when it was closed.',
    'at-close.nothing-to-score': () => 'Nothing contributed when it was closed.',
    'computed.scored': ({ progress }) => `By itself it would be ${percent(progress)}.`,
    'computed.no-data': () => 'By itself it would have no data.',
    'computed.degenerate': () => 'By itself it would have no progress: the start is the target.',
    'computed.nothing-to-score': () => 'By itself it would have no progress: nothing contributes.',
    'expected.own': ({ expected, shape, start, due }) =>
      `Expected is ${percent(expected)}: ${shapes[shape]}, from ${start} to ${due}.`,
    'expected.inputs': ({ expected }) =>
      `Expected is ${percent(expected)}: the mean of what counts, by the same weights.`,
    'expected.closed': () => 'A closed goal should be done.',
    'status.closed': ({ status, grade, achieved, partly }) =>
      `${status}: closed${grade === null ? '' : ` at ${amount(grade)}`}; achieved from ${achieved}, partly from ${partly}.`,
    'status.cancelled': () => 'cancelled.',
    'status.draft': () => 'draft.',
    'status.proposed': () => 'proposed.',
    'status.not-started': ({ start }) => `not started: it begins on ${start}.`,
    'status.no-data': ({ since }) => `no data since ${since}.`,
    'status.not-reported': ({ rulebook }) =>
      `no data: nobody has said a status, which ${rulebook} asks for.`,
    'status.stale': ({ days, limitDays }) =>
      `stale: nothing was reported for ${amount(Math.floor(days))} days; ${limitDays} are allowed.`,
    'status.stale-inputs': () => 'stale: nobody reports on what counts.',
    'status.override': ({ status }) => `${status}: as it was set.`,
    'status.floor': ({ status, gap, floor, rulebook }) =>
      gap <= 0
        ? `${status}: it is not behind (${rulebook}).`
        : `${status}: a gap of ${percent(gap)} is below ${percent(floor)}, too small to matter (${rulebook}).`,
    'status.ratio': paced('progress over expected'),
    'status.gap': paced('expected less progress'),
    'status.attainment': paced('progress'),
    'status.nothing-expected': ({ status, rulebook }) =>
      `${status}: nothing is expected yet (${rulebook}).`,
    'status.reported': ({ status, day, rulebook }) =>
      `${status}: as reported on ${day} (${rulebook}).`,
    'status.worst': ({ status }) => `${status}: the worst of what counts.`,
    'status.mean': ({ status }) => `${status}: the mean of what counts.`,
    'worst-below': ({ goalId }) => `Worst below: ${title(goalId)}.`,
    'missing-parent': ({ goalId }) => `It links to ${goalId}, which is not there.`,
  };
}
