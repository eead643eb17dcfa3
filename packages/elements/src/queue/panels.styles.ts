import { css } from 'lit';

/** How the forms in `perf-queue` look; needs the styles of fields, of pickers and of readers. */
export default css`
  .panel p,
  .panel figure,
  .panel blockquote {
    margin: 0;
  }

  .panel > :not(:last-child) {
    margin-block-end: var(--_space-3);
  }

  .panel .fields,
  .panel .row {
    max-inline-size: 40rem;
  }

  .panel .choices {
    display: grid;
    gap: var(--_space-1);
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }

  .panel legend {
    padding: 0 0 var(--_space-1);
    font-size: var(--_small);
    font-weight: 600;
  }

  .option {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    min-block-size: 1.75rem;
  }

  .asked {
    display: grid;
    gap: var(--_space-1);
  }

  blockquote {
    padding-inline-start: var(--_space-3);
    border-inline-start: 2px solid var(--_accent);
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }

  .puts-off {
    align-items: end;
  }

  .puts-off .day {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: var(--_space-2);
  }

  .way-out {
    margin-inline-start: calc(-1 * var(--_space-4));
    color: var(--_muted);
  }
`;
