import { deAlignmentWords } from './de-practice-words/alignment.ts';
import { deCheckInsWords } from './de-practice-words/check-ins.ts';
import { deClosingWords } from './de-practice-words/closing.ts';
import { deCoachingWords } from './de-practice-words/coaching.ts';
import { deDifficultConversationsWords } from './de-practice-words/difficult-conversations.ts';
import { deFeedbackWords } from './de-practice-words/feedback.ts';
import { deGoalSettingWords } from './de-practice-words/goal-setting.ts';
import { deOneOnOnesWords } from './de-practice-words/one-on-ones.ts';
import { deRecognitionWords } from './de-practice-words/recognition.ts';
import { deReflectionWords } from './de-practice-words/reflection.ts';
import type { PracticeWords } from './en-practice-words.ts';

/** German words of the practices of the library, by their ids. */
export const dePracticeWords: Readonly<Record<string, PracticeWords>> = {
  ...deGoalSettingWords,
  ...deAlignmentWords,
  ...deCheckInsWords,
  ...deOneOnOnesWords,
  ...deFeedbackWords,
  ...deRecognitionWords,
  ...deCoachingWords,
  ...deDifficultConversationsWords,
  ...deClosingWords,
  ...deReflectionWords,
};
