/** What the head of the team that had been in trouble asked those around him, and what came, without names. */
export const roundQuestion =
  'What should I stop, start and keep, now that the worst is over? I shall read it to the team.';

/** The texts, one a line. */
export const roundTexts = `
Keep the short list. And please keep it when sales shouts, too.
You ask how we are and look at the clock. Ask on a walk.
The half hour in which you told us what you had got wrong is why I stayed.
Start saying no to the board while we are in the room, not only afterwards.
Rui decides more than his title says. Say so.
Stop writing on Sunday evenings. We read it, and then we answer.
I trust the release page now. Half a year ago I did not.
`;
