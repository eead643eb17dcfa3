import type { TemplateResult } from 'lit';
import { deedProblem } from '../parts/done-notice.ts';
import type { RaiseForm } from '../parts/raise-form.ts';
import { leave } from './panel-form.ts';
import { type PanelScene, idOf } from './panel-scene.ts';

/** After a check-in that tells a slip: the form that raises it in the next one-on-one. */
export function raisePanel(scene: PanelScene, form: RaiseForm): TemplateResult {
  const { key, host, workspace, messages, format } = scene;
  return form.view({
    ...{ reading: workspace, messages, format, id: idOf(key, 'raise') },
    isRunning: host.deeds.isRunning(key),
    problem: deedProblem(host.deeds, key, messages),
    send: (input, said) =>
      host.finish({ place: key, command: { type: 'talking-point.raise', input }, said }),
    close: () => leave(scene),
  });
}
