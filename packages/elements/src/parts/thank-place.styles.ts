import { css } from 'lit';

/** How the place of the form that thanks somebody looks. */
export default css`
  .thank {
    display: grid;
    gap: var(--_space-3);
    padding: var(--_space-4);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .thank-head {
    display: flex;
    align-items: start;
    justify-content: space-between;
    gap: var(--_space-3);
  }

  .thank :is(.fields, .notice) {
    max-inline-size: 44rem;
  }

  .readers {
    display: flex;
    gap: var(--_space-2);
    max-inline-size: 65ch;
    color: var(--_muted);
    font-size: var(--_small);
  }

  .readers .icon {
    flex: none;
    margin-block-start: 0.15em;
  }

  .leave {
    flex: none;
    margin: calc(-1 * var(--_space-2));
  }
`;
