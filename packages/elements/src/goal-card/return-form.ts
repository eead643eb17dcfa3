import { agreementBase, changedTerms } from '@throughline/core';
import { type TemplateResult, html } from 'lit';
import { placeOf } from './act-drafts.ts';
import type { FormScene } from './act-scene.ts';
import { mayRun } from './act-scene.ts';
import { changedNotice, formFrame, wordsOf } from './form-frame.ts';

/** How long a reason may be, in characters. */
const most = 2000;

/** Sends a proposed goal back as it was shown, with what should be otherwise. */
export function returnForm(scene: FormScene): TemplateResult {
  const { act, draft, goal, deeds, messages, misfit, finish } = scene;
  const { agreement } = messages.goalJudging;
  const input = { goalId: goal.id, base: agreementBase(draft.goal), reason: draft.text.trim() };
  const waits = goal.state === 'proposed' && mayRun(scene, 'goal.return', input);
  const isChanged = waits && changedTerms(draft.goal, goal).length > 0;
  const send = () => {
    if (!input.reason) misfit();
    else finish({ command: { type: 'goal.return', input }, said: agreement.sent });
  };
  return formFrame(
    scene,
    {
      ...{ label: agreement.sendBackTitle, submit: agreement.sendBack, send },
      over: waits || deeds.isRunning(placeOf(act)) ? undefined : agreement.over,
    },
    html`${changedNotice(scene, isChanged)}
    ${wordsOf(scene, { label: agreement.reason, most, missing: agreement.reasonMissing })}`,
  );
}
