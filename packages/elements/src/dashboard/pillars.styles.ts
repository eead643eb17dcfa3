import { css } from 'lit';

/** How the pillars of a dashboard look, and what opens below them. */
export default css`
  .pillars {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }

  .pillar {
    border-block-end: 1px solid var(--_line);
  }

  .pillar:last-child {
    border-block-end: 0;
  }

  .pillar-row {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr) max-content;
    grid-template-areas: 'name status' 'score score' 'trend change' 'ahead ahead';
    align-items: center;
    gap: var(--_space-2) var(--_space-4);
    padding-block: var(--_space-3);
  }

  .pillar-row:hover {
    background: var(--_hover);
    box-shadow: 0 0 0 var(--_space-2) var(--_hover);
  }

  .pillar-row > h3 {
    grid-area: name;
  }

  .pillar-row > .status {
    grid-area: status;
    justify-self: start;
  }

  .pillar-score {
    grid-area: score;
    display: grid;
    gap: var(--_space-1);
  }

  .pillar-score strong {
    font-size: 1.375em;
    font-weight: 650;
  }

  .pillar-trend {
    grid-area: trend;
    max-inline-size: 10rem;
  }

  .pillar-change {
    grid-area: change;
    font-size: var(--_small);
  }

  .pillar-ahead {
    grid-area: ahead;
  }

  button.pillar-open {
    min-block-size: 1.75rem;
    min-inline-size: 0;
    justify-content: start;
    padding: 0;
    border: 0;
    border-radius: var(--_radius-small);
    font-weight: 600;
    text-align: start;
  }

  button.pillar-open:hover:not(:disabled) {
    background: transparent;
  }

  /* The whole row opens a pillar. */
  button.pillar-open::after {
    content: '';
    position: absolute;
    inset: 0;
  }

  button.pillar-open::before {
    content: '';
    flex: none;
    inline-size: 0.4375em;
    block-size: 0.4375em;
    margin-inline: 0.125em 0.25em;
    border: solid var(--_muted);
    border-width: 0 2px 2px 0;
    transform: rotate(-45deg);
    transition: transform var(--_time);
  }

  :host(:dir(rtl)) button.pillar-open[aria-expanded='false']::before {
    transform: rotate(135deg);
  }

  button.pillar-open[aria-expanded='true']::before {
    transform: rotate(45deg);
  }

  .likely-band {
    position: relative;
    display: block;
    block-size: 0.25rem;
  }

  .likely-band:not(.none)::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: calc(var(--_low) * 100%);
    inline-size: max(2px, calc((var(--_high) - var(--_low)) * 100%));
    border-radius: var(--_radius-full);
    background: color-mix(in srgb, var(--_tone-fill, var(--_tone)) 38%, transparent);
    print-color-adjust: exact;
  }

  .likely-band:not(.none)::after {
    content: '';
    position: absolute;
    inset-block: -1px;
    inset-inline-start: calc(var(--_middle) * 100% - 1px);
    inline-size: 2px;
    background: var(--_tone-fill, var(--_tone));
  }

  .panel {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-4) calc(var(--_space-5) * 1.5);
    padding-block: var(--_space-1) var(--_space-4);
    padding-inline: var(--_space-4) 0;
  }

  .panel-part {
    display: grid;
    align-content: start;
    gap: var(--_space-2);
    min-inline-size: 0;
  }

  .panel-foot {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-4);
  }

  @container (min-width: 48rem) {
    .pillar-row {
      grid-template-columns: minmax(0, 2.2fr) 8.5rem minmax(10rem, 1.6fr) 8rem minmax(10rem, 1.2fr);
      grid-template-areas:
        'name status score trend change'
        'name status score trend ahead';
      gap: 0 var(--_space-5);
    }

    .pillar-change {
      align-self: end;
    }

    .pillar-ahead {
      align-self: start;
    }

    .panel {
      grid-template-columns: minmax(0, 1.3fr) minmax(0, 1fr);
    }

    :is(.panel-foot, .panel-why) {
      grid-column: 1 / -1;
    }
  }

  @media (forced-colors: active) {
    .likely-band:not(.none)::before {
      forced-color-adjust: none;
      background: GrayText;
    }

    .likely-band:not(.none)::after {
      forced-color-adjust: none;
      background: CanvasText;
    }
  }
`;
