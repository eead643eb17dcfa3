import type { PracticeId } from '../../schema/ids.ts';
import type { Practice } from '../../schema/practice.ts';

/** How news of a goal comes in time, and is honest. */
export const checkInPractices: readonly Practice[] = [
  {
    id: 'ask-the-quiet-goal' as PracticeId,
    title: 'Ask after the goal that went quiet',
    area: 'check-ins',
    why:
      'A goal that nobody looks at drifts, because nothing tells its owner that it is time to ' +
      'steer. Across 138 experiments, getting people to watch their progress helped them to ' +
      'reach their goals, and more so where the progress was written down or told to others. ' +
      'Many of them were about health and habits, and watching is of no use where nothing can ' +
      'be changed. So ask out of interest, and not to catch somebody out.',
    source: {
      authors:
        'Benjamin Harkin, Thomas L. Webb, Betty P. I. Chang, Andrew Prestwich, Mark Conner, ' +
        'Ian Kellar, Yael Benn, Paschal Sheeran',
      year: 2016,
      title:
        'Does monitoring goal progress promote goal attainment? A meta-analysis of the ' +
        'experimental evidence',
      published: 'Psychological Bulletin 142(2), 198–229',
      doi: '10.1037/bul0000025',
    },
    steps: [
      'Look at when the goal last moved, and at what was said then.',
      'Ask its owner for a check-in, and say that two lines will do.',
      'Leave a way out: the goal may be finished, stuck, or no longer wanted.',
      'Answer what comes within a day, even with one word; a check-in that nobody reads ' +
        'is likely to be the last.',
    ],
    prompts: [
      'I have not heard of this one for a while. Is it quiet because it is fine, or because ' +
        'it is stuck?',
      'Two lines are enough: where is it, and what comes next?',
      'If it does not matter any more, let us close it. That is a good outcome, too.',
    ],
    trigger: { name: 'goal-stale' },
    action: 'ask-check-in',
    minutes: 5,
  },
  {
    id: 'give-check-ins-a-place' as PracticeId,
    title: 'Give the check-in a fixed place in the week',
    area: 'check-ins',
    why:
      'People who settle when and where they will do something do it more often than people ' +
      'who merely mean to. The plan ties the deed to something that happens anyway, so that it ' +
      'need not be remembered. The best-known review, of 94 tests, found a medium to large ' +
      'effect; such averages often shrink in later and stricter studies. And no plan helps ' +
      'somebody who sees no point in the deed, so ask about the point first.',
    source: {
      authors: 'Peter M. Gollwitzer, Paschal Sheeran',
      year: 2006,
      title:
        'Implementation intentions and goal achievement: A meta-analysis of effects and ' +
        'processes',
      published: 'Advances in Experimental Social Psychology 38, 69–119',
      doi: '10.1016/S0065-2601(06)38002-1',
    },
    steps: [
      'Ask what makes the check-in late: no time, no news, or no use. Each needs another ' +
        'answer.',
      'If it is time, let them choose a moment that comes every week anyway, such as ' +
        'straight after the Monday meeting.',
      'Put it into one sentence that begins with “when”, and let the reminder come at that ' +
        'moment.',
      'If it is no news or no use, make the check-in rarer or shorter instead of chasing it.',
    ],
    prompts: [
      'When would it suit you best, and what are you doing just before?',
      'What do you get out of the check-in? If it is nothing, what should we change?',
      'I read them on Tuesdays. If yours is there by then, I can help on the same day.',
    ],
    trigger: { name: 'check-ins-late' },
    action: 'raise-point',
    minutes: 10,
  },
  {
    id: 'make-bad-news-cheap' as PracticeId,
    title: 'Make bad news cheap to bring',
    area: 'check-ins',
    why:
      'People hold bad news back when they expect to pay for it, and when it can stay hidden ' +
      'for a while. In matched experiments in the United States and Singapore both played a ' +
      'part, with a different weight in each country. A status that looks better than the ' +
      'figures is no proof of it, for the pace may be the wrong one. So ask with an open mind, and ' +
      'reward the answer that you did not want to hear.',
    source: {
      authors: 'Bernard C. Y. Tan, H. Jeff Smith, Mark Keil, Ramiro Montealegre',
      year: 2003,
      title:
        'Reporting bad news about software projects: Impact of organizational climate and ' +
        'information asymmetry in an individualistic and a collectivistic culture',
      published: 'IEEE Transactions on Engineering Management 50(1), 64–77',
    },
    steps: [
      'Compare before you talk: what was reported, what the pace says, and what others wait ' +
        'for.',
      'Ask what the owner knows that the figures do not show; there is often something.',
      'If the figures are right, give thanks for the straight answer before anything else.',
      'Agree on one change and the next date, and mend the pace where it was wrong.',
    ],
    prompts: [
      'The line says one thing and you say another. What do you see that it does not?',
      'If this were in trouble, how would I find out, and when?',
      'Thank you for telling me now. This is exactly when I can still help.',
    ],
    trigger: { name: 'reported-better-than-pace' },
    action: 'raise-point',
    minutes: 20,
  },
  {
    id: 'ask-what-changed' as PracticeId,
    title: 'Ask what changed when confidence drops',
    area: 'check-ins',
    why:
      'Falling confidence can be an early sign, while the figures still look well. People say ' +
      'it only where admitting a doubt does not cost them. In a study of 51 teams of one ' +
      'manufacturer, teams in which it felt safe to speak up did more to learn, such as asking ' +
      'for help and talking about mistakes, and that went together with better work. It shows ' +
      'a link in one company; but how you take the first doubt shapes whether you hear the ' +
      'second.',
    source: {
      authors: 'Amy Edmondson',
      year: 1999,
      title: 'Psychological safety and learning behavior in work teams',
      published: 'Administrative Science Quarterly 44(2), 350–383',
      doi: '10.2307/2666999',
    },
    steps: [
      'Thank the person for the lower number, in writing and on the same day.',
      'Ask what they saw that changed their mind, and listen until they have finished.',
      'Ask what would bring it up by one step, and whether that is in their hands, in yours ' +
        'or in nobody’s.',
      'Take on what is in yours, as an action with a date.',
    ],
    prompts: [
      'Thank you for the honest number. What made you change it?',
      'What would have to be true for you to go up one step again?',
      'What worries you that is not in any figure yet?',
    ],
    trigger: { name: 'confidence-fell' },
    action: 'raise-point',
    minutes: 15,
  },
  {
    id: 'look-again-at-what-was-set-by-hand' as PracticeId,
    title: 'Look again at what was set by hand',
    area: 'check-ins',
    why:
      'A judgement that corrects the figures is worth most when somebody knows what the ' +
      'figures do not, and that knowledge ages. In more than 60,000 forecasts of four ' +
      'companies, large corrections by hand tended to help, small ones often did harm, and ' +
      'corrections upwards were the least reliable. Those were forecasts of demand and not ' +
      'goals. The two questions that they suggest are good ones all the same: what did we ' +
      'know, and is it still so?',
    source: {
      authors: 'Robert Fildes, Paul Goodwin, Michael Lawrence, Konstantinos Nikolopoulos',
      year: 2009,
      title:
        'Effective forecasting and judgmental adjustments: An empirical evaluation and ' +
        'strategies for improvement in supply-chain planning',
      published: 'International Journal of Forecasting 25(1), 3–23',
      doi: '10.1016/j.ijforecast.2008.11.010',
    },
    steps: [
      'Read the reason that was given when the value was set, and its date.',
      'Ask whether that reason still holds, and what the figures would say by themselves.',
      'If it does not hold, let the figures count again; if it does, set it by hand once ' +
        'more, with today’s reason and a day on which it ends.',
      'If the figures are wrong here again and again, mend the measure instead.',
    ],
    prompts: [
      'We set this by hand a while ago. What did we know then, and is it still so?',
      'If we let the figures speak again today, what would be wrong with that?',
      'Until when should this stand before we look again?',
    ],
    trigger: { name: 'override-old' },
    action: 'edit-goal',
    minutes: 10,
  },
];
