import type { PersonHost, PersonScene } from './person-scene.ts';
import type { OpenSection, SectionName } from './section-names.ts';

/** What a section shows. */
export type SectionView = (scene: PersonScene) => unknown;

/** The name of a section that is fetched when somebody opens it. */
export type LateSection = Exclude<SectionName, OpenSection>;

/** What fetches what shows a section. */
export const lateSections: Readonly<
  Record<LateSection, (host: PersonHost) => Promise<SectionView>>
> = {
  words: async () => (await import('./words-section.ts')).wordsSection,
  evidence: async () => (await import('./evidence-section.ts')).evidenceSection,
  calibration: async () => (await import('./calibration-section.ts')).calibrationSection,
  phases: async () => (await import('./phases-section.ts')).phasesSection,
  leave: async () => (await import('./leave-section.ts')).leaveSection,
  kept: async (host) => (await import('./kept-section.ts')).keptSection(host),
};
