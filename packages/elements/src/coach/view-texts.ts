import { enCoach } from '../messages/en-coach.ts';
import { enCoachReasons } from '../messages/en-coach-reasons.ts';
import { enDeeds } from '../messages/en-deeds.ts';
import { practiceEnglish } from '../parts/practice-words.ts';

/** What the coach says together with the practices, in English. */
export const viewEnglish = {
  ...{ coach: enCoach, coachReasons: enCoachReasons, deeds: enDeeds },
  ...practiceEnglish,
};
