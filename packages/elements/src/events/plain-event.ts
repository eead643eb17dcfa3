/** An event of a `perf-*` element: it bubbles, leaves shadow roots, and carries plain data. */
export abstract class PerfEvent<Detail> extends Event {
  /** Plain and cloneable. */
  readonly detail: Detail;

  constructor(type: string, detail: Detail, cancelable = false) {
    super(type, { bubbles: true, composed: true, cancelable });
    this.detail = detail;
  }
}
