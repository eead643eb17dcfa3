import { type TemplateResult, html } from 'lit';

/** A question in place, before something is done that reaches far. */
export interface Asking {
  /** Of its words; the name of the question is made of them. */
  readonly id: string;
  readonly question: string;
  readonly yes: string;
  readonly no: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** The question, with the way back as `.keep`, which is to have the focus. */
export function askingView({ id, question, yes, no, onYes, onNo }: Asking): TemplateResult {
  return html`<div class="notice warn" role="alertdialog" aria-labelledby=${id}>
    <p class="grow" id=${id}>${question}</p>
    <button type="button" @click=${onYes}>${yes}</button>
    <button type="button" class="keep" @click=${onNo}>${no}</button>
  </div>`;
}
