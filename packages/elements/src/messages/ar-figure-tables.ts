import type { enFigureTables } from './en-figure-tables.ts';

/** Arabic names of the columns of the tables that a dashboard and a heat map save. */
export const arFigureTables: typeof enFigureTables = {
  pillar: 'الركيزة',
  goal: 'الهدف',
  kind: 'النوع',
  team: 'الفريق',
  day: 'اليوم',
  progress: 'التقدم',
  before: 'سابقًا',
  change: 'التغيّر',
  expected: 'المتوقع',
  status: 'الحالة',
  reported: 'آخر متابعة',
  age: 'العمر بالأيام',
  confidence: 'الثقة',
  gain: 'المكسب المحتمل',
  what: 'ماذا',
  goals: 'الأهداف',
  said: 'ما قيل',
  pace: 'ما قيس',
  share: 'النسبة',
  weight: 'الوزن',
  lost: 'يكلّف',
  counted: 'المحسوب',
  of: 'من أصل',
  name: 'الاسم',
};
