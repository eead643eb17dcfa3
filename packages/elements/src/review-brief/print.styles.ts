import { css } from 'lit';

/** How a review is printed: as a document, without what it is worked with. */
export default css`
  @media print {
    .screen,
    .tools,
    .back,
    .notice:not(.bad),
    .what,
    .meter-line,
    button.more {
      display: none !important;
    }

    .print {
      display: block;
    }

    .columns {
      grid-template-columns: minmax(0, 1fr) !important;
    }

    .columns .side {
      order: 1;
    }

    .drafted .written {
      order: 0;
    }

    .drafted .evidence {
      order: 1;
    }

    .meter {
      position: static !important;
    }

    h3,
    h4 {
      break-after: avoid;
    }

    .piece {
      break-inside: avoid;
    }
  }
`;
