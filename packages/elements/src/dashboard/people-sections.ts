import { type PeopleFigureName, type PeriodKind, peopleFigures } from '@throughline/core';
import type { enPeopleFigures } from '../messages/en-people-figures.ts';
import type { DashView } from './dash-view.ts';
import type { Messages } from './texts.ts';

/** What the figures about people are drawn with. */
export interface PeopleView extends DashView {
  readonly messages: Messages & { readonly peopleFigures: typeof enPeopleFigures };
}

/** The sections that tell of what people say and do. */
export type PeopleSection = 'discipline' | 'conversations' | 'feedback' | 'recognition' | 'effort';

/** The figures of each section, in the order of their columns. */
export const figuresIn: Readonly<Record<PeopleSection, readonly PeopleFigureName[]>> = {
  discipline: ['check-ins-on-time'],
  conversations: ['one-on-ones-held', 'open-action-days', 'points-put-off'],
  feedback: ['gave-feedback', 'received-feedback', 'days-since-giving', 'days-since-receiving'],
  recognition: ['recognised'],
  effort: ['minutes-per-week'],
};

/** The figures of a section that are told of a kind of period. */
export function columnsOf(section: PeopleSection, kind: PeriodKind): readonly PeopleFigureName[] {
  return figuresIn[section].filter((name) =>
    peopleFigures.some(
      ({ definition, periods }) => definition.id === name && periods.includes(kind),
    ),
  );
}

/** The kind of period that is chosen for a section. */
export function kindOf(section: PeopleSection, { host }: Pick<DashView, 'host'>): PeriodKind {
  return host.isOpen(`quarter ${section}`) ? 'quarter' : 'month';
}
