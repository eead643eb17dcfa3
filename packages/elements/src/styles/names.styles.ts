import { css } from 'lit';

/** Words of people break where they must, so that none is too long for its place. */
export default css`
  :host {
    overflow-wrap: anywhere;
  }
`;
