import { css } from 'lit';

/** The tree in less room than all its columns need, and on paper. */
export default css`
  @media screen {
    @container (width < 66rem) {
      .row {
        --_columns: minmax(12rem, 1fr) 8rem 10.5rem 8rem 6.5rem 4.75rem;
      }

      .cell.confidence {
        display: none;
      }
    }

    @container (width < 55rem) {
      .row {
        --_columns: minmax(10rem, 1fr) 1.75rem 9.5rem 8rem 6rem 4.75rem;
      }

      .head .cell.owner > *,
      .person-name {
        position: absolute;
        inline-size: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }
    }

    @container (width < 45rem) {
      .row {
        --_columns: minmax(9rem, 1fr) 1.75rem 9.5rem 8rem 4.75rem;
      }

      .cell.reported {
        display: none;
      }
    }

    @container (width < 37rem) {
      .ruler,
      .list .row {
        block-size: 5rem;
      }

      .list .row {
        --_columns: minmax(0, 1fr) 2.5rem 4.75rem;

        grid-template-rows: 1fr auto;
        gap: 0 var(--_space-2);
        padding-block: var(--_space-1) 0.375rem;
        padding-inline: var(--_space-1);
      }

      .cell.owner {
        display: none;
      }

      .list .cell.title {
        --_indent: 0.75rem;
        --_deepest: 5;

        grid-column: 1 / 3;
      }

      .list .cell.progress {
        grid-row: 2;
        padding-inline-start: 1.75rem;
      }

      .list .cell.standing {
        grid-row: 2;
        grid-column: 2 / 4;
        justify-self: end;
      }

      .list .cell.acts {
        grid-row: 1;
        grid-column: 3;
      }

      .score {
        grid-template-columns: minmax(2rem, 1fr) 4.25rem;
        min-block-size: 1.75rem;
        gap: var(--_space-2);
      }

      .list .score .figures {
        line-height: 1.05;
      }

      .toolbar {
        flex-wrap: wrap;
      }

      .search {
        flex: 1 1 100%;
      }

      .head {
        position: absolute;
        inline-size: 1px;
        block-size: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }

      .region {
        margin-inline-start: 0;
        padding: var(--_space-3);
      }
    }

    @container (width < 30rem) {
      .tool-word {
        display: none;
      }
    }

    @container (width < 20rem) {
      .count {
        visibility: hidden;
      }

      .ruler,
      .list .row {
        block-size: 7.25rem;
      }

      .list .row {
        --_columns: minmax(0, 1fr) auto;

        grid-template-rows: 1fr auto auto;
      }

      .list .cell:is(.title, .progress) {
        --_indent: 0.5rem;

        grid-column: 1 / -1;
        padding-inline-start: 0;
      }

      .list .cell.standing {
        grid-row: 3;
        grid-column: 1;
        justify-self: start;
      }

      .list .cell.acts {
        grid-row: 3;
        grid-column: 2;
      }

      .act {
        min-inline-size: 2rem;
        min-block-size: 2rem;
      }
    }

    @container (width < 16rem) {
      .list .kind {
        display: none;
      }
    }
  }

  @media print {
    :host {
      display: block;
      max-block-size: none;
    }

    .toolbar,
    .panel,
    .sort .icon,
    .places,
    .cell:is(.acts, .confidence),
    .twisty .icon {
      display: none;
    }

    /* An A4 page between its margins is 44rem wide. */
    .row {
      --_columns: minmax(6rem, 1fr) 7.5rem 9rem 7.5rem 6rem;

      block-size: auto;
      min-block-size: 2.5rem;
    }

    .list .row {
      contain: none;
    }

    .name {
      display: block;
      overflow: visible;
    }

    .cell:is(.owner, .reported),
    .person-name {
      white-space: normal;
    }

    .scroller {
      overflow: visible;
    }

    .list {
      block-size: auto !important;
    }

    .list > div {
      position: static;
      transform: none !important;
      break-inside: avoid;
    }
  }
`;
