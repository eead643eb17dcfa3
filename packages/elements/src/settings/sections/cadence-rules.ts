import { type CadenceRule, dayOf } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import { factsText } from '../../parts/facts.ts';
import { nameOf } from '../../parts/owner.ts';
import type { FieldSpec, Plain } from '../form/field-spec.ts';
import { RecordForm } from '../form/record-form.ts';
import { RecordList, cssId } from '../list/record-list.ts';
import type { SectionHost } from '../section.ts';
import {
  type CadenceArea,
  type CadenceScene,
  activities,
  dueView,
  rhythmSpecs,
} from './cadence-texts.ts';
import { entered } from './commands.ts';
import { rhythmText } from './rhythm-words.ts';

const subjects = {
  workspace: [],
  team: [{ path: 'teamId', control: { kind: 'team' }, isRequired: true }],
  goal: [{ path: 'goalId', control: { kind: 'goal' }, isRequired: true }],
  person: [{ path: 'personId', control: { kind: 'person' }, isRequired: true }],
} as const satisfies Readonly<Record<string, readonly FieldSpec[]>>;

type ScopeKind = keyof typeof subjects;

const whatSpecs: readonly FieldSpec[] = [
  { path: 'activity', control: { kind: 'choice', options: activities }, isRequired: true },
  {
    path: 'kind',
    control: { kind: 'choice', options: Object.keys(subjects) },
    isRequired: true,
  },
];

/** The rules of cadence: listed in words, set and ended. One is never changed: another takes its place. */
export class CadenceRules {
  readonly #host: SectionHost;
  readonly #list: RecordList<CadenceRule, CadenceArea>;
  #setting: RecordForm | undefined;
  readonly #endings = new Map<string, RecordForm>();

  constructor(host: SectionHost) {
    this.#host = host;
    this.#list = new RecordList(host, {
      ...{ id: 'cadence', idOf: ({ id }: CadenceRule) => id },
      items: ({ reading }) => standing(reading.records.rhythm.cadenceRules.values()),
      columns: ({ messages: { settingsRhythm: words } }) => [
        { id: 'what', label: words.activity, text: ({ activity }) => words.activities[activity] },
        {
          id: 'who',
          label: words.forWhom,
          isWritten: true,
          text: (rule, scene) => scopeText(rule, scene),
        },
        {
          ...{ id: 'rhythm', label: words.rhythm },
          text: ({ recurrence }, scene) => rhythmText(recurrence, scene),
        },
        {
          ...{ id: 'by', label: words.setBy, isMinor: true, isWritten: true },
          text: ({ setBy }, { reading }) => nameOf(setBy, reading.records),
        },
        {
          ...{ id: 'since', label: words.since, isMinor: true },
          text: ({ setAt }, { reading, format }) =>
            format.day(dayOf(setAt, reading.records.settings.timeZone)),
        },
      ],
      detail: (rule, scene) => this.#detail(rule, scene),
    });
  }

  get isDirty(): boolean {
    return this.#setting?.isDirty ?? false;
  }

  view(scene: CadenceScene): TemplateResult {
    const { workspace, messages } = scene;
    const words = messages.settingsRhythm;
    const mayAll = workspace?.may(commandOf(initialOf(scene))).allowed ?? false;
    const own = { ...initialOf(scene), kind: 'person', personId: scene.reading.viewer };
    const maySome = mayAll || (workspace !== undefined && isLeader(scene));
    return html`<section class="part" part="block" aria-label=${words.rules}>
      <h3>${words.rules}</h3>
      <p class="hint">${maySome ? words.rulesHint : messages.settingsForm.reasons.cadence}</p>
      ${this.#setting ? this.#settingView(this.#setting, scene) : nothing}
      ${this.#list.view(scene, {
        ...{ label: words.rules, empty: words.empty, fileName: words.rules },
        ...(maySome &&
          !this.#setting && {
            add: {
              label: words.add,
              act: () => this.#open(mayAll ? initialOf(scene) : { ...own, personId: '' }),
            },
          }),
      })}
    </section>`;
  }

  #detail(rule: CadenceRule, scene: CadenceScene): TemplateResult {
    const { messages } = scene;
    const words = messages.settingsRhythm;
    const name = factsText([words.activities[rule.activity], scopeText(rule, scene)], messages);
    const change = () => this.#open(writtenOf(rule));
    const isMine = scene.workspace?.may(commandOf(writtenOf(rule))).allowed ?? false;
    return html`<div class="detail-parts">
      ${dueView(rule, scene)}
      ${
        isMine
          ? html`<div class="actions">
                <button type="button" @click=${change}>${words.change(name)}</button>
              </div>
              ${this.#endingOf(rule).view(scene, {
                ...{ words: {}, said: words.ended(name), submit: words.end },
                ask: { question: words.endQuestion, yes: words.end },
                reason: messages.settingsForm.reasons.cadence,
              })}`
          : html`<p class="reason">${messages.settingsForm.reasons.cadence}</p>`
      }
    </div>`;
  }

  #endingOf({ id }: CadenceRule): RecordForm {
    const known =
      this.#endings.get(id) ??
      new RecordForm(this.#host, {
        ...{ id: `cadence-end-${cssId(id)}`, specs: [], initial: {} },
        command: () => entered('cadence.end', { ruleId: id }),
        saved: () => {
          if (this.#list.openId === id) this.#list.open('');
        },
      });
    this.#endings.set(id, known);
    return known;
  }

  #settingView(form: RecordForm, scene: CadenceScene) {
    const { settingsRhythm: words, settingsForm } = scene.messages;
    const { activity } = form.written as { activity?: CadenceRule['activity'] };
    return html`<div class="new" role="group" aria-label=${words.add}>
      ${form.view(scene, {
        words: {
          ...words.fields,
          activity: { ...words.fields.activity, options: words.activities },
        },
        said: words.set(activity ? words.activities[activity] : ''),
        ...{ reason: settingsForm.reasons.cadence, submit: words.add },
        below: dueView(form.written, scene),
        leave: () => this.#close(),
      })}
    </div>`;
  }

  #open(initial: Plain): void {
    // What is written there is asked about before another rule takes the form.
    if (this.#setting?.isDirty) return this.#setting.leave();
    this.#setting?.dispose();
    const form: RecordForm = new RecordForm(this.#host, {
      ...{ id: 'cadence-new', initial, command: commandOf },
      // A leader may for some: for whom says the form.
      isDecidedByEntry: true,
      get specs() {
        const kind = (form?.choiceAt('kind') ?? initial['kind']) as ScopeKind;
        return [...whatSpecs, ...(subjects[kind] ?? []), ...rhythmSpecs()];
      },
      saved: () => this.#close(),
    });
    this.#setting = form;
    this.#host.requestUpdate();
    void this.#host.focusCare.to('#cadence-new select');
  }

  #close(): void {
    this.#setting?.dispose();
    this.#setting = undefined;
    this.#host.requestUpdate();
    void this.#host.focusCare.after('#cadence-new', '#cadence-add');
  }
}

/** Whom a rule is for, by name. */
function scopeText({ scope }: CadenceRule, { reading, messages }: CadenceScene): string {
  const words = messages.settingsRhythm;
  switch (scope.kind) {
    case 'goal':
      return reading.records.goals.get(scope.goalId)?.title ?? words.out;
    case 'team':
      return nameOf(scope.teamId, reading.records);
    case 'person':
      return nameOf(scope.personId, reading.records);
    default:
      return words.scopes.workspace;
  }
}

/** Those that hold: of each scope and activity the last one, unless it has ended. */
function standing(rules: Iterable<CadenceRule>): readonly CadenceRule[] {
  const last = new Map<string, CadenceRule>();
  for (const rule of rules) {
    const key = `${rule.activity} ${JSON.stringify(rule.scope)}`;
    const known = last.get(key);
    if (!known || Date.parse(known.setAt) <= Date.parse(rule.setAt)) last.set(key, rule);
  }
  return [...last.values()].filter(({ endedAt }) => endedAt === undefined);
}

function isLeader({ reading }: CadenceScene): boolean {
  return reading.records.people.get(reading.viewer)?.roles.includes('leader') ?? false;
}

function initialOf({ reading }: CadenceScene): Plain {
  return {
    ...{ activity: 'check-in', kind: 'workspace', time: '09:00', holiday: 'skip' },
    from: dayOf(reading.now(), reading.records.settings.timeZone),
    recurrence: { frequency: 'weekly', interval: 1, weekdays: [{ weekday: 1 }] },
  };
}

/** A rule as the form of one that takes its place begins. */
function writtenOf({ scope, activity, recurrence, from, time, ...rest }: CadenceRule): Plain {
  const { holiday, graceHours, zone } = rest;
  return {
    ...{ ...scope, activity, from, time, holiday },
    ...(recurrence && { recurrence }),
    ...(graceHours !== undefined && { graceHours }),
    ...(zone !== undefined && { zone }),
  };
}

function commandOf({ kind, teamId, goalId, personId, ...rule }: Plain) {
  const scopes: Readonly<Record<string, Plain>> = {
    workspace: { kind },
    team: { kind, teamId },
    goal: { kind, goalId },
    person: { kind, personId },
  };
  return entered('cadence.set', { rule: { ...rule, scope: scopes[String(kind)] ?? { kind } } });
}
