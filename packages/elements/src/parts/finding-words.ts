import type { Finding, Fix, Records } from '@throughline/core';
import type { Format } from '../format.ts';
import { isolated } from '../messages/isolated.ts';
import type { MessagesOf } from '../messages.ts';
import { nameList } from './name-list.ts';
import { nameOf } from './owner.ts';

/** What sentences about findings are made with. */
interface Words {
  readonly records: Records;
  readonly messages: MessagesOf<'findings'>;
  readonly format: Format;
}

/** What is worth a look about a goal, in a sentence in which the goal is "it". */
export function findingText(finding: Finding, words: Words): string {
  const { records, messages, format } = words;
  const titles = finding.related.map((id) => records.goals.get(id)?.title ?? '…');
  return messages.findings.says[finding.rule]({
    related: nameList(titles, format.locale),
    number: (key) => format.number(Number(finding.values[key] ?? 0)),
    count: (key) => Number(finding.values[key] ?? 0),
    percent: (key) => format.percent(Number(finding.values[key] ?? 0)),
    text: (key) => String(finding.values[key] ?? ''),
    owner: () => isolated(nameOf(String(finding.values['ownerId'] ?? ''), records)),
  });
}

/** What a fix does, on a button. */
export function fixText(fix: Fix, words: Words): string {
  const { records, messages, format } = words;
  const { fixes } = messages.findings;
  const title = (id: string) => records.goals.get(id as never)?.title ?? '…';
  switch (fix.type) {
    case 'goal.realign':
      return realignText(fix.input, words);
    case 'goal.change-state':
      return fix.input.to === 'active' ? fixes.activate(title(fix.input.goalId)) : fixes.change;
    case 'goal.close':
      return fixes.close(title(fix.input.goalId));
    case 'goal.edit': {
      const { ownerId, cycleId, start, due } = fix.input.fields;
      if (ownerId) return fixes.handOver(nameOf(ownerId, records));
      if (cycleId) return fixes.moveTo(records.cycles.get(cycleId as never)?.name ?? cycleId);
      const name = title(fix.input.goalId);
      if (start && due) return fixes.dates(name, format.day(start), format.day(due));
      if (due) return fixes.due(name, format.day(due));
      if (start) return fixes.start(name, format.day(start));
      return fixes.change;
    }
  }
}

function realignText(
  { links, base }: Extract<Fix, { type: 'goal.realign' }>['input'],
  words: Words,
) {
  const { records, messages, format } = words;
  const { fixes } = messages.findings;
  const title = (id: string) => records.goals.get(id as never)?.title ?? '…';
  const before = new Map(base.map((link) => [link.parentId, link]));
  for (const { parentId, role, weight } of links) {
    const old = before.get(parentId);
    if (!old || old.role !== role) {
      return role === 'supports'
        ? fixes.support(title(parentId))
        : fixes.contribute(title(parentId));
    }
    if (old.weight !== weight) return fixes.weigh(format.number(weight));
  }
  const kept = new Set(links.map(({ parentId }) => parentId));
  const gone = base.find(({ parentId }) => !kept.has(parentId));
  return gone ? fixes.unlink(title(gone.parentId)) : fixes.change;
}
