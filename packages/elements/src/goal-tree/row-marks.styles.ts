import { css } from 'lit';

/** How the small signs of a row look: findings, roles, and the status by another rulebook. */
export default css`
  .mark {
    display: inline-flex;
    flex: none;
    color: var(--_muted);
  }

  .finding {
    flex: none;
    gap: 0.1875rem;
    min-block-size: 1.5rem;
    min-inline-size: 1.5rem;
    padding: 0 0.25rem;
    border-color: transparent;
    color: var(--_muted);
    font-size: 0.75em;
    font-variant-numeric: tabular-nums;
  }

  .standing.both {
    flex-direction: column;
    align-items: start;
    gap: 1px;
  }

  .standing.both .status {
    padding-block: 0;
    line-height: 1.35;
  }

  @container (width < 37rem) {
    .list .standing.both {
      align-items: end;
    }

    .standing.both .status {
      padding-inline: 0.375em;
      font-size: 0.6875rem;
      line-height: 1.3;
    }
  }

  .otherwise {
    display: inline-flex;
    align-items: center;
    max-inline-size: 100%;
  }

  .otherwise .arrow .icon {
    inline-size: 0.7em;
    block-size: 0.7em;
    color: var(--_muted);
  }

  .otherwise .arrow:dir(rtl) .icon {
    transform: scaleX(-1);
  }
`;
