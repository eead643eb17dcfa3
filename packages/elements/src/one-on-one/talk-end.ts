import { isOpenAction, openPoints } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import { deedProblem } from '../parts/done-notice.ts';
import { icon } from '../parts/icons.ts';
import { hasDayCome, meetingAtHand } from './meetings-at-hand.ts';
import { placeOf } from './scene.ts';
import { confirmMeeting } from './settle-view.ts';
import type { LateScene } from './late-scene.ts';

/** What is left when the two have talked: what stays open, and that they met. */
export function talkEnd(scene: LateScene): TemplateResult {
  const { reading, series, messages, deeds } = scene;
  const { talk } = messages.oneOnOneLate;
  const { rhythm } = reading.records;
  const open = openPoints(rhythm.talkingPointsOf(series.id)).length;
  const actions = rhythm.actionItemsOf(series.id).filter(isOpenAction).length;
  const place = placeOf(scene, 'talk-end');
  return html`<h4 id="step" tabindex="-1">${talk.end}</h4>
    <p>${open === 0 ? talk.allTalked : talk.stays(open)}</p>
    <p>${talk.taken(actions)}</p>
    ${metButton(scene, place)} ${deedProblem(deeds, place, messages)}`;
}

function metButton(scene: LateScene, place: string) {
  const { reading, series, messages, deeds, host } = scene;
  const meeting = meetingAtHand(reading, series);
  if (!meeting || !hasDayCome(meeting, series, reading.now())) return nothing;
  // What the two disagree on is settled above.
  if (meeting.state === 'objected') return nothing;
  if (meeting.state !== 'scheduled') {
    return html`<p class="tag good">${icon('achieved')} ${messages.oneOnOne.isHeld}</p>`;
  }
  const confirm = async () => {
    const lead = host.leading();
    if (await confirmMeeting(meeting, place, scene)) lead('.close-notes', '#step');
  };
  return html`<div class="actions">
    <button
      type="button"
      class="primary"
      aria-disabled=${deeds.isRunning(place) ? 'true' : 'false'}
      @click=${() => void confirm()}
    >
      ${messages.oneOnOne.met}
    </button>
  </div>`;
}
