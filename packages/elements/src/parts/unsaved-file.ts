import { type TemplateResult, nothing } from 'lit';
import type { FileSaving } from '../controllers/file-saving.ts';
import type { MessagesOf } from '../messages.ts';
import { problem } from './problem.ts';

/**
 * Why somebody has not got the file that they asked for in a place.
 *
 * @param late - Why what makes it could not be had; nothing where it is there or on its way.
 */
export function unsavedFile(
  saving: FileSaving,
  place: string,
  messages: MessagesOf<'deeds'>,
  late: () => TemplateResult | typeof nothing = () => nothing,
): TemplateResult | typeof nothing {
  const unsaved = saving.unsavedIn(place);
  if (!unsaved) return nothing;
  const { error } = unsaved;
  return error === undefined ? late() : problem(messages, { title: messages.deeds.notDone, error });
}
