import type { PracticeId } from '../../schema/ids.ts';
import type { Practice } from '../../schema/practice.ts';

/** How people learn what others see, leaders included. */
export const feedbackPractices: readonly Practice[] = [
  {
    id: 'say-one-thing-about-the-work' as PracticeId,
    title: 'Say one thing about the work, and soon',
    area: 'feedback',
    why:
      'Feedback helps on average, but in more than a third of the cases that the best-known ' +
      'review gathered it made things worse. It did more good when it drew attention to the ' +
      'task, and less the more it drew attention to the person. So speak of what was done and ' +
      'what followed from it, and keep it small enough to act on.',
    source: {
      authors: 'Avraham N. Kluger, Angelo DeNisi',
      year: 1996,
      title:
        'The effects of feedback interventions on performance: A historical review, a ' +
        'meta-analysis, and a preliminary feedback intervention theory',
      published: 'Psychological Bulletin 119(2), 254–284',
      doi: '10.1037/0033-2909.119.2.254',
    },
    steps: [
      'Pick one thing of the last two weeks that you saw yourself.',
      'Write what happened, what followed from it, and what to keep or change next time; ' +
        'leave out what kind of person does that.',
      'Choose who will read it before you write; the form says it in words.',
      'Offer to talk about it, and ask how they saw it.',
    ],
    prompts: [
      'In the review on Tuesday you … The effect was that … Next time I would …',
      'One thing that I would like you to keep doing is …',
      'How did it look from where you stood?',
    ],
    trigger: { name: 'no-feedback-given-in-90-days' },
    action: 'give-feedback',
    minutes: 10,
  },
  {
    id: 'answer-while-it-is-of-use' as PracticeId,
    title: 'Answer while it is still of use',
    area: 'feedback',
    why:
      'Asking for feedback takes a little courage, and how the first request is met shapes ' +
      'whether there is a second. A review of thirty years of research links asking with a ' +
      'good relationship to the leader and with having had encouraging feedback before. Its ' +
      'link with performance is small. So the reason to answer soon is less that one answer ' +
      'changes much than that people go on asking.',
    source: {
      authors: 'Frederik Anseel, Adam S. Beatty, Winny Shen, Filip Lievens, Paul R. Sackett',
      year: 2015,
      title:
        'How are we doing after 30 years? A meta-analytic review of the antecedents and ' +
        'outcomes of feedback-seeking behavior',
      published: 'Journal of Management 41(1), 318–348',
      doi: '10.1177/0149206313484521',
    },
    steps: [
      'Answer today with what you know; five honest lines now beat a page when it is over.',
      'Answer the question that was asked before anything else that you would like to say.',
      'Name one thing to keep and one to try, each with an example.',
      'If you cannot judge it, decline and say who could.',
    ],
    prompts: [
      'You asked about … What I saw was …',
      'I would keep … and try … once, to see what happens.',
      'I was not close enough to judge this. Somebody who saw more of it is …',
    ],
    trigger: { name: 'feedback-request-open' },
    action: 'answer-request',
    minutes: 10,
  },
  {
    id: 'ask-what-you-could-do-better' as PracticeId,
    title: 'Ask what you could do better',
    area: 'feedback',
    why:
      'Those who lead hear little about themselves unless they ask. In a study of several ' +
      'hundred managers, those who looked for criticism knew better how others saw their work, ' +
      'and were thought to be more effective; looking for praise had the opposite effect on ' +
      'what others thought. It is a study of opinions and not of results. And if nothing ' +
      'follows from the answers, they soon stop.',
    source: {
      authors: 'Susan J. Ashford, Anne S. Tsui',
      year: 1991,
      title: 'Self-regulation for managerial effectiveness: The role of active feedback seeking',
      published: 'Academy of Management Journal 34(2), 251–280',
      doi: '10.2307/256442',
    },
    steps: [
      'Choose one thing that you are working on, such as how you run the weekly meeting.',
      'Ask two or three people for one thing that you could do better: a request to each, ' +
        'with a date.',
      'Answer with thanks and nothing else; an explanation sounds like a defence.',
      'Change one thing within two weeks, and tell them which.',
    ],
    prompts: [
      'What is one thing that I could do better in how I run our meetings?',
      'When did I last make your work harder than it needed to be?',
      'Thank you. I will try that next week; please tell me whether you notice it.',
    ],
    trigger: { name: 'no-feedback-asked-in-90-days' },
    action: 'ask-feedback',
    minutes: 10,
  },
  {
    id: 'tell-what-you-were-told' as PracticeId,
    title: 'Tell your team what you were told',
    area: 'feedback',
    why:
      'When leaders tell their team what others have criticised in them, it becomes normal to ' +
      'talk about weak spots. In a field experiment, teams whose leaders were asked to do so ' +
      'felt safer to speak up a year later; where leaders were asked only to invite criticism, ' +
      'no such effect was found, and interviews suggest that it faded because leaders grew ' +
      'defensive or did nothing. It is one experiment. Choose something true and bearable, and ' +
      'do not make a show of it.',
    source: {
      authors: 'Constantinos G. V. Coutifaris, Adam M. Grant',
      year: 2022,
      title:
        'Taking your team behind the curtain: The effects of leader feedback-sharing and ' +
        'feedback-seeking on team psychological safety',
      published: 'Organization Science 33(4), 1574–1598',
      doi: '10.1287/orsc.2021.1498',
    },
    steps: [
      'Take one piece of criticism that you have had and find fair.',
      'Tell it in two sentences, in a one-on-one or a team meeting, with what you are trying ' +
        'now.',
      'Ask to be told when you fall back.',
      'Come back to it after a month, and say how it went.',
    ],
    prompts: [
      'I was told that I interrupt people. I think that is true, and I am working on it.',
      'If you see me do it, say so, in the meeting too.',
      'A month ago I told you about this. What has changed, from where you sit?',
    ],
    trigger: { name: 'no-feedback-asked-in-90-days' },
    action: 'raise-point',
    minutes: 15,
  },
];
