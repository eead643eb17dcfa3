import type { Day, GoalKind, OwnerId, OwnerType } from '@throughline/core';

/** What the person chose for an import, as it stands in the fields. */
export interface Choices {
  /** Which column says what: a field of the kind of import. */
  readonly mapping: Readonly<Record<string, string>>;
  readonly source: string;
  /** The source of the ids of goals that check-ins are on; empty for the same. */
  readonly goalSource: string;
  /** Id of a cycle that is there; empty for a new one. */
  readonly cycleId: string;
  readonly newCycle: { readonly name: string; readonly start: Day; readonly end: Day };
  /** Of the goals of an outline whose lines name nobody; empty for the viewer. */
  readonly ownerId: OwnerId | '';
  readonly ownerType: OwnerType;
  readonly decimal: '' | '.' | ',';
  readonly kindIfBlank: GoalKind | '';
  readonly viewerIfBlank: boolean;
}
