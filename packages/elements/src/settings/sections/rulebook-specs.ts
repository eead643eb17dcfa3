import type { Control, FieldSpec } from '../form/field-spec.ts';

const percent: Control = { kind: 'number', least: 0, most: 1000, isPercent: true };

/** What an own rulebook consists of. */
export const rulebookSpecs: readonly FieldSpec[] = [
  {
    path: 'basis',
    control: { kind: 'choice', options: ['ratio', 'gap', 'attainment', 'reported'] },
    isRequired: true,
  },
  { path: 'onTrack', control: percent, isRequired: true },
  { path: 'atRisk', control: percent },
  { path: 'floor', control: percent },
  { path: 'ambitions.committed.onTrack', control: percent },
  { path: 'ambitions.committed.atRisk', control: percent },
  { path: 'ambitions.aspirational.onTrack', control: percent },
  { path: 'ambitions.aspirational.atRisk', control: percent },
  { path: 'strict', control: { kind: 'flag' } },
];

/** The same for a new one, which needs a name. */
export const newRulebookSpecs: readonly FieldSpec[] = [
  { path: 'id', control: { kind: 'text', most: 60 }, isRequired: true },
  ...rulebookSpecs,
];
