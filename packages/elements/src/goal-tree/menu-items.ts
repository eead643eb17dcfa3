import type { Goal } from '@throughline/core';
import type { MessagesOf } from '../messages.ts';
import type { MenuItem } from './row-menu.ts';
import { type Circumstances, immovableBecause } from './move-targets.ts';

/** What the menu of a row is made of. */
export interface MenuScene extends Circumstances {
  readonly goal: Goal;
  readonly messages: MessagesOf<'move'>;
  /** How many there are; `undefined` where nobody has looked yet. */
  readonly findings: number | undefined;
  /** Why it takes no check-in, or ''. */
  readonly mayNotCheckIn: string;
  readonly act: (name: 'check-in' | 'explain' | 'findings' | 'move' | 'edit') => void;
}

/** The lines of the menu of a row: what its keys do, and editing. */
export function menuItems(scene: MenuScene): readonly MenuItem[] {
  const { messages, findings, mayNotCheckIn, act } = scene;
  const immovable = immovableBecause(scene.goal, scene);
  const { menu, because } = messages.move;
  const mayEdit = isEditable(scene);
  return [
    item('check-in', { label: menu.checkIn, key: 'c', reason: mayNotCheckIn }),
    item('explain', { label: menu.explain, key: 'e', reason: '' }),
    item('findings', {
      label: menu.findings(findings ?? 0),
      key: 'f',
      reason: findings === 0 ? menu.noFindings : '',
    }),
    item('move', { label: menu.move, key: 'm', reason: immovable ? because[immovable] : '' }),
    item('edit', { label: menu.edit, reason: mayEdit ? '' : menu.mayNotEdit }),
  ];

  function item(
    name: Parameters<typeof act>[0],
    rest: { readonly label: string; readonly key?: string; readonly reason: string },
  ): MenuItem {
    return { icon: icons[name], act: () => act(name), ...rest };
  }
}

const icons = {
  'check-in': 'check-in',
  explain: 'explain',
  findings: 'warning',
  move: 'move',
  edit: 'draft',
} as const;

function isEditable({ goal, workspace }: MenuScene): boolean {
  const input = { goalId: goal.id, fields: {}, base: {} };
  const isOver = goal.state === 'closed' || goal.state === 'cancelled';
  return !isOver && workspace.may({ type: 'goal.edit', input }).allowed;
}
