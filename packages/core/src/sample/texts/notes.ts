/** How a week went. */
export type Mood = 'good' | 'flat' | 'bad';

/** What people write under a check-in, by the kind of work of their team and by how the week went. */
export const notes: Readonly<Record<string, Readonly<Record<Mood, readonly string[]>>>> = {
  hardware: {
    good: [
      'The second prototype confirms it, the curve is where we hoped it would be.',
      'Good week on the bench. Two changes in, both helped.',
      'The supplier sent the stiffer bracket and it made more difference than expected.',
      'Measured three times because nobody believed it. It holds.',
      'Chamber was free all week, so we are through the whole matrix.',
    ],
    flat: [
      'Chamber booked out until Thursday, so only one measurement this week.',
      'Waiting for the new tool. Used the time to tidy up the test plan.',
      'No real change. The next step needs the pilot parts.',
      'Half the team at the supplier in Gdańsk, numbers as last week.',
      'Two measurements cancel each other out. We repeat them on Monday.',
      'Working on the report for the certifier, nothing new on the machine.',
      'Supplier visit on Wednesday, so we held the changes back.',
      'Software update in the lab took two days.',
    ],
    bad: [
      'The new blade whistles at 540 rpm. Back to the previous geometry.',
      'Parts came out of tolerance again, we lost the week.',
      'What worked on the bench does not work in the housing. We need another idea.',
      'One of the two test units is dead, so we measure at half speed.',
      'Ice on the outdoor unit changed everything we thought we knew.',
      'The mould has to go back once more.',
    ],
  },
  loop: {
    good: [
      'The release from Tuesday did it, the numbers moved within a day.',
      'Ten installers tried it on Friday. Nine did not need us.',
      'We removed a whole screen and nobody missed it.',
      'Support says they notice it too.',
      'The staged roll-out went through without a single roll-back.',
    ],
    flat: [
      'Release slipped to next week, so no movement yet.',
      'Mostly plumbing this week. You will see it next time.',
      'Numbers wobble a bit, nothing to read into it.',
      'Two people ill, the rest kept the lights on.',
      'Feature freeze for the release. Next week it is out.',
      'Interviewed four owners, no code this week that you would see.',
      'Waiting for the translation of the last two languages.',
    ],
    bad: [
      'Android 16 changed the Bluetooth permission again and pairing suffers.',
      'The fix helped in the lab but not in the field.',
      'We stopped the roll-out at five percent because of two bricked controllers.',
      'Store review took nine days. Nothing reached people.',
      'A certificate ran out on Sunday and 300 homes were offline for an hour.',
    ],
  },
  factory: {
    good: [
      'Best week so far. The night shift beat the day shift for the first time.',
      'The new fixture saves almost a minute per unit.',
      'No stop longer than five minutes since Wednesday.',
      'Two more people signed off for the brazing station.',
      'Shift handover at the board works, the surprises are getting fewer.',
    ],
    flat: [
      'Bank holiday on Thursday, four days of production.',
      'As planned. Nothing to report but the cake for Zofia.',
      'Audit week, so we kept changes off the line.',
      'Same as last week, the next step comes with the new carts.',
      'Maintenance weekend, so Monday started slowly.',
      'Training day on Wednesday, rest of the week as before.',
      'New people on two stations. Give us two weeks.',
      'Inventory on Friday.',
    ],
    bad: [
      'The helium tester was down for a day and a half.',
      'Three operators out, line ran at two thirds.',
      'Wrong gaskets in two lots. We sorted by hand until Friday.',
      'The robot lost its reference twice. The maker comes on Monday.',
      'Compressed air failed on Tuesday and took the whole hall with it.',
      'Rework on 40 units because of a wrong label.',
    ],
  },
  supply: {
    good: [
      'Second source passed the first article inspection.',
      'Contract is signed, first pallet in three weeks.',
      'All inbound lots on the day they were promised. I had to look twice.',
      'The supplier in Brno agreed to hold safety stock.',
      'Two weeks of reach more than a month ago, without more money in the stock.',
    ],
    flat: [
      'Offers are in, we compare next week.',
      'Quiet week. Two samples on their way.',
      'Waiting for the lab report before we decide.',
      'Supplier day in Katowice, good talks, no signatures yet.',
      'Forecast updated. It changes little.',
      'Samples are in the lab in Singapore until Thursday.',
    ],
    bad: [
      'The container sits in Hamburg since Monday and nobody can say why.',
      'Price went up eleven percent without notice. We are talking.',
      'Sample failed the pressure test, so we start again with that supplier.',
      'Allocation for the inverter chips was cut by a third.',
    ],
  },
  market: {
    good: [
      'The demo unit in the branch sells by itself, people ask whether it is switched on.',
      'Two signatures this week, one of them after eight months.',
      'The campaign brings the right people for once.',
      'Competitor is out of stock until spring. We are not.',
      'A good fair, forty conversations and eleven appointments.',
    ],
    flat: [
      'School holidays in Bavaria, phones are quiet.',
      'Three talks going on, none closed.',
      'Numbers as last week, the order from the housing fund comes on the 20th.',
      'Quotes are out, now we wait.',
      'Everybody is at the fair, the office is empty.',
      'Waiting for two purchase committees.',
      'As expected at this point.',
    ],
    bad: [
      'The subsidy was frozen on Wednesday and so were the orders.',
      'We lost the tender by two percent.',
      'The distributor wants exclusivity, which we cannot give.',
      'Nobody decides before the new rebate rules are published.',
      'Our biggest branch changed its manager and we start from the beginning.',
    ],
  },
  installers: {
    good: [
      'Full course and a waiting list.',
      'Everyone passed, two of them want to become trainers.',
      'A partner brought three colleagues along, without us asking.',
      'The new exam is fairer and shorter. Good feedback.',
      'Nora ran the first course alone and the marks were the best so far.',
    ],
    flat: [
      'Installers have full order books and no time for courses.',
      'One course moved to next month, the rest as planned.',
      'Steady. The next cohort starts on Monday.',
      'Half of them moved to the evening course. Numbers will follow.',
      'Exam board meets on the 12th, until then nothing moves.',
      'Trainers are at the factory this week to learn the new unit.',
    ],
    bad: [
      'Two courses cancelled because the trainer was ill.',
      'Four partners stopped quoting, we call them this week.',
      'The training rig leaks, so no practical part in Vienna.',
      'Our portal rejected certificates for three days and nobody noticed.',
    ],
  },
  service: {
    good: [
      'Busy week and no backlog on Friday night. Well done, everybody.',
      'The new fault tree helps, fewer visits for the same number of calls.',
      'The vans with the full kit solved nearly everything at the first visit.',
      'Ravi rewrote the first three questions on the phone. It shows.',
      'Two repeat faults found by looking at the photos together.',
    ],
    flat: [
      'Mild weather, few calls.',
      'Numbers as last week, training on Thursday and Friday.',
      'Two new colleagues on the desk, still listening in.',
      'Shift plan changed, first week with it was calm.',
      'We caught up with the reports from last month.',
      'As last week. The new parts arrive on Thursday.',
      'Half the desk was at the training for the Mini.',
    ],
    bad: [
      'Storms in Poland and Saxony at once, we could not keep up.',
      'No four-way valves until the 18th, so homes stay on the heating rod.',
      'Three engineers off sick in the busiest week.',
      'Callers wait too long, and the second call is then an angry one.',
      'We drove 90 minutes for a loose plug. Twice.',
    ],
  },
  company: {
    good: [
      'Closed a day earlier than last month, and nobody worked at night.',
      'Two managers told me they would not go back to the old way.',
      'The bank liked what it saw.',
      'Offer accepted, starts on the first.',
      'The first shift lead asked for a second conversation by herself.',
      'Fewer surprises in the forecast than ever before.',
    ],
    flat: [
      'No news, figures come with the month end.',
      'Workshops planned, first one next Tuesday.',
      'As expected for this time of the year.',
      'Half of the answers are in.',
      'Budget talks this week, so little else.',
      'Waiting for the auditor.',
      'Third interview round on Thursday.',
    ],
    bad: [
      'Copper again. It eats what we saved elsewhere.',
      'Two good people left in the same week. I spoke with both.',
      'The restore took eleven hours and then failed.',
      'Half of the one-on-ones were moved because of the audit.',
      'The candidate we wanted took the other offer.',
    ],
  },
};

/** What stands in the way, by the kind of work. */
export const blockers: Readonly<Record<string, readonly string[]>> = {
  hardware: ['The sound chamber is double-booked on Mondays.', 'We need a decision on tooling.'],
  loop: ['Store review time.', 'No access to the field data of German homes yet.'],
  factory: ['Spare parts for the helium tester.', 'Two open positions on the night shift.'],
  supply: [
    'Customs broker in Hamburg does not answer.',
    'Engineering has not released the drawing.',
  ],
  market: ['Rebate rules are still unpublished.', 'No demo units left to lend.'],
  installers: [
    'Only one trainer for all Italian courses.',
    'The portal cannot issue certificates.',
  ],
  service: ['Four-way valves are out of stock.', 'Three vans wait for their lease papers.'],
  company: ['Works council has to agree first.', 'No budget line before the forecast.'],
};

/** What people write when they put a figure right: the one before, or a digit too many. */
export const corrections = {
  old: [
    'Sorry, that was the figure of the week before. This is the right one.',
    'I had copied the old line of the sheet. Corrected.',
    'Read it off the wrong column, this is what the board says.',
  ],
  typed: [
    'One zero too many in my last one.',
    'Typed too fast, the comma was missing.',
    'Corrected, my fingers were colder than the hall.',
  ],
};
