import { css } from 'lit';

export default css`
  :host {
    display: block;
    container-type: inline-size;
  }

  .frame,
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-5);
  }

  section {
    gap: var(--_space-3);
  }

  /* Not a grid: what sticks would stay in its own row. */
  .frame {
    display: flex;
    flex-direction: column;
  }

  .frame > * {
    min-inline-size: 0;
  }

  .bar-below {
    position: sticky;
    inset-block-end: 0;
    padding-block: var(--_space-3);
    border-block-start: 1px solid var(--_line);
    background: var(--_page);
  }

  .frame :is(input, select, button, .scroll) {
    scroll-margin-block-end: 5rem;
  }

  .frame:focus {
    outline: none;
  }

  p {
    margin: 0;
  }

  .title {
    font-weight: 650;
  }

  .hint {
    color: var(--_muted);
    font-size: var(--_small);
  }

  .drop {
    position: relative;
    display: grid;
    justify-items: center;
    gap: var(--_space-2);
    padding: var(--_space-5);
    border: 1.5px dashed var(--_control-line);
    border-radius: var(--_radius);
    text-align: center;
    cursor: pointer;
    transition: background-color var(--_time);
  }

  .drop:hover,
  .drop.over {
    background: var(--_accent-soft);
    border-color: var(--_accent);
  }

  .drop:focus-within {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }

  .drop input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
    cursor: pointer;
  }

  .drop .sign {
    color: var(--_accent);
    font-size: 1.5rem;
  }

  .drop .link {
    color: var(--_accent);
    font-weight: 600;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .paste {
    display: grid;
    gap: var(--_space-2);
    margin: 0;
  }

  .paste textarea {
    inline-size: 100%;
    min-block-size: 7rem;
    font-family: ui-monospace, monospace;
    font-size: 0.9375em;
    resize: vertical;
  }

  .given-line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-2) var(--_space-3);
  }

  .given-line strong {
    overflow-wrap: anywhere;
  }

  .given-line .quiet {
    padding-inline: 0;
    color: var(--_accent);
  }

  .given-line .field {
    flex: 1 0 100%;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-1) var(--_space-2);
  }

  .given-line .field > select {
    flex: 0 1 20rem;
    inline-size: auto;
  }

  @container (max-width: 480px) {
    .given-line .field > select {
      flex-basis: 100%;
    }
  }

  .scroll {
    overflow: auto;
    max-block-size: 22rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.9375em;
  }

  th,
  td {
    padding: var(--_space-2) var(--_space-3);
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: baseline;
  }

  tbody tr:last-child > * {
    border-block-end: 0;
  }

  [part='columns'] tbody > tr > * {
    vertical-align: middle;
  }

  [part='columns'] .scroll {
    max-block-size: 30rem;
  }

  thead th {
    color: var(--_muted);
    font-size: var(--_small);
    font-weight: 600;
    white-space: nowrap;
  }

  tbody th {
    font-weight: 600;
  }

  td > select {
    inline-size: 100%;
    max-inline-size: 16rem;
  }

  .cells {
    display: block;
    max-inline-size: min(34rem, 45cqi);
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    color: var(--_muted);
    font-size: var(--_small);
    font-weight: normal;
  }

  .number {
    inline-size: 1%;
    text-align: end;
    font-variant-numeric: tabular-nums;
  }

  .level {
    padding-inline-start: calc(var(--_space-3) + var(--_level, 0) * 1.25rem);
  }

  td .hint {
    display: block;
  }

  select.unset {
    color: var(--_muted);
  }

  .row {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(20rem, 100%), 1fr));
    gap: var(--_space-3);
  }

  .field {
    display: grid;
    gap: var(--_space-1);
    align-content: start;
  }

  .field > span {
    font-size: var(--_small);
    font-weight: 600;
  }

  .field > input,
  .field > select {
    inline-size: 100%;
    min-inline-size: 0;
  }

  .counts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .counts li {
    padding: 0.125rem 0.75rem;
    border-radius: var(--_radius-full);
    background: var(--_tone-soft);
    color: var(--_tone);
    font-weight: 600;
  }
`;
