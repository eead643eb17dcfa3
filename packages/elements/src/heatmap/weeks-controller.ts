import {
  type Instant,
  type TeamStandings,
  type WorkspaceReading,
  lastWeeks,
  zoneOf,
} from '@throughline/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { HeatWeeks } from './heat-table.ts';

/**
 * How teams stood week by week. Each week is worked out in a task of its own, the latest first, so that the page
 * stays quick; what is there is shown. After a change all are worked out again, and the old ones stay until then.
 */
export class WeeksController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #found = new Map<string, TeamStandings>();
  #fresh = new Set<string>();
  #reading: WorkspaceReading | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #failure: { readonly error: unknown } | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /** The records have changed, so that every week may be another. */
  outdate(): void {
    this.#fresh.clear();
    this.#failure = undefined;
  }

  /**
   * The last weeks of a reading, as far as they are worked out; goes on with the rest.
   *
   * @throws What working a week out threw, once.
   */
  weeksOf(reading: WorkspaceReading, count: number): HeatWeeks {
    if (reading !== this.#reading) {
      this.#reading = reading;
      this.#found.clear();
      this.outdate();
    }
    const { records, viewer } = reading;
    const weeks = lastWeeks(reading.now(), zoneOf(records, viewer), count);
    const [failure, now] = [this.#failure, weeks.at(-1)?.at];
    this.#failure = undefined;
    if (failure) throw failure.error;
    // The week that goes on is that of the present scores, which are there already.
    if (now && !this.#fresh.has('now')) this.#keep('now', reading.insights().teamStandings());
    const past = weeks.slice(0, -1);
    const next = past.findLast(({ at }) => !this.#fresh.has(at));
    if (next) this.#later(reading, next.at);
    const standings = [...past.map(({ at }) => this.#found.get(at)), this.#found.get('now')];
    return { weeks, standings: count === 0 ? [] : standings };
  }

  #later(reading: WorkspaceReading, at: Instant): void {
    if (this.#timer !== undefined) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      try {
        if (reading === this.#reading) this.#keep(at, reading.insights().teamStandings({ at }));
      } catch (error) {
        this.#failure = { error };
      }
      this.#host.requestUpdate();
    });
  }

  #keep(key: string, standings: TeamStandings): void {
    this.#found.set(key, standings);
    this.#fresh.add(key);
  }
}
