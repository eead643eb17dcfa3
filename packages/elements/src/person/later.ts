import type { partsEnglish } from './late-texts.ts';
import type { PartScene } from './part-scene.ts';
import type { SectionName } from './section-names.ts';

/** What a section shows. */
export type SectionView = (scene: PartScene) => unknown;

/** The name of a section that is fetched when it is used. */
export type LateSection = Exclude<SectionName, 'goals'>;

/** A section that was fetched, with the English texts of it. */
export interface Fetched {
  readonly view: SectionView;
  readonly english: typeof partsEnglish;
}

const views: Readonly<Record<LateSection, () => Promise<SectionView>>> = {
  words: async () => (await import('./words-section.ts')).wordsSection,
  evidence: async () => (await import('./evidence-section.ts')).evidenceSection,
  calibration: async () => (await import('./calibration-section.ts')).calibrationSection,
  due: async () => (await import('./due-section.ts')).dueSection,
  talks: async () => (await import('./talks-section.ts')).talksSection,
  reports: async () => (await import('./reports-section.ts')).reportsSection,
  phases: async () => (await import('./phases-section.ts')).phasesSection,
  leave: async () => (await import('./leave-section.ts')).leaveSection,
  kept: async () => (await import('./kept-section.ts')).keptSection,
};

/** Fetches what shows a section, and its texts. */
export async function loadSection(name: LateSection): Promise<Fetched> {
  const [view, { partsEnglish: english }] = await Promise.all([
    views[name](),
    import('./late-texts.ts'),
  ]);
  return { view, english };
}
