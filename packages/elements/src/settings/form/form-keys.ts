/** What the keys of a form do. */
export interface FormKeys {
  readonly save: () => void;
  /** Leaves the form or what it asks; absent where there is nothing to leave. */
  readonly leave?: () => void;
}

/** Ctrl+Enter saves a form, Escape leaves it. */
export function keydown(event: KeyboardEvent, { save, leave }: FormKeys): void {
  if (event.isComposing) return;
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    save();
  } else if (event.key === 'Escape' && leave) {
    event.stopPropagation();
    leave();
  }
}
