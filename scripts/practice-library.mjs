// Prints every shipped practice into docs/practice-library.md, from the data itself; with --check, fails
// where the page is behind it.
import { shippedPractices } from '../packages/core/src/practices/library.ts';
import { printPage } from './lib/printed-page.mjs';
import { fail } from './lib/run.mjs';

const titles = {
  'goal-setting': 'Setting goals',
  alignment: 'Alignment',
  'check-ins': 'Check-ins',
  'one-on-ones': 'One-on-ones',
  feedback: 'Feedback',
  recognition: 'Recognition',
  coaching: 'Coaching',
  'difficult-conversations': 'Difficult conversations',
  closing: 'Closing goals',
  reflection: 'Reflection',
};

const when = {
  'goal-went-off-track': 'a goal has gone off track',
  'goal-stays-at-risk': 'a goal stays at risk',
  'reported-better-than-pace': 'a goal is reported as better than its figures',
  'confidence-fell': 'confidence has fallen',
  'goal-stale': 'nothing was heard of a goal for too long',
  'check-ins-late': 'check-ins come late again and again',
  'no-one-on-one-in-30-days': 'there was no one-on-one for 30 days',
  'one-on-ones-skipped': 'one-on-ones are skipped again and again',
  'point-put-off-twice': 'a talking point was put off twice',
  'action-overdue': 'an action is overdue',
  'report-without-goals': 'a direct report has no goals',
  'too-many-goals': 'somebody owns too many goals',
  'goal-without-parent': 'a goal serves no other goal',
  'goal-states-no-result': 'the title of a goal states no result',
  'new-report': 'somebody is new among the direct reports',
  'report-returned': 'a direct report is back from a long absence',
  'no-recognition-in-60-days': 'a direct report was not thanked for 60 days',
  'recognition-from-inside-only': 'thanks come from inside the team only',
  'no-feedback-given-in-90-days': 'the leader gave no feedback for 90 days',
  'feedback-request-open': 'a request for feedback waits for an answer',
  'no-feedback-asked-in-90-days': 'the leader asked for no feedback for 90 days',
  'cycle-begins': 'a cycle begins',
  'cycle-ends-soon': 'a cycle ends soon',
  'goal-reached': 'a goal was reached',
  'goal-closed-below-grade': 'a goal was closed with a low grade',
  'override-old': 'a value that was set by hand has grown old',
  'review-leans-late': 'a review cites mostly what happened late',
  'phase-needs-direction': 'somebody would like more direction on a goal',
  'phase-needs-support': 'somebody would like more support with a goal',
};

/** A source as one line that ends in its DOI, where it has one. */
function sourceLine({ authors, year, title, published, doi }) {
  const closed = /[?!]$/.test(title) ? title : `${title}.`;
  const link = doi
    ? ` [${doi}](https://doi.org/${doi.replace('(', '%28').replace(')', '%29')})`
    : '';
  return `${authors} (${year}). ${closed} ${published}.${link}`;
}

function rowOf({ title, trigger, minutes, source }) {
  return `| **${title}** | ${when[trigger.name]} | ${minutes} | ${sourceLine(source)} |`;
}

/** The practices of an area as a Markdown table under its title. */
function tableOf([area, title]) {
  const rows = shippedPractices.filter((practice) => practice.area === area).map(rowOf);
  const head = '| Practice | Helps when | Minutes | Source |';
  return [`### ${title}`, '', head, '|---|---|---|---|', ...rows, ''];
}

const missing = shippedPractices.find(({ area, trigger }) => !titles[area] || !when[trigger.name]);
if (missing) fail(`scripts/practice-library.mjs has no words for ${missing.id}.`);
const markdown = Object.entries(titles).flatMap(tableOf).join('\n');
await printPage({
  ...{ page: 'practice-library.md', name: 'practices', script: 'practice-library.mjs' },
  markdown,
});
