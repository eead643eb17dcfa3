/** What people of a team in trouble talk about; see `hardware` in `talk-product.ts`. */
export const trouble = `
r | We have more calls than hours, and the rota does not say so | Eleven hours a day are missing on paper. It was the first time that anybody added it up. | m | Bring the eleven hours to the leads' round
r | Nobody answers me on the four-way valves | Supply waits for us, we wait for supply. One phone call today, with both on it. | m | Set up the call with supply
m | I have moved our talk three times. I am sorry | It is not the talk, it is that the questions wait as well. The two oldest were answered at once. | m | Keep the next talk, whatever comes
r | I have stopped writing check-ins, since nobody reads them | They are read, late and by one person. A short one is enough, and it gets an answer. | r | Write three lines by Friday
r | Somebody good in the team is looking around | I had felt it and not asked. I speak with them this week and not when it suits me. | m | Speak with them before Thursday
r | Overtime is the plan now | It was meant for four weeks. It is the third month, and still there. Two weeks with a limit, and the rest stays undone and on the list. | m | Say which calls wait, so that nobody has to choose alone
m | What can I take off your desk today? | The weekly figures. They go to the analyst, with a template that fills half of it. | m | Hand the weekly figures over
r | The new colleagues listen in for three weeks because nobody has time to train them | They could take the easy calls after one. A list of easy calls is all that it needs. | r | Write the list of easy calls
r | I took the phone on my free Saturday, again | It stops. The weekend has a name on it, and that name has Monday off. | m | Put names on the weekends until the new year
m | Be frank: is the target of 90 percent reachable this quarter? | Seventy-five, with luck and mild weather. Then we should say seventy-five, and say it before others count on it. | m | Tell operations what we think is reachable
r | Engineers drive past each other, I see it on the map | Dispatch is one person with two phones. A second one from eight to eleven would pay for itself. | m | Ask for a dispatcher from eight to eleven
r | I do not know which of my goals I may let go of | Neither do I, and that is the trouble. Three stay, two are put to rest, and I write down which. | m | Write down which two goals rest
`;

/** What people of a team talked about that has found its feet since, while things were bad; see `hardware`. */
export const struggling = `
r | We fix what is loud and not what is common | Four faults make up half of all calls. Nobody starts anything new until two of them are gone. | r | Put the four faults on the wall with counts
m | You said that planning feels like theatre. What would be real? | Only what two people have looked at gets a date. It was a short list. | m | Plan only what two people have looked at
r | I miss check-ins because I am ashamed of the number | So are others. The number is nobody's fault alone. We write what we tried, the figure stands beside it. | r | Write what was tried, whatever the figure
m | I have cancelled too many of our talks | If I cannot come I say so myself, and when instead. You may remind me of this sentence. | m | Look for a morning that nobody books
r | Four of us work on four things, and none is finished | Two on one thing then, from tomorrow, and the other two wait. | m | Tell the others what waits, and why
r | I no longer know what a good week looks like here | One without a roll-back, for a start. We count them from now on, in the open. | m | Hang up the count of weeks without a roll-back
`;

/** What people of that team talk about once it has become better; see `hardware`. */
export const recovery = `
r | It is the first sprint in a year that ended with what it began with | Because it began with half. We keep the half. | - |
r | Support thanked us. I have saved the mail | It was read to everybody, and then we looked at what we had done differently. Less at a time. | m | Keep the limit of three things at a time
m | What must not come back from the bad months? | Roll-outs on Fridays, and saying fine when it is not. | r | Hang both up beside the release page
r | Nobody has called me on a weekend for a month | I had noticed the quiet and not why. It is the watch on certificates and the smaller roll-outs, in this order. | r | Write a page on it for service, they ask
m | Our talks take place again. Are they worth the half hour? | Since they no longer begin with the list, yes. | - |
m | Who carried us through the worst of it? | Whoever wrote the tests that nobody saw. It was said in the round, with the name. | m | Write the recognition while we remember
`;
