import { deFindings } from './de-findings.ts';
import { deMove } from './de-move.ts';
import { deRulebooks } from './de-rulebooks.ts';
import { deCourse } from './de-course.ts';
import { deStatus } from './de-status.ts';
import { deProgress } from './de-progress.ts';
import { deTimeTravel } from './de-time-travel.ts';
import { deHeatmap } from './de-heatmap.ts';
import { deAlignmentMap } from './de-alignment-map.ts';
import { deDashboard } from './de-dashboard.ts';
import { deCauses } from './de-causes.ts';
import { deFigures } from './de-figures.ts';
import { deFindingKinds } from './de-finding-kinds.ts';
import { deGoalCard } from './de-goal-card.ts';
import type { Messages } from './en.ts';
import { deCheckIn } from './de-check-in.ts';
import { deErrors } from './de-errors.ts';
import { deExplanation } from './de-explanation.ts';
import { deImport } from './de-import.ts';
import { deRestore } from './de-restore.ts';
import { deTree } from './de-tree.ts';
import { deWorkspace } from './de-workspace.ts';

/** The German texts. Formal address, since intranets are. */
export const de: Messages = {
  status: {
    achieved: 'Erreicht',
    partly: 'Teilweise erreicht',
    missed: 'Verfehlt',
    cancelled: 'Abgebrochen',
    draft: 'Entwurf',
    proposed: 'Vorgeschlagen',
    'not-started': 'Noch nicht begonnen',
    'no-data': 'Keine Daten',
    stale: 'Veraltet',
    'off-track': 'Nicht auf Kurs',
    'at-risk': 'Gefährdet',
    'on-track': 'Auf Kurs',
  },
  statusMeans: {
    achieved: 'Abgeschlossen mit mindestens 65 %',
    partly: 'Abgeschlossen mit 35 % bis 65 %',
    missed: 'Abgeschlossen mit weniger als 35 %',
    cancelled: 'Vor dem Ende aufgegeben',
    draft: 'Noch nicht vorgeschlagen, zählt also nicht',
    proposed: 'Wartet auf Antwort, zählt also noch nicht',
    'not-started': 'Der erste Tag kommt noch',
    'no-data': 'Noch hat niemand darüber berichtet',
    stale: 'Der letzte Bericht ist älter als vereinbart',
    'off-track': 'Deutlich hinter dem, was heute erwartet wird',
    'at-risk': 'Hinter dem, was heute erwartet wird',
    'on-track': 'Wie heute erwartet, oder weiter',
  },
  undefinedBecause: {
    degenerate: 'Start und Ziel sind gleich, es gibt also keine Strecke zu messen',
    'nothing-to-score': 'Darunter zählt noch nichts',
  },
  kind: {
    pillar: 'Säule',
    objective: 'Zielsetzung',
    'key-result': 'Schlüsselergebnis',
    initiative: 'Initiative',
  },
  words: {
    progress: 'Fortschritt',
    expected: 'Heute erwartet',
    confidence: 'Zuversicht',
    owner: 'Verantwortlich',
    never: 'Nie',
    explanation: (title) => `Warum ${title} so steht`,
    noConfidence: 'keine Angabe',
    noScore: 'Kein Ergebnis',
    close: 'Schließen',
    cancel: 'Abbrechen',
    retry: 'Erneut versuchen',
    asTable: 'Als Tabelle zeigen',
    stillLoading: 'Noch in Arbeit. Es kann einen Moment länger dauern.',
    details: 'Einzelheiten',
  },
  workspace: deWorkspace,
  restore: deRestore,
  checkIn: deCheckIn,
  import: deImport,
  tree: deTree,
  explanation: deExplanation,
  errors: deErrors,
  goalCard: deGoalCard,
  dashboard: deDashboard,
  figures: deFigures,
  causes: deCauses,
  findingKinds: deFindingKinds,
  alignmentMap: deAlignmentMap,
  heatmap: deHeatmap,
  timeTravel: deTimeTravel,
  goalProgress: deProgress,
  goalStatus: deStatus,
  course: deCourse,
  findings: deFindings,
  move: deMove,
  rulebooks: deRulebooks,
};
