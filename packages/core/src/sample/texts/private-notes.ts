/** What managers write for themselves after a one-on-one. */
export const ofManagers = `
Went better than I feared. I talk too much when I am nervous, count to five next time.
Ask about the move. It was mentioned in passing and meant more than it sounded.
Ready for more than I give. What exactly am I afraid of?
Seemed tired. Not the work, I think. Do not push, but look again in two weeks.
I promised something I am not sure I can keep. Find out before the next one.
Never asks for anything. Offer the course before somebody else takes the seat.
Good question today about why we do this at all. I had no answer, and should have one.
Second time that the same name came up. Listen more, do not take sides yet.
Praise that was specific landed. General praise does not, I saw it in the face.
I cut the sentence short when it became interesting. Ask again.
Very clear when drawing, less so when speaking. Bring paper to our talks.
Would be a good lead in a year. Keep it to myself until the next plan stands.
I was late, again. Eight minutes say more than I would like.
Do not forget: daughter starts school in the week after next, no late calls then.
`;

/** What people write for themselves after a talk with their manager. */
export const ofReports = `
Said it at last. It took four talks, and then three minutes.
I think I am trusted more than I notice. Ask for the larger piece next time.
Was asked what I want, and had nothing ready. Think about it on the train.
Left out the thing with the night shift. Why?
When I bring one thing we solve it. When I bring five we list them.
Heard that I am too quick to say yes. Fair. Try a day's wait for everything.
Good talk. Note to self: it was good because I had prepared it.
Did not agree and did not say so. Write it as a point before the next one.
Felt listened to, for the first time in a while.
Ask about the money for the course now, not when it is gone.
`;

/** What the lead of the team in trouble writes. */
export const ofTroubled = `
Eleven talks this month, five held. I tell myself that it is the season. It was the same three months ago.
I nodded and did not hear half of it. Two escalations on the other screen.
Was asked for a dispatcher, and said soon. I have said soon for a long time.
I should tell Amara that I cannot carry three goals and the night desk. Wrote it three times, sent it never.
`;
