import type { SectionModule } from './section.ts';
import type { SectionName } from './section-names.ts';

/** Fetches what one section needs. */
export const loadSection: Readonly<Record<SectionName, () => Promise<SectionModule>>> = {
  general: async () => (await import('./sections/settings-sections.ts')).general,
  scoring: async () => (await import('./sections/settings-sections.ts')).scoring,
  health: async () => (await import('./sections/settings-sections.ts')).health,
  reminders: async () => (await import('./sections/settings-sections.ts')).reminders,
  growth: async () => (await import('./sections/settings-sections.ts')).growth,
  retention: async () => (await import('./sections/retention.ts')).retention,
  unreadable: async () => (await import('./sections/unreadable.ts')).unreadable,
  rulebook: async () => (await import('./sections/rulebook.ts')).rulebook,
  cadence: async () => (await import('./sections/cadence.ts')).cadence,
  cycles: async () => (await import('./sections/cycles.ts')).cycles,
  people: async () => (await import('./sections/people.ts')).people,
  teams: async () => (await import('./sections/teams.ts')).teams,
  values: async () => (await import('./sections/values.ts')).values,
  calendars: async () => (await import('./sections/calendars.ts')).calendars,
  metrics: async () => (await import('./sections/metrics.ts')).metrics,
  templates: async () => (await import('./sections/templates.ts')).templates,
  practices: async () => (await import('./sections/practices.ts')).practices,
};
