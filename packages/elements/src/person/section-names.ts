import type { PersonScene } from './person-scene.ts';

/** The sections of the page of a person, in the order of each of its two columns. */
export const columns = {
  main: ['goals', 'words', 'evidence', 'calibration', 'phases'],
  side: ['due', 'talks', 'reports', 'leave', 'kept'],
} as const;

/** The name of a section. */
export type SectionName = (typeof columns)[keyof typeof columns][number];

/** The name of a section that stands open until somebody closes it. */
export type OpenSection = 'goals' | 'due' | 'talks' | 'reports';

/**
 * How many things a section has to show to this viewer: `undefined` where it has nothing to say and is not there,
 * `null` where it is there and counts nothing. It goes by what is in sight alone, so that what is not leaves no trace.
 */
export function sizeOf(name: SectionName, scene: PersonScene): number | null | undefined {
  const found = sizes[name](scene);
  // One's own page says what to do where there is nothing yet.
  return found === 0 ? (scene.isSelf && mayBeEmpty.has(name) ? null : undefined) : found;
}

const mayBeEmpty: ReadonlySet<SectionName> = new Set([
  ...(['goals', 'words', 'due', 'talks', 'leave', 'phases'] as const),
]);

const sizes: Readonly<Record<SectionName, (scene: PersonScene) => number | null | undefined>> = {
  goals: ({ goals: { own, contributed, over } }) =>
    own.length + contributed.length || (over.length > 0 ? null : 0),
  words: wordsCount,
  evidence: ({ isSelf, workspace, person }) =>
    isSelf || mayReview(workspace, person.id) ? null : undefined,
  calibration: ({ isSelf }) => (isSelf ? null : undefined),
  due: ({ reading, person }) => reading.due(person.id).length,
  talks: (scene) => talksOf(scene).length,
  reports: ({ reading: { records }, person }) =>
    records.rhythm.directReports(person.id).filter((id) => records.people.get(id)?.active).length,
  phases: ({ isSelf, reading: { records, viewer }, goals }) =>
    isSelf
      ? [...goals.own, ...goals.contributed].filter(({ id }) =>
          records.growth.phasesOn(id).some(({ personId }) => personId === viewer),
        ).length
      : undefined,
  leave: ({ isSelf, reading, person }) =>
    isSelf
      ? reading.records.rhythm.leavesOf(person.id).filter(({ withdrawnAt }) => !withdrawnAt).length
      : undefined,
  kept: ({ isSelf, workspace }) => (isSelf && workspace ? null : undefined),
};

function mayReview(workspace: PersonScene['workspace'], personId: PersonScene['person']['id']) {
  return workspace?.may({ type: 'review.start', input: { personId } } as never).allowed ?? false;
}

/** The series that the viewer and this person have together; on one's own page all of one's own. */
export function talksOf({ reading, person }: Pick<PersonScene, 'reading' | 'person'>) {
  const { rhythm } = reading.records;
  return rhythm.seriesOf(person.id).flatMap((id) => {
    const series = rhythm.series.get(id);
    return series?.state === 'active' && series.people.includes(reading.viewer) ? [series] : [];
  });
}

function wordsCount({ reading: { records }, person: { id } }: PersonScene): number {
  const { growth } = records;
  const said = [...growth.feedbackAbout(id), ...growth.feedbackFrom(id)];
  const thanks = [...growth.recognitionsTo(id), ...growth.recognitionsFrom(id)];
  return (
    said.filter(({ text }) => text !== undefined).length +
    thanks.filter(({ text, withdrawnAt }) => text !== undefined && withdrawnAt === undefined).length
  );
}
