import { css } from 'lit';
import link from '../styles/link.styles.ts';

/** How the page of `perf-person` looks: its head, its columns, and the frames of its sections. */
export default css`
  :is(h2, h3, h4, p, ul, dl, dd) {
    margin: 0;
    padding: 0;
  }

  ul {
    list-style: none;
  }

  bdi,
  .words {
    overflow-wrap: anywhere;
  }

  .page,
  .columns,
  .main,
  .side {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: var(--_space-5);
  }

  :is(.main, .side) {
    gap: var(--_space-3);
  }

  .body {
    padding-block-end: var(--_space-3);
  }

  ${link}

  .muted,
  dt,
  time {
    color: var(--_muted);
    font-size: var(--_small);
  }

  .muted :is(.link, time) {
    font-size: inherit;
  }

  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-3) var(--_space-4);
  }

  .sign {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 3.5rem;
    block-size: 3.5rem;
    border-radius: var(--_radius-full);
    background: var(--_accent-soft);
    color: var(--_accent);
    font-size: 1.25rem;
    font-weight: 650;
  }

  .who {
    display: grid;
    flex: 1 1 12rem;
    min-inline-size: 0;
    gap: var(--_space-1);
  }

  h2 {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2);
    font-size: clamp(1.25rem, 1.1rem + 1cqi, 1.625rem);
    font-weight: 680;
    letter-spacing: -0.01em;
    line-height: 1.2;
  }

  .tag {
    padding: 0 var(--_space-2);
    border-radius: var(--_radius-full);
    background: var(--_neutral-soft);
    color: var(--_muted);
    font-size: var(--_small);
    font-weight: 550;
    letter-spacing: 0;
    line-height: 1.6;
  }

  h2 .tag {
    font-size: 0.5625em;
  }

  .around {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: var(--_space-1) var(--_space-4);
    font-size: var(--_small);
  }

  .around > div,
  .pairs > div {
    display: flex;
    align-items: baseline;
    gap: var(--_space-2);
    min-inline-size: 0;
  }

  .around :is(dt, .muted) {
    font-size: inherit;
  }

  .section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-2);
    padding-block-start: var(--_space-2);
    border-block-start: 1px solid var(--_line);
  }

  h3 {
    font-size: 1.0625em;
    font-weight: 650;
  }

  .fold {
    justify-content: flex-start;
    inline-size: 100%;
    padding: 0;
    border-color: transparent;
    font-weight: inherit;
    text-align: start;
  }

  .fold::before,
  button.quiet[aria-expanded]::before {
    content: '';
    flex: none;
    inline-size: 0.4em;
    block-size: 0.4em;
    margin-inline: 0.2em;
    border: solid currentColor;
    border-width: 0 1.5px 1.5px 0;
    transform: rotate(-45deg);
    transition: transform var(--_time);
  }

  :host(:dir(rtl)) [aria-expanded='false']::before {
    transform: rotate(135deg);
  }

  [aria-expanded='true']::before {
    transform: rotate(45deg) !important;
  }

  .count {
    color: var(--_muted);
    font-size: var(--_small);
    font-weight: 500;
    font-variant-numeric: tabular-nums;
  }

  .body,
  .group {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-3);
  }

  .group {
    gap: var(--_space-1);
  }

  .body > p:not(.muted) {
    max-inline-size: 65ch;
  }

  .body > .muted {
    max-inline-size: 75ch;
    text-wrap: pretty;
  }

  h4 {
    color: var(--_muted);
    font-size: var(--_small);
    font-weight: 600;
  }

  .more {
    display: flex;
    align-items: center;
    gap: var(--_space-4);
  }

  @container (min-width: 60rem) {
    .columns.two {
      grid-template-columns: minmax(0, 1fr) 21rem;
      gap: calc(var(--_space-5) * 2);
    }
  }

  @media (forced-colors: active) {
    :is(.sign, .tag) {
      border: 1px solid currentColor;
    }
  }

  @media print {
    :is(button:not(.link, .fold), .phase-form),
    .section:has(> h3 > [aria-expanded='false']) {
      display: none;
    }

    .section li {
      break-inside: avoid;
    }
  }
`;
