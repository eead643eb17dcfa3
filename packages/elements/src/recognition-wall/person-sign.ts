import type { PersonId, Records } from '@throughline/core';
import { type TemplateResult, html } from 'lit';
import { nameOf } from '../parts/owner.ts';
import { initialsOf } from '../parts/person.ts';

/** The styles have so many colours for people. */
const hues = 6;

/** The initials of somebody, in a colour that is the same wherever they appear. The name stands beside it. */
export function signOf(id: PersonId, records: Records): TemplateResult {
  return html`<span class="sign hue-${hueOf(id)}">${initialsOf(nameOf(id, records))}</span>`;
}

function hueOf(id: string): number {
  let sum = 0;
  for (const letter of id) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973;
  return sum % hues;
}
