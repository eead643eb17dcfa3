import { css } from 'lit';

/** How notes look: those for both and those for oneself unlike each other, in place, edge, ground and sign. */
export default css`
  .notes {
    display: grid;
    gap: var(--_space-5);
  }

  .note-panel {
    display: grid;
    gap: var(--_space-3);
    padding: var(--_space-4);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .note-panel.shared {
    border-inline-start: 4px solid var(--_accent);
  }

  .note-panel.private {
    border: 2px dashed var(--_stale);
    background: var(--_stale-soft);
  }

  .note-panel header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-1) var(--_space-3);
  }

  .readers {
    display: inline-flex;
    align-items: center;
    gap: 0.375em;
    color: var(--_accent);
    font-size: var(--_small);
    font-weight: 600;
  }

  .private .readers {
    color: var(--_stale);
  }

  .note {
    display: grid;
    gap: var(--_space-1);
    padding-block: var(--_space-2);
  }

  .note + .note {
    border-block-start: 1px solid var(--_line);
  }
`;
