import { counted } from './counted.ts';

const count = counted('en');
const cycles = { one: 'cycle', other: 'cycles' };
const texts = { one: 'text', other: 'texts' };

/** English texts of the records that the settings list. */
export const enSettingsRecords = {
  values: {
    add: 'Add a value',
    empty: {
      title: 'No values yet',
      hint: 'Add the first one, and thanks and feedback can point to it.',
    },
    fields: {
      name: { label: 'Value', hint: 'One or two words.' },
      description: { label: 'What it means', hint: 'What it looks like in what people do.' },
    },
  },
  teams: {
    add: 'Add a team',
    members: 'People',
    empty: { title: 'No teams yet', hint: 'Add the first team, then put people into it.' },
    fields: {
      name: { label: 'Team' },
      parentId: { label: 'Part of', hint: 'The team above; none at the top.' },
      leadId: { label: 'Team lead', hint: 'Looks after the goals that the team owns.' },
    },
  },
  metrics: {
    add: 'Add a metric',
    latest: 'Last value',
    readers: 'Goals that use it',
    reason:
      'Only administrators, its owner and those who lead the owner can change this. You see how it is set.',
    empty: {
      title: 'No metrics yet',
      hint: 'Add a figure that several goals use, such as the number of customers.',
    },
    fields: {
      name: { label: 'Metric' },
      unit: { label: 'Unit', hint: 'Stays as it is once there is a value.' },
      ownerId: { label: 'Owner', hint: 'One person or one team.' },
      healthyLow: { label: 'Healthy from', hint: 'Empty: no lower bound.' },
      healthyHigh: { label: 'Healthy up to', hint: 'Empty: no upper bound.' },
    },
  },
  calendars: {
    add: 'Add a calendar',
    used: 'In use',
    empty: {
      title: 'Monday to Friday, 09:00 to 17:00',
      hint: 'Add a calendar to name holidays, or other days and times. Then choose it under General.',
    },
    fields: {
      id: { label: 'Calendar', hint: 'A short name without spaces, such as berlin.' },
      weekend: { label: 'Free days of the week', options: {} },
      from: { label: 'Work begins' },
      to: { label: 'Work ends' },
      holidays: { label: 'Holidays', hint: 'Days such as 2026-12-25.' },
    },
  },
  templates: {
    add: 'Add a template',
    minutes: 'Minutes',
    part: (number: number) => `Part ${number}`,
    prompts: 'Questions, one per line',
    addPart: 'Add a part',
    remove: 'Remove',
    removePart: (number: number) => `Remove part ${number}`,
    empty: {
      title: 'No templates yet',
      hint: 'Add one with the questions that a one-on-one begins with.',
    },
    fields: {
      name: { label: 'Template' },
      purpose: { label: 'What it is for' },
      sections: { label: 'Parts', hint: 'One to twelve; each with at least one question.' },
    },
  },
  cycles: {
    add: 'Add a cycle',
    open: 'Not closed',
    empty: {
      title: 'No cycles yet',
      hint: 'Make the cycles of a whole year above, or add one by itself.',
    },
    states: { planning: 'In planning', active: 'Active', closed: 'Closed' },
    steps: { active: 'Begin this cycle', closed: 'Close this cycle' },
    questions: {
      active: (name: string) => `Begin ${name}? It cannot go back to planning.`,
      closed: (name: string) => `Close ${name}? It takes no check-ins then, and stays closed.`,
    },
    moved: (name: string, state: string) => `${name}: ${state}.`,
    fields: {
      name: { label: 'Cycle' },
      start: { label: 'First day' },
      end: { label: 'Last day' },
      parentId: { label: 'Part of', hint: 'The longer cycle around it, such as the year.' },
    },
    generate: {
      open: 'Make the cycles of a year',
      submit: (number: number) => `Make ${count(number, cycles)}`,
      done: (number: number) => `${count(number, cycles)} made.`,
      nothing: 'Fill in the rest to see the cycles.',
      preview: 'The cycles that would be there',
      there: 'There already',
      fresh: 'New',
      fields: {
        year: { label: 'Year', hint: 'The calendar year in which it begins.' },
        pattern: {
          label: 'Divided into',
          options: {
            quarters: 'Quarters',
            trimesters: 'Thirds',
            halves: 'Halves',
            months: 'Months',
            '4-4-5': 'Weeks: 4, 4 and 5',
            '4-5-4': 'Weeks: 4, 5 and 4',
            '5-4-4': 'Weeks: 5, 4 and 4',
          },
        },
        fiscalYearStartMonth: { label: 'Begins in', options: {} },
        weekStart: { label: 'A week begins on', options: {} },
        yearEnd: {
          label: 'The year ends with the week',
          options: {
            nearest: 'whose end is nearest to the end of the month',
            last: 'that ends last in the month',
          },
        },
      },
    },
  },
  people: {
    add: 'Add a person',
    here: 'Here',
    gone: 'No longer here',
    empty: { title: 'Nobody here yet', hint: 'Add the first person, or import a list.' },
    leave: 'Leaves today',
    leaveQuestion: (name: string) =>
      `Is today the last day of ${name}? What they wrote and own stays under their name.`,
    back: 'Is here again',
    hasLeft: (name: string) => `No longer here: ${name}.`,
    isBack: (name: string) => `Here again: ${name}.`,
    fields: {
      name: { label: 'Name' },
      email: { label: 'E-mail' },
      title: { label: 'Job title' },
      managerId: { label: 'Reports to', hint: 'None for whoever reports to nobody.' },
      teamId: { label: 'Team' },
      timeZone: { label: 'Time zone', hint: 'Their days begin and end by it.' },
      joined: { label: 'First day' },
      left: { label: 'Last day', hint: 'For whoever is no longer here.' },
      worksOn: {
        label: 'Works on',
        hint: 'Days of a part-time week. None chosen: as the calendar has it.',
        options: {},
      },
      active: { label: 'Is here', hint: 'Whoever is not gets nothing new to do.' },
      legalHold: { label: 'Keep all texts', hint: 'For as long as the law asks for it.' },
      wallOptOut: {
        label: 'Keep thanks off the wall',
        hint: 'This person alone decides it: only whoever gave thanks and those whom they name can read them.',
      },
      roles: {
        label: 'May',
        hint: 'Nobody changes their own.',
        options: {
          member: 'Take part',
          leader: 'Lead',
          hr: 'HR',
          admin: 'Administer',
          viewer: 'Only look',
        },
      },
    },
    leaves: {
      title: 'Days away',
      none: 'None.',
      add: 'Add days away',
      span: (start: string, end: string) => (start === end ? start : `${start} to ${end}`),
      added: (name: string) => `Days away added for ${name}.`,
      removed: (days: string) => `Days away removed: ${days}.`,
      fields: { start: { label: 'From' }, end: { label: 'To', hint: 'This day included.' } },
    },
    erase: {
      title: 'Erase this person',
      means: 'Name and texts go from records and from the past. Values and dates stay.',
      question: (name: string) => `Erase ${name} for good? This cannot be undone.`,
      yes: 'Erase for good',
      done: 'Erased.',
      fields: {
        handTo: {
          label: 'Hand over to',
          hint: 'Takes over what they own and lead. If you choose nobody, their manager does.',
        },
      },
    },
  },
  rulebooks: {
    title: 'Own rulebooks',
    add: 'Add a rulebook',
    says: 'What it says',
    empty: {
      title: 'No rulebooks of your own yet',
      hint: 'Those that come with the library are offered above. Add one for limits of your own.',
    },
    choice: {
      label: 'Rulebook in force',
      hint: 'What it would change shows below before you save. Scores stay as they are.',
      who: 'Concerns the status of every goal.',
    },
    fields: {
      id: {
        label: 'Name',
        hint: 'One with the name of one that comes with the library replaces it.',
      },
      basis: {
        label: 'Looks at',
        options: {
          ratio: 'Progress, as a share of what is expected',
          gap: 'How far progress is behind what is expected',
          attainment: 'Progress alone',
          reported: 'What people say',
        },
      },
      onTrack: { label: 'Limit of on track' },
      atRisk: { label: 'Limit of at risk', hint: 'Empty: nothing is off track.' },
      floor: {
        label: 'Always on track within',
        hint: 'A smaller gap is always on track, so that the status does not jump about in the first days.',
      },
      strict: { label: 'The limit itself is already at risk' },
      'ambitions.committed.onTrack': { label: 'On track, for committed goals' },
      'ambitions.committed.atRisk': { label: 'At risk, for committed goals' },
      'ambitions.aspirational.onTrack': { label: 'On track, for aspirational goals' },
      'ambitions.aspirational.atRisk': { label: 'At risk, for aspirational goals' },
    },
  },
  retention: {
    title: 'What would be erased now',
    nothing: 'Nothing is old enough yet.',
    what: 'What',
    count: 'How many',
    oldest: 'Oldest',
    undated: (names: string) =>
      `Their last day is not known: ${names}. Enter it under People; until then their texts stay.`,
    run: 'Erase these texts',
    question: (number: number) =>
      `Erase ${count(number, texts)} for good, from records and from the past? This cannot be undone.`,
    yes: 'Erase for good',
    done: (number: number) => `${count(number, texts)} erased.`,
    collections: {
      goals: 'Goals',
      checkIns: 'Notes of check-ins',
      observations: 'Notes of metrics',
      nudges: 'Reminders',
      coachStates: 'What the coach suggested',
      goalPhases: 'How goals feel to people',
      comments: 'Comments',
      meetings: 'Meetings',
      talkingPoints: 'Talking points',
      sharedNotes: 'Notes for both',
      privateNotes: 'Notes for oneself',
      actionItems: 'Actions',
      feedback: 'Feedback',
      feedbackRequests: 'Requests for feedback',
      feedbackRounds: 'Anonymous rounds',
      anonymousTexts: 'Anonymous answers',
      recognitions: 'Thanks',
      reviewBriefs: 'Reviews',
    },
  },
};
