/** Tarn's own template, for talks of shift leads with those who work beside them. */
export const atTheLine = {
  name: 'At the line',
  purpose:
    'Twenty-five minutes on your feet, away from the noise: how you are, what stops you, what you would change.',
  sections: [
    {
      title: 'How are you?',
      minutes: 5,
      prompts: ['How was the week for you, not for the line?', 'Does anything hurt?'],
    },
    {
      title: 'What stops you?',
      minutes: 10,
      prompts: [
        'Which ten minutes of this week were wasted?',
        'What do you fix every day that should stay fixed?',
        'Who waits for you, and for whom do you wait?',
      ],
    },
    {
      title: 'What would you change?',
      minutes: 10,
      prompts: [
        'If the station were yours alone, what would you move?',
        'What do you want to be able to do by the summer?',
      ],
    },
  ],
};
