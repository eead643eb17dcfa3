import type { Workspace, WorkspaceReading } from '@throughline/core';
import type { CSSResult, ReactiveControllerHost, TemplateResult } from 'lit';
import type { Deeds } from '../controllers/deeds.ts';
import type { FocusCare } from '../controllers/focus-care.ts';
import type { LocaleController } from '../controllers/locale-controller.ts';
import type { PrintWatch } from '../controllers/print-watch.ts';
import type { Format } from '../format.ts';
import { enDeeds } from '../messages/en-deeds.ts';
import { enSettings } from '../messages/en-settings.ts';
import { enSettingsForm } from '../messages/en-settings-form.ts';
import type { Messages, MessagesOf } from '../messages.ts';

/** The texts that every section uses, in English. */
export const formEnglish = { settings: enSettings, settingsForm: enSettingsForm, deeds: enDeeds };

type Shared = keyof typeof formEnglish;

/** What a section needs of the element around it. */
export interface SectionHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly deeds: Deeds;
  readonly paper: PrintWatch;
  readonly focusCare: FocusCare;
  /** Says something aloud, once. */
  readonly tell: (text: string) => void;
}

/** What a section is shown from. */
export interface PlainScene {
  readonly reading: WorkspaceReading;
  /** For commands; `undefined` at a moment of the past, in which nothing can be changed. */
  readonly workspace: Workspace | undefined;
  readonly locale: LocaleController<never>;
  readonly format: Format;
  readonly host: SectionHost;
  /** Another one whenever records have changed. */
  readonly revision: number;
}

/** The same with the texts of the section. */
export interface Scene<Area extends keyof Messages = never> extends PlainScene {
  readonly messages: MessagesOf<Shared | Area>;
}

/** One section of the settings, with what is written in it. */
export interface Section {
  /** What it shows; `undefined` until its texts are there in the language of the page. */
  view(scene: PlainScene): TemplateResult | undefined;
  /** Whether something in it is not saved. */
  readonly isDirty: boolean;
}

/** A section as it is fetched: how it looks, and how it begins. */
export interface SectionModule {
  readonly styles: readonly CSSResult[];
  readonly section: (host: SectionHost) => Section;
}

/** A section that fetches its texts with it. */
export abstract class TextedSection<Area extends keyof Messages> implements Section {
  readonly #english: Pick<Messages, Shared | Area>;
  abstract readonly isDirty: boolean;

  /** @param english - The English texts that it uses, those of every section among them. */
  constructor(english: Pick<Messages, Shared | Area>) {
    this.#english = english;
  }

  view(scene: PlainScene): TemplateResult | undefined {
    const messages = scene.locale.messagesWith(this.#english);
    return messages && this.show({ ...scene, messages });
  }

  protected abstract show(scene: Scene<Area>): TemplateResult;
}
