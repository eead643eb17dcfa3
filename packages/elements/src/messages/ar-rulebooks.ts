import type { enRulebooks } from './en-rulebooks.ts';

/** Arabic texts of the comparison of rulebooks. */
export const arRulebooks: typeof enRulebooks = {
  title: 'ماذا تقول قواعد أخرى',
  means: 'القواعد تحوّل التقدّم إلى حالة. التقدّم يبقى كما هو، ولا يُحفظ شيء.',
  choose: 'المقارنة مع',
  inForce: (rulebook: string) => `السارية: ${rulebook}`,
  basis: {
    ratio: 'من المتوقّع',
    gap: 'خلف المتوقّع',
    attainment: 'من الطريق كله',
    reported: 'ما يقوله الناس عن أهدافهم',
  },
  from: (onTrack: string, basis: string) => `على المسار من ${onTrack} ${basis}`,
  upTo: (onTrack: string, basis: string) => `على المسار حتى ${onTrack} ${basis}`,
  atRiskFrom: (atRisk: string) => `معرّض للخطر من ${atRisk}`,
  atRiskUpTo: (atRisk: string) => `معرّض للخطر حتى ${atRisk}`,
  changes: (changed: number, all: number) => `ستختلف حالة ${changed} من الأهداف من أصل ${all}.`,
  none: 'لن تختلف حالة أي هدف.',
  columns: { before: 'الآن', after: 'عندئذٍ', goals: 'الأهداف' },
  show: (number: number) => `الأهداف: ${number}`,
  list: (before: string, after: string) => `${before} تصبح ${after}`,
  more: (number: number) => `و${number} غيرها`,
};
