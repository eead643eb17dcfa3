/** English texts of the form that thanks somebody. */
export const enThank = {
  to: 'Whom do you thank?',
  toMore: 'And whom else?',
  find: 'Type a name',
  nobody: 'Nobody with that name',
  remove: (name: string) => `Leave out ${name}`,
  choose: 'Choose at least one person.',
  text: 'What for?',
  textHint: 'Say what they did and what it changed.',
  textReaders:
    'Everyone here can read it, unless somebody whom you thank keeps off the wall: then only you and those whom you thank.',
  write: 'Write a few words.',
  more: 'Value and goal',
  value: 'Which value did it show?',
  noValue: 'None',
  goal: 'For which goal?',
  noGoal: 'None',
  lost: 'No longer there',
  goalLost: 'That goal is over or gone. Choose another one, or none.',
  valueLost: 'That value is no longer used. Choose another one, or none.',
  send: 'Send thanks',
  did: (names: string) => `Your thanks to ${names} are sent.`,
};
