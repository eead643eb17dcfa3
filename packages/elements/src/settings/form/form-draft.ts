import type { Issue, PerfError, Versions } from '@throughline/core';
import { type FieldSpec, type Plain, fromRaw, topOf, withValue } from './field-spec.ts';

/** What a command replaces, and what was shown of it; `null` for absent. */
export interface Replacing {
  readonly fields: Plain;
  readonly base: Plain;
  /** The fields that hold what cannot be read. */
  readonly unread: readonly FieldSpec[];
}

/** What is written in a form and not saved yet. What others change meanwhile takes nothing of it away. */
export class FormDraft {
  readonly #raws = new Map<string, unknown>();
  /** What was shown of each part of the record when something in it was first changed. */
  readonly #shown = new Map<string, unknown>();

  get raws(): ReadonlyMap<string, unknown> {
    return this.#raws;
  }

  /** @param record - As it is shown. */
  change(path: string, raw: unknown, record: Plain | undefined): void {
    const top = topOf(path);
    if (!this.#shown.has(top)) this.#shown.set(top, record?.[top] ?? null);
    this.#raws.set(path, raw);
  }

  clear(): void {
    this.#raws.clear();
    this.#shown.clear();
  }

  /** What is to be replaced, as far as it differs from what was shown. */
  replacing(specs: readonly FieldSpec[], locale: string): Replacing {
    let after: Plain = Object.fromEntries(this.#shown);
    const unread: FieldSpec[] = [];
    for (const spec of specs) {
      if (!this.#raws.has(spec.path)) continue;
      const value = fromRaw(this.#raws.get(spec.path), spec, locale);
      if (value === undefined) unread.push(spec);
      else after = withValue(after, spec.path, value);
    }
    const tops = [...this.#shown.keys()];
    const differing = tops.filter((top) => !isAlike(after[top] ?? null, this.#shown.get(top)));
    return {
      fields: Object.fromEntries(differing.map((top) => [top, after[top] ?? null])),
      base: Object.fromEntries(differing.map((top) => [top, this.#shown.get(top)])),
      unread,
    };
  }

  /** Whether nothing else was entered since that was sent. */
  isStill(sent: ReadonlyMap<string, unknown>): boolean {
    const raws = [...this.#raws];
    return raws.length === sent.size && raws.every(([path, raw]) => Object.is(sent.get(path), raw));
  }

  /** Forgets what was sent and is stored now; what was written since stays. */
  settle(sent: ReadonlyMap<string, unknown>, record: Plain | undefined): void {
    for (const [path, raw] of sent) {
      if (Object.is(this.#raws.get(path), raw)) this.#raws.delete(path);
    }
    this.#shown.clear();
    for (const path of this.#raws.keys())
      this.#shown.set(topOf(path), record?.[topOf(path)] ?? null);
  }

  /** Takes one of two versions of each field: of “theirs” what was written goes, of “mine” it is on top of theirs. */
  resolve(versions: readonly Versions[], isMine: (field: string) => boolean): void {
    for (const { field, theirs } of versions) {
      if (isMine(field)) {
        this.#shown.set(field, theirs);
        continue;
      }
      this.#shown.delete(field);
      for (const path of [...this.#raws.keys()]) if (topOf(path) === field) this.#raws.delete(path);
    }
  }
}

/** Whether two plain values are the same, whatever the order of their keys. */
export function isAlike(one: unknown, other: unknown): boolean {
  return JSON.stringify(one, inKeyOrder) === JSON.stringify(other, inKeyOrder);
}

function inKeyOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The field that an issue of a refusal is about: the longest one whose path it begins with. */
export function fieldAt(specs: readonly FieldSpec[], path: Issue['path']): FieldSpec | undefined {
  const places = [path.join('.'), path.slice(1).join('.'), String(path.at(-1))];
  const fitting = specs.filter((spec) =>
    places.some(
      (place) =>
        place === spec.path || place.startsWith(`${spec.path}.`) || topOf(spec.path) === place,
    ),
  );
  return fitting.sort((a, b) => b.path.length - a.path.length)[0];
}

/** The fields that a refusal names; empty where it is about none of them. */
export function refusedFields(
  { issues }: PerfError,
  specs: readonly FieldSpec[],
): readonly FieldSpec[] {
  return issues.flatMap(({ path }) => fieldAt(specs, path) ?? []);
}

/** A record that is new: what it begins with and what was written, without what is left empty. */
export function newRecord(initial: Plain, { fields }: Replacing): Plain {
  return Object.fromEntries(
    Object.entries({ ...initial, ...fields }).filter(([, value]) => value !== null),
  );
}
