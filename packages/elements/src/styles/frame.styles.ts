import { css } from 'lit';

/** How an element stands in the page whose looks come with what draws it. */
export default css`
  :host {
    display: block;
    container-type: inline-size;
  }
`;
