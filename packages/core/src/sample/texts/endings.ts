/** What helped, in the words of those who closed goals that went well. */
export const helped = [
  'One small team with one board, and a customer who answered the phone.',
  'We started before everything was clear and corrected every week.',
  'Measuring daily, even when it hurt.',
  'The night shift was asked first this time, and had the best idea.',
  'We said no to two other things in the first week, and meant it.',
  'A test unit of our own, so nobody waited for anybody.',
  'The supplier sat at our table every second Tuesday.',
  'Somebody from service was there from the first drawing on.',
  'We showed half-finished work every Friday. It was half as scary after a month.',
  'Two people could do each step, so holidays did not stop us.',
];

/** What was in the way, in the words of those who closed goals that did not. */
export const hindered = [
  'Parts came three weeks late, and we noticed only when they were missing.',
  'Too many goals at once in the last month.',
  'We underestimated how long approvals take.',
  'The target was a wish. Nobody had counted how many homes that is per week.',
  'Everything hung on one person, and he was ill for two weeks in the middle.',
  'We measured once a month and were surprised once a month.',
  'Two teams had the same words for different things until week nine.',
  'Summer. We had planned thirteen weeks and had nine.',
  'The figure moved with the weather more than with anything that we did.',
  'We kept the plan although the second week had shown that it was wrong.',
];
