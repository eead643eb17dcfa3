import { css } from 'lit';
import bar from './bar.styles.ts';
import signs from './signs.styles.ts';

/** The looks of the template functions in this folder; needs the tokens. */
export default css`
  ${signs}
  ${bar}

  .person {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-inline-size: 0;
    max-inline-size: 100%;
  }

  .person-sign {
    display: inline-grid;
    place-items: center;
    flex: none;
    inline-size: 1.5rem;
    block-size: 1.5rem;
    border-radius: var(--_radius-full);
    background: var(--_neutral-soft);
    color: var(--_muted);
    font-size: 0.625rem;
    font-weight: 650;
    letter-spacing: 0.02em;
  }

  .person.team .person-sign {
    border-radius: var(--_radius-small);
  }

  .person-name {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .state {
    display: grid;
    justify-items: center;
    gap: var(--_space-2);
    padding: var(--_space-5) var(--_space-4);
    text-align: center;
  }

  .state p {
    margin: 0;
    max-inline-size: 34rem;
    text-wrap: balance;
  }

  .state-title {
    font-weight: 600;
  }

  .state-hint {
    color: var(--_muted);
  }

  .state-sign {
    display: grid;
    place-items: center;
    inline-size: 2.75rem;
    block-size: 2.75rem;
    border-radius: var(--_radius-full);
    background: var(--_neutral-soft);
    color: var(--_neutral);
    font-size: 1.25rem;
  }

  .state.loading {
    justify-items: stretch;
    text-align: start;
    color: var(--_muted);
  }

  .ghosts {
    display: grid;
    gap: var(--_space-4);
    padding-block-start: var(--_space-3);
  }

  .ghost {
    block-size: 0.875rem;
    border-radius: var(--_radius-small);
    background: var(--_track);
  }

  .ghost:nth-child(2n) {
    margin-inline: 1.5rem 18%;
  }

  .ghost:nth-child(3n) {
    margin-inline: 3rem 34%;
  }

  @media (prefers-reduced-motion: no-preference) {
    .ghost {
      animation: breathe 1.6s ease-in-out infinite alternate;
    }
  }

  @keyframes breathe {
    to {
      opacity: 0.45;
    }
  }

  @media (forced-colors: active) {
    .person-sign {
      border: 1px solid currentColor;
    }
  }

  .more {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2) var(--_space-4);
  }
`;
