import { type TemplateResult, html } from 'lit';

/** Who owns something, as a page shows it. */
export interface Owner {
  readonly name: string;
  readonly kind: 'person' | 'team';
}

/** A name behind its initials, round for a person, square for a team. Needs the parts' styles. */
export function person({ name, kind }: Owner): TemplateResult {
  return html`<span class="person ${kind}" part="person" title=${name}
    ><span class="person-sign" aria-hidden="true">${initialsOf(name)}</span
    ><span class="person-name">${name}</span></span
  >`;
}

/** First letters of the first and the last word, in capitals; one letter for one word. */
export function initialsOf(name: string): string {
  const words = name.split(/[\s-]+/).filter((word) => /^[\p{L}\p{N}]/u.test(word));
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined];
  return letters
    .map((word) => (word ? [...word][0] : ''))
    .join('')
    .toUpperCase();
}
