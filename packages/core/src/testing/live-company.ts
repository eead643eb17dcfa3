import type { Records } from '../goals/records.ts';
import type { Goal } from '../schema/goal.ts';
import type { GoalId, MetricId } from '../schema/ids.ts';
import type { Company } from './random-company.ts';
import { recordsOf } from './scoring.ts';

/** Records that can be changed under a board, as those of a workspace are. */
export class LiveCompany implements Records {
  #now: Records;
  #lists: Company;

  constructor(company: Company) {
    this.#lists = company;
    this.#now = recordsOf(company);
  }

  change(lists: Partial<Company>): void {
    // Other objects of these would mean that everything is to be read in again.
    const { settings, workingCalendars } = this.#now;
    this.#lists = { ...this.#lists, ...lists };
    this.#now = {
      ...recordsOf(this.#lists),
      ...(!lists.settings && { settings }),
      ...(!lists.workingCalendars && { workingCalendars }),
    };
  }

  get lists() {
    return this.#lists;
  }
  get people() {
    return this.#now.people;
  }
  get teams() {
    return this.#now.teams;
  }
  get cycles() {
    return this.#now.cycles;
  }
  get goals() {
    return this.#now.goals;
  }
  get settings() {
    return this.#now.settings;
  }
  get workingCalendars() {
    return this.#now.workingCalendars;
  }
  get metrics() {
    return this.#now.metrics;
  }
  get growth() {
    return this.#now.growth;
  }
  get rhythm() {
    return this.#now.rhythm;
  }
  observationsOf = (metricId: MetricId) => this.#now.observationsOf(metricId);
  readersOf = (metricId: MetricId) => this.#now.readersOf(metricId);
  checkInsOf = (goalId: GoalId) => this.#now.checkInsOf(goalId);
  commentsOf = (goalId: GoalId) => this.#now.commentsOf(goalId);
  childrenOf = (goalId: GoalId) => this.#now.childrenOf(goalId);
  continuedBy = (goalId: GoalId) => this.#now.continuedBy(goalId);
  goalsOf = (ownerId: Goal['ownerId']) => this.#now.goalsOf(ownerId);
}
