import { define } from './define.ts';
import { PerfGoalCard } from './goal-card/goal-card.ts';

define('perf-goal-card', PerfGoalCard);

declare global {
  interface HTMLElementTagNameMap {
    'perf-goal-card': PerfGoalCard;
  }
}
