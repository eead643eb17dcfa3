import type { PracticeId } from '../../schema/ids.ts';
import type { Practice } from '../../schema/practice.ts';

/** How good work is seen, and by whom. */
export const recognitionPractices: readonly Practice[] = [
  {
    id: 'thank-one-person' as PracticeId,
    title: 'Thank one person for one thing',
    area: 'recognition',
    why:
      'People who would like to say thank you expect it to be awkward and to matter little, so ' +
      'they let it be. In three experiments with letters of thanks, the writers thought it ' +
      'would feel more awkward to the readers than it did, and underrated how glad and how ' +
      'surprised the readers would be. The letters were personal ones, and performance was not ' +
      'what was measured. What they show is that the hurdle is lower than it looks.',
    source: {
      authors: 'Amit Kumar, Nicholas Epley',
      year: 2018,
      title:
        'Undervaluing gratitude: Expressers misunderstand the consequences of showing ' +
        'appreciation',
      published: 'Psychological Science 29(9), 1423–1435',
      doi: '10.1177/0956797618772506',
    },
    steps: [
      'Think of the last two weeks, and of the person who comes to mind last.',
      'Write what they did, whom it helped, and how.',
      'Add the value or the goal that it stood for, if there is one.',
      'Think of how they like it: some are glad of a public word, others of a quiet one.',
    ],
    prompts: [
      'Thank you for … Because of it, …',
      'I noticed that you … Nobody had asked you to, and it made a difference to …',
      'I should have said this sooner: …',
    ],
    trigger: { name: 'no-recognition-in-60-days' },
    action: 'recognise',
    minutes: 5,
  },
  {
    id: 'bring-in-a-voice-from-outside' as PracticeId,
    title: 'Bring in a voice from outside the team',
    area: 'recognition',
    why:
      'Work feels worth doing when we meet somebody whom it has helped. In a field experiment, ' +
      'people who asked for donations by phone and met one student who had profited spent more ' +
      'than twice as much time on the phone a month later; those who read a letter from the ' +
      'same student, or had no contact, did not change. It was one small workplace, so do not ' +
      'expect an effect of that size. The direction makes sense: thanks from outside brings ' +
      'news that the team does not have.',
    source: {
      authors:
        'Adam M. Grant, Elizabeth M. Campbell, Grace Chen, Keenan Cottone, David Lapedis, ' +
        'Karen Lee',
      year: 2007,
      title:
        'Impact and the art of motivation maintenance: The effects of contact with ' +
        'beneficiaries on persistence behavior',
      published: 'Organizational Behavior and Human Decision Processes 103(1), 53–67',
      doi: '10.1016/j.obhdp.2006.05.004',
    },
    steps: [
      'Name two people or teams who use what your team makes.',
      'Ask each for three sentences: what they used, what it let them do, and what would ' +
        'help further.',
      'Let them say it themselves, as thanks on the wall or for ten minutes in your meeting, ' +
        'rather than passing it on.',
      'Give it back: thank somebody outside the team for what you have received.',
    ],
    prompts: [
      'You use what my team has built. What does it let you do that you could not do before?',
      'Would you tell them yourself? It counts for more coming from you.',
      'Whose work outside our team has made our month easier?',
    ],
    trigger: { name: 'recognition-from-inside-only' },
    action: 'ask-feedback',
    minutes: 10,
  },
  {
    id: 'mark-it-before-the-next' as PracticeId,
    title: 'Mark the goal before the next one',
    area: 'recognition',
    why:
      'A goal that is reached and passed over tells everybody that only the next one counts. ' +
      'In a field experiment with more than 300 people on a short job of typing in data, ' +
      'unannounced thanks before the group raised the work that followed, above all that of ' +
      'people who had not been thanked. Three hours of typing are not a year of work, and ' +
      'thanks that becomes a contest may wear out. So name what was done, and do not rank.',
    source: {
      authors: 'Christiane Bradler, Robert Dur, Susanne Neckermann, Arjan Non',
      year: 2016,
      title: 'Employee recognition and performance: A field experiment',
      published: 'Management Science 62(11), 3085–3099',
      doi: '10.1287/mnsc.2015.2291',
    },
    steps: [
      'Do it within the week in which the goal was reached.',
      'Name the people who carried it, the quiet ones too, and what each of them did.',
      'Say what is better now, and for whom.',
      'Speak of what comes next only then, and best on another day.',
    ],
    prompts: [
      'Before we go on: this is done, and it was hard. Thank you.',
      'What few people saw is that you kept this going in the worst week.',
      'What should we remember of how we did this?',
    ],
    trigger: { name: 'goal-reached' },
    action: 'recognise',
    minutes: 10,
  },
];
