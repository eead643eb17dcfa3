import type { Mood } from './notes.ts';

/** What people say about a goal of the report or a check-in on it; see `hardware` in `talk-product.ts`. */
export const aboutGoals: Readonly<Record<Mood, string>> = {
  good: `
m | This goes better than planned. What did you do that others could copy? | Two things: small steps, and somebody from outside who looked every week. | r | Tell it in the next round, in five minutes
r | We are ahead here. May I use the time for the one that is behind? | Yes, as long as this one gets a look every second week. | r | Move two days a week over
m | Do we stop at the target, or is more of it worth something? | The last steps would cost as much as all before. We stop there, gladly. | - |
r | The figure has moved, and I can say why | It was the change of three weeks ago, and not the weather. Worth writing down while we remember. | r | Write down what moved it
m | What could still go wrong with this one? | Holidays, and one supplier. Both have a name behind them now. | - |
r | I would like this one in my review, with the bad start in it | The bad start is what makes it worth telling. The check-ins of that time say it well. | - |
m | Is the measure still the right one, now that it looks good? | Mostly. One customer in ten would see it differently, we look at those each month. | r | Look at the one in ten once a month
r | Can the next one of these be mine from the beginning? | Yes, and it may be a size larger. You choose who works on it. | m | Keep the next one free until the planning
m | Who should hear of this before anybody else does? | The two people whose half an idea it was. They hear it today, by name. | r | Thank the two by name
r | It runs by itself now, and I miss it a little | A good sign. What it has taught goes on one page, and then you let go of it. | r | Write the page on what it has taught
m | If you began today, what would you leave out? | The first four weeks of collecting figures. We knew enough after one. | - |
r | We could say now that we reach it. Should we? | Say what is there and what is left. Promises are for the last two weeks. | - |
`,
  flat: `
m | You are sure of it, and the figure is not. What do you see that I do not? | Three orders that are signed and not counted yet. If they are not in by the end of the month, we talk again. | r | Bring the three orders next time
r | It moves, but slower than the line on the chart | The line assumes that every week is alike. They are not, and still we need one good week more than planned. | r | Sketch the weeks that are left
m | Which single step would move this most? | The one that we have put off, because it needs two teams. Then that is the one. | m | Bring the two teams together
r | Half of my time on this goes into asking for figures | They come by themselves from next week, rough and on Mondays. | m | Arrange for rough figures on Mondays
m | Is anybody waiting for this, or only we? | One other team, and they need half of it. The half comes first. | r | Deliver the half that somebody waits for
r | I would rather report a small true number than a large hopeful one | Please do. The hopeful one cost us two weeks last time. | - |
m | What would you do here if it were the only thing? | Sit with the people who use it for two days. So do that, the rest can wait for two days. | r | Spend two days with those who use it
r | This needs a decision, and it lies with three people | With one, from today. It is decided by Wednesday, also if we are only half sure. | m | Decide by Wednesday
m | The figure stands still since three check-ins. Is it the work or the measure? | The measure, partly: it counts what is finished, and two things are nearly so. | r | Count the nearly finished ones apart
r | I lose two days a week to questions from outside | They come at two o'clock from now on, all together. Whoever cannot wait says why. | r | Tell them about two o'clock
m | Would half of it still be worth having? | Yes, for the larger half of those who wait. So it goes out in two pieces. | r | Cut it into two pieces
r | I need somebody who has done this before, for one afternoon | There is one, in another country, who likes to be asked. | m | Ask for the afternoon
`,
  bad: `
r | I do not think that we reach this one, and I would rather say it now | Thank you for now and not in the last week. We look at what is the most useful part of it, and at who has to know. | m | Tell those who count on it
m | The last three weeks did not move it. What have we learned? | That the plan was for another problem. The cause is a week's work away, the target stands for the moment. | r | Find the cause before doing more
r | It is behind because I was on other things, not because it is hard | Then it is a question of what we drop. The other things can wait, this one has a date. | m | Take the other things off the plan
m | Shall we lower this, or put more people on it? | Neither this week. First the part that hangs on us, then we know which. | r | Do our own part by the end of next week
r | Everybody asks me about it, and nobody has an hour for it | Two names, two hours each, until the end of the month. They have agreed. | m | Get the two people their two hours
m | What would have to be true for this to come right? | Parts in two weeks, and the test passed at first try. Both are possible, both at once is luck. | r | Prepare what we say if it is not both
r | I was wrong in my last check-in, it looked better from inside | It happens. What matters is that the new figure stands there today. | r | Put the figure right today
m | How do you sleep with this one? | Badly on Sundays. Then it is too heavy for one, and we share it from tomorrow. | m | Take half of it
r | The plan needs everything to go well from now on, every week | Then it is no plan. Two weeks of room go in, and something else goes out. | r | Draw the plan again with two weeks of room
m | Who outside still thinks that this is fine? | The people who build on it. They hear it from us, before the end of the day. | m | Call those who build on it
r | I have asked for help twice, and both said yes and did not come | A yes without a day is a no. Each names a day, or says that there is none. | m | Ask both for a day
m | What did you try that did not work? It was worth trying | Three things, and each takes one cause off the list. There are two left. | r | Write down the three things and why they failed
`,
};
