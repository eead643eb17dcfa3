import { arAlignmentWords } from './ar-practice-words/alignment.ts';
import { arCheckInsWords } from './ar-practice-words/check-ins.ts';
import { arClosingWords } from './ar-practice-words/closing.ts';
import { arCoachingWords } from './ar-practice-words/coaching.ts';
import { arDifficultConversationsWords } from './ar-practice-words/difficult-conversations.ts';
import { arFeedbackWords } from './ar-practice-words/feedback.ts';
import { arGoalSettingWords } from './ar-practice-words/goal-setting.ts';
import { arOneOnOnesWords } from './ar-practice-words/one-on-ones.ts';
import { arRecognitionWords } from './ar-practice-words/recognition.ts';
import { arReflectionWords } from './ar-practice-words/reflection.ts';
import type { PracticeWords } from './en-practice-words.ts';

/** Arabic words of the practices of the library, by their ids. */
export const arPracticeWords: Readonly<Record<string, PracticeWords>> = {
  ...arGoalSettingWords,
  ...arAlignmentWords,
  ...arCheckInsWords,
  ...arOneOnOnesWords,
  ...arFeedbackWords,
  ...arRecognitionWords,
  ...arCoachingWords,
  ...arDifficultConversationsWords,
  ...arClosingWords,
  ...arReflectionWords,
};
