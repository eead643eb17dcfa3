import type { TemplateResult } from 'lit';
import { divergenceView } from './divergence-view.ts';
import type { FigureName } from './figure-names.ts';
import { healthView } from './health-view.ts';
import type { PeopleView } from './people-sections.ts';
import { peopleView } from './people-views.ts';
import { confidenceView, freshnessView } from './pillar-figures.ts';
import { alignmentView, coverageView } from './share-views.ts';
import { statusView } from './status-view.ts';

/** The figures that stand first; the others are loaded after them. */
export type FirstFigure = 'progress' | 'movers' | 'next';

/** How each of the figures below the first screen is drawn. */
export const lowerFigures: Readonly<
  Record<Exclude<FigureName, FirstFigure>, (view: PeopleView) => TemplateResult>
> = {
  status: statusView,
  alignment: alignmentView,
  coverage: coverageView,
  freshness: freshnessView,
  confidence: confidenceView,
  divergence: divergenceView,
  discipline: peopleView('discipline'),
  conversations: peopleView('conversations'),
  feedback: peopleView('feedback'),
  recognition: peopleView('recognition'),
  effort: peopleView('effort'),
  health: healthView,
};
