import type { Explanation } from './explanation.ts';
import { type Phrase, phrase } from './phrase.ts';

/** What an explanation says of the status: the rule that applied, its figure and its limits. */
export function statusPhrase(why: Explanation): Phrase {
  const { score, paced, statusBecause, said } = why;
  const { rule, rulebook, value } = statusBecause;
  const { status, reportedAt } = score;
  const asked = { status, rulebook: rulebook ?? '' };
  switch (rule) {
    case 'closed': {
      const { onTrack, atRisk } = limits(why);
      return phrase('status.closed', { status, grade: value, achieved: onTrack, partly: atRisk });
    }
    case 'cancelled':
    case 'draft':
    case 'proposed':
      return phrase(`status.${rule}`, {});
    case 'not-started':
      return phrase('status.not-started', { start: paced.start });
    case 'no-data':
      return score.progress.kind === 'scored'
        ? phrase('status.not-reported', { rulebook: rulebook ?? '' })
        : phrase('status.no-data', { since: paced.start });
    case 'stale':
      return value === null
        ? phrase('status.stale-inputs', { reportedAt })
        : phrase('status.stale', { days: value, limitDays: limits(why).onTrack, reportedAt });
    case 'override':
      return phrase('status.override', { status });
    case 'floor':
      return phrase('status.floor', { ...asked, gap: value ?? 0, floor: limits(why).onTrack });
    case 'pace':
      return pacePhrase(why);
    case 'reported':
      return said
        ? phrase('status.reported', { ...asked, checkInId: said.checkInId, day: said.asOf })
        : phrase('status.not-reported', { rulebook: asked.rulebook });
    case 'worst':
      return phrase('status.worst', { status, rulebook });
    case 'mean':
      return phrase('status.mean', { status });
  }
}

function pacePhrase(why: Explanation): Phrase {
  const { score, statusBecause } = why;
  const { basis, value, onTrack, atRisk, rulebook } = statusBecause;
  const asked = { status: score.status, rulebook: rulebook ?? '' };
  if (value === null || basis === null || basis === 'reported') {
    return phrase('status.nothing-expected', asked);
  }
  return phrase(`status.${basis}`, { ...asked, figure: value, onTrack: onTrack ?? 0, atRisk });
}

function limits({ statusBecause: { onTrack, atRisk } }: Explanation) {
  return { onTrack: onTrack ?? 0, atRisk: atRisk ?? 0 };
}
