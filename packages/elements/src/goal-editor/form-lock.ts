const written = 'textarea, input:not([type="checkbox"], [type="radio"])';
const operated = 'select, button, input[type="checkbox"], input[type="radio"]';

/**
 * Makes the fields of a form such that they can be read and copied from, and not written in; or undoes that.
 *
 * @param root - What holds the fields, without the buttons that lead out of the form; nothing is done where it is not there.
 */
export function lockFields(root: Element | null, isLocked: boolean): void {
  if (!root) return;
  for (const field of root.querySelectorAll<HTMLInputElement>(written)) field.readOnly = isLocked;
  for (const control of root.querySelectorAll<HTMLButtonElement>(operated)) {
    // What is disabled for another reason stays so.
    if (isLocked ? control.disabled : !control.hasAttribute('data-locked')) continue;
    control.disabled = isLocked;
    control.toggleAttribute('data-locked', isLocked);
  }
}
