// A page that has elements of its own, made with its own Lit, before ours come.
import { LitElement, html } from 'lit';

class HostCard extends LitElement {
  override render() {
    return html`<p>Of the page</p>`;
  }
}

customElements.define('host-card', HostCard);
