import { expect } from '@open-wc/testing';
import { ar } from './ar.ts';
import { counted } from './counted.ts';
import { de } from './de.ts';
import type { FindingValues } from './en-findings.ts';
import { en } from './en.ts';
import { enPracticeWords } from './en-practice-words.ts';
import { enTemplateWords } from './en-template-words.ts';
import type { LanguageFile, OwnArea } from './language-file.ts';
import { pointsIn } from './points.ts';

const files: Readonly<Record<string, LanguageFile>> = { de, ar };

/** All texts of a language, its areas fetched. */
async function whole({ shared, areas }: LanguageFile): Promise<Record<string, unknown>> {
  const named = Object.keys(areas) as OwnArea[];
  const texts = await Promise.all(named.map(async (area) => [area, await areas[area]()] as const));
  return { ...shared, ...Object.fromEntries(texts) };
}

const counts = [1, 2, 3, 11, 12, 100];

/** How often, for each of these counts. */
const rhythms = [
  {
    period: 'daily',
    said: ['كل يوم', 'كل يومين', 'كل 3 أيام', 'كل 11 يومًا', 'كل 12 يومًا', 'كل 100 يوم'],
  },
  {
    period: 'weekly',
    said: ['كل أسبوع', 'كل أسبوعين', 'كل 3 أسابيع', 'كل 11 أسبوعًا', 'كل 12 أسبوعًا', 'كل 100 أسبوع'],
  },
  {
    period: 'monthly',
    said: ['كل شهر', 'كل شهرين', 'كل 3 أشهر', 'كل 11 شهرًا', 'كل 12 شهرًا', 'كل 100 شهر'],
  },
  {
    period: 'yearly',
    said: ['كل سنة', 'كل سنتين', 'كل 3 سنوات', 'كل 11 سنة', 'كل 12 سنة', 'كل 100 سنة'],
  },
] as const;

async function arabic() {
  const { settingsRhythm, queue, closeCycle, closingSteps, treeTools } = ar.areas;
  return {
    ...{ settingsRhythm: await settingsRhythm(), queue: await queue() },
    ...{ closeCycle: await closeCycle(), closingSteps: await closingSteps() },
    treeTools: await treeTools(),
  };
}

describe('languages', () => {
  for (const [language, file] of Object.entries(files)) {
    it(`[E13] are all there in ${language}, and differ from the English ones`, async () => {
      const same: string[] = [];
      const compare = (ours: unknown, theirs: unknown, path: string) => {
        expect(typeof theirs, path).to.equal(typeof ours);
        if (typeof ours === 'object' && ours !== null) {
          expect(Object.keys(theirs as object), path).to.have.members(Object.keys(ours));
          for (const [key, value] of Object.entries(ours)) {
            compare(value, (theirs as Record<string, unknown>)[key], `${path}.${key}`);
          }
        } else if (typeof ours === 'string' && ours === theirs && /[a-z]{4}/.test(ours)) {
          same.push(path);
        }
      };
      const library = { practiceWords: enPracticeWords, templateWords: enTemplateWords };
      compare({ ...en, ...library }, await whole(file), language);
      expect(same.filter((path) => !sameInBoth.has(path))).to.deep.equal([]);
    });
  }

  it('[E188] say counts with the forms that the language has', () => {
    const goals = {
      ...{ zero: '=لا أهداف', one: '=هدف واحد', two: '=هدفان' },
      ...{ few: 'أهداف', many: 'هدفًا', other: 'هدف' },
    };
    const said = [0, 1, 2, 3, 11, 100, 1240].map((number) => counted('ar')(number, goals));
    expect(said).to.deep.equal([
      ...['لا أهداف', 'هدف واحد', 'هدفان', '3 أهداف', '11 هدفًا', '100 هدف', '1,240 هدفًا'],
    ]);
  });

  it('[E188] say one point, one day and once where there is one', () => {
    const points = pointsIn('point', 'points');
    expect(['1', '+1', '−1', '0.1', '11', '0'].map(points)).to.deep.equal([
      ...['1 point', '+1 point', '−1 point', '0.1 points', '11 points', '0 points'],
    ]);
    const ofOne = { number: () => '1', count: () => 1 } as unknown as FindingValues;
    expect(en.findings.says['due-in-the-past'](ofOne)).to.contain('open 1 day after');
    expect(en.oneOnOne.putOff(1)).to.equal('Put off once');
  });

  for (const { period, said } of rhythms) {
    it(`[E478] say in Arabic how often something is due, in ${period} periods`, async () => {
      const { settingsRhythm, queue } = await arabic();
      expect(counts.map((count) => settingsRhythm[period](count, ''))).to.deep.equal(said);
      expect(counts.map((count) => queue.every[period](count))).to.deep.equal(said);
    });
  }

  it('[E478] put the Arabic forms of a count where more is said beside it', async () => {
    const { settingsRhythm, closeCycle, closingSteps, treeTools } = await arabic();
    expect(settingsRhythm.weekly(2, 'الاثنين')).to.equal('كل أسبوعين يوم الاثنين');
    expect(settingsRhythm.monthlyDay(11, '5')).to.equal('كل 11 شهرًا في اليوم 5');
    expect(closeCycle.yours(1)).to.equal('هدف واحد في انتظارك');
    expect(closeCycle.closeAll(2)).to.equal('إغلاق هدفين كما هو مقترح');
    expect(closingSteps.carriedMany(2)).to.equal('رُحّل هدفان.');
    expect(treeTools.notForWeeks(2)).to.equal('ليس منذ أسبوعين');
  });

  it('[E188] put names into Arabic sentences with their own direction', async () => {
    const { label } = await ar.areas.checkIn();
    expect(label('Win 20 customers')).to.contain('\u2068Win 20 customers\u2069');
  });
});

/** Words that a language takes as they are. */
const sameInBoth = new Set([
  'de.kind.initiative',
  ...['tree.columns.status', 'explanation.statusTitle'].map((path) => `de.${path}`),
  ...['dashboard.columns.status', 'dashboard.columns.team'].map((path) => `de.${path}`),
  ...['importPlan.owners.team', 'importBackup.collections.checkIns'].map((path) => `de.${path}`),
  'de.causes.around.teams',
  ...['filter', 'team', 'person'].map((field) => `de.recognitionWall.${field}`),
  ...['check-ins', 'coaching', 'feedback'].map((area) => `de.coach.areas.${area}`),
  ...['check-ins', 'coaching', 'feedback'].map(
    (area) => `de.settingsPractices.fields.area.options.${area}`,
  ),
  'de.treeTools.teams',
  ...['teams', 'checkIns'].map((name) => `de.settingsUnreadable.collections.${name}`),
  'de.causes.groups.checked-in',
  'de.settingsRecords.retention.collections.feedback',
  ...['check-in', 'feedback'].map((kind) => `de.reviewBrief.evidence.kinds.${kind}`),
  ...['label', 'tabs.about', 'filter.person', 'parts.situation'].map(
    (path) => `de.feedback.${path}`,
  ),
  ...['dashboard.titles.feedback', 'figureTables.status'].map((path) => `de.${path}`),
  ...['activities.check-in', 'collections.checkIns', 'collections.feedback'].map(
    (path) => `de.personParts.${path}`,
  ),
  // Names of files are in Latin letters.
  'ar.personParts.keptFile',
  // “Status”, before what it means.
  'de.goalCard.meanings.2.0',
  // Keys are named as on the keyboard.
  ...[6, 7, 16].map((row) => `ar.tree.keyTable.${row}.0`),
]);
