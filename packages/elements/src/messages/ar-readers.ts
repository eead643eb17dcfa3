import { counted } from './counted.ts';
import type { enReaders } from './en-readers.ts';

const count = counted('ar');
const people = {
  zero: '=لا أحد',
  one: '=شخص واحد',
  two: '=شخصان',
  few: 'أشخاص',
  many: 'شخصًا',
  other: 'شخص',
};

/** Arabic texts that say who reads something. */
export const arReaders: typeof enReaders = {
  you: 'أنت',
  theirManager: (name) => `المسؤول المباشر ${name}`,
  yourManager: (name) => `المسؤول المباشر عنك ${name}`,
  managerOf: (subject, name) => `${name}، المسؤول المباشر عن ${subject}،`,
  will: {
    only: (names) => `لن يقرأ هذا إلا ${names}.`,
    onlyWithout: (names, _number, other) => `لن يقرأ هذا إلا ${names}؛ ولن يقرأه ${other}.`,
    nobody: 'لن يقرأ هذا أحد سواك.',
    many: (number) => `سيقرأ هذا ${count(number, people)} إضافة إليك.`,
    everyone: (number) => `يستطيع الجميع هنا قراءة هذا: ${count(number, people)}.`,
  },
  can: {
    only: (names) => `لا يستطيع قراءة هذا إلا ${names}.`,
    onlyWithout: (names, _number, other) =>
      `لا يستطيع قراءة هذا إلا ${names}؛ ولا يستطيع ذلك ${other}.`,
    nobody: 'لا يستطيع قراءة هذا أحد سواك.',
    many: (number) => `يستطيع قراءة هذا ${count(number, people)} إضافة إليك.`,
    everyone: () => 'يستطيع الجميع هنا قراءة هذا.',
  },
};
