/** Why a one-on-one did not take place though both were there. */
export const busy = `
Audit in the house until the evening, we take it up next time.
Nothing that cannot wait, we both needed the hour.
Stuck in the customer meeting, it ran over by an hour.
Everybody is in the release, we speak on the next date.
We had talked for an hour the day before.
Train stood still outside of Hamburg.
Board papers are due today.
Line stop at ten, I have to be on the floor.
Fire drill, of all things.
`;

/** Why it did not, in a team that has too much to do. */
export const overrun = `
Escalation with a housing company, I cannot get away.
Storm front, all hands on the phones.
Two people ill, I take a shift at the desk.
Sorry, the call with the supplier was moved onto this.
We need the hour for the backlog.
No time this week, the next one for sure.
Night desk was short, I have been up since two.
Regional meeting, decided this morning.
Have to stand in for dispatch.
Quarter figures are not ready.
Too many open cases, let us keep it short by mail.
`;

/** As `overrun`, for people who make software. */
export const firefighting = `
The roll-out went wrong, we are taking it back.
Release tonight, and the tests are red.
Three hundred homes offline, everybody is looking.
Store review wants answers by noon.
I am on the phone with the people who make the radio chip.
Nobody else can look at the update server today.
Planning took the whole morning, again.
Demo for the board at two, nothing works yet.
We said that we would talk when the bug is found. It is not.
Out of time, and frankly out of words. Next week.
`;

/** Why it did not when one of the two was away. */
export const away = `
I am on holiday in that week.
I shall be off for some days, the points can wait.
Away with the family, back the week after.
On leave, I have left a note on what is open.
Not at work that day, see you on the next date.
Holidays. Please write if something burns.
Taking some days off that were left.
School holidays, I am with the children.
Out until Monday, everything is with the deputy.
Far from any telephone, on purpose.
`;

/** Why it did not when it fell on a public holiday or somebody was ill. */
export const closed = `
Public holiday on one side.
Holiday, offices are closed.
Free day here, I had not seen it in the calendar.
Bank holiday.
`;

/** As `closed`, for who is ill; the other one writes it. */
export const ill = `
Called in ill this morning.
Down with the flu, we let it rest.
Sick child and then sick parent.
At the doctor's this morning, get well soon.
`;

/** Why a talking point was dropped. */
export const dropped = `
Has settled itself.
We had talked about it at lunch.
Somebody else has taken it up.
No longer a question since the new plan.
It mattered more to me then than it does now.
Answered by mail.
`;

/** Why an action was dropped. */
export const actionDropped = `
Overtaken by the new plan.
Turned out not to be needed.
Another team does it already.
We found a simpler way.
`;

/** Why what was open ends with a series. */
export const seriesEnds = {
  manager: 'Goes on in the talks with my new manager.',
  left: 'Handed over to the team before the last day.',
};

/** What somebody says who was told that a meeting had taken place. */
export const objection =
  'We stood beside each other in the hall, about the valves. That was not our talk, and I would like to have it.';
