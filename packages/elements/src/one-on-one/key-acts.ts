/** What single keys do, outside of fields. */
export interface KeyActs {
  readonly keys: () => void;
  readonly talk: () => void;
  /** Puts the focus on the first of some selectors. */
  readonly focus: (...selectors: readonly string[]) => void;
  /** Puts the focus into a form, once the forms are there. */
  readonly write: (selector: string) => void;
  /** Opens the form for an action. */
  readonly action: () => void;
  /** Presses the button that opens the form that moves the meeting, where there is one. */
  readonly move: () => void;
}

const inField = 'input, textarea, select, [contenteditable]';

/** Does what a key is for; a key with Ctrl, Alt or Meta, and one that is typed in a field, is left alone. */
export function keyActs(event: KeyboardEvent, acts: KeyActs): void {
  const { key, target } = event;
  if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
  if (target instanceof Element && target.matches(inField)) return;
  const act = actOf(key, acts);
  if (!act) return;
  event.preventDefault();
  act();
}

function actOf(
  key: string,
  { keys, talk, focus, write, action, move }: KeyActs,
): (() => void) | undefined {
  switch (key) {
    case '?':
      return keys;
    case 't':
      return talk;
    case 's':
      return () => focus('.agenda .line-actions button', '#agenda');
    case 'p':
      return () => write('.points > form textarea');
    case 'n':
      return () => write('.note-panel.shared > form textarea');
    case 'm':
      return () => write('.note-panel.private > form textarea');
    case 'a':
      return action;
    case 'v':
      return move;
    default:
      return undefined;
  }
}
