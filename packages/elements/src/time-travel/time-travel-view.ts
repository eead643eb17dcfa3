import { type Day, addDays } from '@throughline/core';
import { type TemplateResult, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { cssProps } from '../css-props.ts';
import type { Locale } from '../messages.ts';
import { icon } from '../parts/icons.ts';
import { type CycleEnd, type TimeSpan, dayAt, stepOf } from './time-span.ts';

/** What a slider over the history shows, and what it does. */
export interface Slider {
  readonly span: TimeSpan;
  readonly day: Day;
  readonly isFetching: boolean;
  readonly ends: readonly CycleEnd[];
  /** @param isAtOnce - Whether it is asked for without waiting for a pause. */
  readonly choose: (day: Day, isAtOnce: boolean) => void;
  readonly key: (event: KeyboardEvent) => void;
}

/** The slider with its day, the ends of cycles, and buttons. */
export function sliderView(
  { messages: { timeTravel }, format }: Pick<Locale<'timeTravel'>, 'messages' | 'format'>,
  slider: Slider,
): TemplateResult {
  const { span, day, isFetching, ends, choose, key } = slider;
  const words =
    day === span.last
      ? timeTravel.today(format.day(day))
      : wordsOf(slider, timeTravel, format.day(day));
  const input = ({ target }: Event) =>
    choose(dayAt(span, Number((target as HTMLInputElement).value)), false);
  return html`<div class="travel" role="group" aria-label=${timeTravel.label}>
    <div class="head">
      <output class="moment" part="moment" for="slider">${words}</output>
      <span class="fetching muted"
        >${isFetching ? timeTravel.fetching(format.day(day)) : nothing}</span
      >
      ${buttonsView(timeTravel, slider)}
    </div>
    <div class="track">
      <input
        id="slider"
        part="slider"
        type="range"
        min="0"
        max=${span.days}
        step="1"
        .value=${live(String(stepOf(span, day)))}
        aria-label=${timeTravel.label}
        aria-valuetext=${words}
        aria-busy=${isFetching}
        @input=${input}
        @keydown=${key}
      />
      ${ends.length > 0 ? endsView(timeTravel, slider) : nothing}
    </div>
    <div class="foot muted">
      <span>${format.day(span.first)}</span><span>${timeTravel.now}</span>
    </div>
  </div>`;
}

type Words = Locale<'timeTravel'>['messages']['timeTravel'];

function wordsOf({ ends, day }: Slider, words: Words, shown: string): string {
  const end = ends.find((each) => each.day === day);
  return end ? `${shown} · ${words.endOf(end.name)}` : shown;
}

function buttonsView(words: Words, { span, day, ends, choose }: Slider): TemplateResult {
  const lastEnd = ends.at(-1);
  // They stay where the focus may be on them: disabled buttons lose it.
  const go = (to: Day, isOver: boolean) => () => {
    if (!isOver) choose(to, true);
  };
  const [isFirst, isLast] = [day === span.first, day === span.last];
  return html`<div class="buttons">
    <button
      type="button"
      class="step back"
      aria-label=${words.previousWeek}
      title=${words.previousWeek}
      aria-disabled=${isFirst}
      @click=${go(addDays(day, -7), isFirst)}
    >
      ${icon('chevron')}
    </button>
    <button
      type="button"
      class="step"
      aria-label=${words.nextWeek}
      title=${words.nextWeek}
      aria-disabled=${isLast}
      @click=${go(addDays(day, 7), isLast)}
    >
      ${icon('chevron')}
    </button>
    ${
      lastEnd
        ? html`<button
            type="button"
            aria-pressed=${day === lastEnd.day}
            @click=${() => choose(lastEnd.day, true)}
          >
            <bdi>${words.endOf(lastEnd.name)}</bdi>
          </button>`
        : nothing
    }
    <button type="button" aria-pressed=${isLast} @click=${() => choose(span.last, true)}>
      ${words.now}
    </button>
  </div>`;
}

function endsView(words: Words, { ends, day, choose }: Slider): TemplateResult {
  return html`<ul class="ends" aria-label=${words.marks}>
    ${ends.map(
      (end) =>
        html`<li
          class="end wide-${end.wide} narrow-${end.narrow}"
          ${cssProps({ '--_place': end.place })}
        >
          <button
            type="button"
            class="quiet"
            title=${words.endOf(end.name)}
            aria-label=${words.endOf(end.name)}
            aria-pressed=${end.day === day}
            @click=${() => choose(end.day, true)}
          >
            <bdi class="end-name">${end.name}</bdi>
          </button>
        </li>`,
    )}
  </ul>`;
}
