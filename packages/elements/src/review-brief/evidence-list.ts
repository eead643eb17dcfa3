import type { Column, EvidenceView } from './evidence-look.ts';
import type { ArrangedEvidence } from './evidence-months.ts';
import type { BriefScene } from './review-scene.ts';

/** What the list of evidence is drawn from. */
export interface EvidenceList {
  readonly scene: BriefScene;
  readonly arranged: ArrangedEvidence;
  readonly view: EvidenceView;
}

/** Where the Tab key leads among the lines. */
export interface Stop {
  readonly key: string | undefined;
  /** Absent for the first of the line. */
  readonly column: Column | undefined;
}
