import type { TemplateResult } from 'lit';
import { html } from 'lit';
import type { SectionModule } from '../section.ts';
import { listSectionStyles } from '../list/record-section.ts';
import { type Scene, type SectionHost, TextedSection } from '../section.ts';
import { type CadenceArea, cadenceEnglish } from './cadence-texts.ts';
import cadenceStyles from './cadence.styles.ts';
import { CadenceRules } from './cadence-rules.ts';
import { UsualRhythms } from './usual-rhythms.ts';

/** How often things are due: where no rule says otherwise, and by the rules. */
class CadenceSection extends TextedSection<CadenceArea> {
  readonly #usual: UsualRhythms;
  readonly #rules: CadenceRules;

  constructor(host: SectionHost) {
    super(cadenceEnglish);
    this.#usual = new UsualRhythms(host);
    this.#rules = new CadenceRules(host);
  }

  get isDirty(): boolean {
    return this.#usual.isDirty || this.#rules.isDirty;
  }

  protected show(scene: Scene<CadenceArea>): TemplateResult {
    return html`${this.#usual.view(scene)} ${this.#rules.view(scene)}`;
  }
}

/** How often check-ins, one-on-ones and the like are due, and for whom. */
export const cadence: SectionModule = {
  styles: [...listSectionStyles, cadenceStyles],
  section: (host) => new CadenceSection(host),
};
