/** What any two people talk about, whatever their work; see `hardware` in `talk-product.ts`. */
export const personal = `
r | I would like to know how I am doing, before somebody asks me to write it down | Strong where you know the people, hasty where you do not. One example of each, from last week. | m | Bring one example of each every month
m | What gave you energy in the last two weeks, and what took it? | Gave: an afternoon without a meeting. Took: the mails after it. The afternoon stays, in both calendars. | r | Block the afternoon for the next six weeks
r | My father is ill, I may have to leave at short notice | Go when you have to, a message is enough. Two things are handed over now so that nobody needs to call you. | m | Take over the two things that cannot wait
m | Where do you want to be in two years, if nobody listens? | Not leading, but the one who is asked first. That is a path here too, we sketched what is missing. | r | Write down the three things that are missing
r | I said nothing in the round, and was cross with myself afterwards | You were right as well. Next time a note to me before, and I ask you by name. | m | Ask by name in the next round
m | How was the week of holidays? Honestly | Four days were holidays, the fifth was mails. Next time the phone stays with somebody else. | r | Agree who keeps the phone next time
r | I want to learn to say no without a speech | No, because of X, and yes from the date Y. We tried it on three real requests. | r | Try it on two requests this week
m | What should I do less of? | Look at the screen while you speak. It was fair. | m | Close the screen in our talks
r | The rise was fair, and I did not understand how it came about | Nobody had shown you the bands. We went through them, with where you stand and what comes next. | m | Send the page with the bands
r | I get all the work that is urgent, and none that grows | True for a quarter now. One thing that grows goes to you, and one urgent one away from you. | m | Take one urgent thing off the list
m | Who helped you last month, without being asked? | Somebody from another team, who stayed an hour. It deserves more than a thank you in the corridor. | r | Write the recognition today, with the hour in it
r | Our talks are about tasks. I miss the rest | So do I. Tasks come last from now on, and if there is no time for them, that is fine. | m | Begin with the person and end with the list
m | Is the day without meetings working, or do you catch up at night? | At night, mostly. One report goes to every second week, and nobody books you on that day, also not for five minutes. | m | Tell the team about that day
r | I would like to learn Polish, properly | Half of our calls would go better. An hour a week, in working time, the company pays. | r | Choose a teacher and send the offer
m | Which of your habits should the rest of us copy? | That you write down what was decided before you leave the room. It takes a minute. | r | Show it in the next planning
r | I made the mistake with the order, and I would rather tell it myself | It was told on the same morning, and nobody lost a day. That is how we want it. | - |
r | Two people ask me for a decision that is yours | Then I had not said it. I decide by Friday and tell both. | m | Decide and tell both by Friday
m | You took on the company party again. Do you want to? | No. It is somebody else's turn, and you say it today. | r | Hand over the folder of the party
r | I work best before nine, and all our meetings are at nine | The round moves to half past ten. Nobody else minded, we had only never asked. | m | Move the round to half past ten
m | What would make you leave? | Being asked last about things that you have to run afterwards. I heard that. | m | Ask before the next change, not after
r | The course was good, and on Monday I was back in the old way | Courses need a Tuesday. Choose one thing, for three weeks, and I ask about it each time. | r | Name the one thing and try it for three weeks
r | I was short with a colleague, and it still bothers me | A sentence is enough, and this week. They have probably forgotten, you have not. | r | Say the sentence
m | What do you know that I should know? | That people wait for the bonus rules and talk of nothing else. A date would help, even a late one. | m | Name a date for the bonus rules
r | I want to give a talk at the open evening and have never done one | Ten minutes, about the thing that went wrong. We listen to it twice before. | m | Listen to the talk before the evening
r | Can I work from my sister's for the two weeks around the holidays? | Yes, if the hours overlap by four. We tried the calls from there, they hold. | - |
m | If you could stop one meeting, which one? | The status round of eleven people. It becomes five lines in writing, for a month on trial. | m | Stop the round for a month
`;

/** What two people talk about in the first weeks of one of them. */
export const firstWeeks = `
m | What surprised you in the first days? | How many people said hello, and that nobody could say where the test data are. | m | Show where the test data are
r | I do not know yet whom to ask for what | We drew it: five names, what each is good at, and who likes to be called. | r | Have coffee with each of the five
m | What did we promise in the interviews that you have not seen yet? | The week at the factory. It is booked now, with a shift lead to go along with. | m | Book the week in Poznań
r | I think that I found a mistake, and I am three weeks here | It was one. New eyes see it, so please keep saying it while they are new. | r | Write down what looks odd, for one more month
r | I talk less than I used to, and I do not like that | It comes with the language of the place. In the smaller round first, about what you know best. | m | Put you on the agenda of the small round
m | After a hundred days: what would you do differently in how we begin with people? | Less reading in the first week and one real task in the second. We do it so for the next one. | r | Sketch the second week for the next newcomer
`;

/** What one talks about with the manager of one's manager. */
export const skipLevel = `
m | What do you see every day that I do not see from where I sit? | Engineers decide at the door which home waits. Nobody should have to do that alone, at six in the evening. | m | Talk through who may say that a home waits
r | We hear of new targets from the wall | They were on the wall before anyone had explained them. The next ones are explained first, by me, in person. | m | Come to the morning round before the next targets
m | What does your team think that I believe? | That calls solved by phone are all that counts. What counts is a warm home, and I shall say so more often. | m | Say it in the company call, with an example
r | People like their work here and say that they are tired | For months, more or less. It is not the work, it is that it never gets less. I take it up with those who can change it. | m | Look at the rota with the two leads
r | I have asked for a second dispatcher three times | I heard it for the first time today. It is decided within the week, either way, and you hear why. | m | Decide on the dispatcher and tell why
m | How is it going between the two of us and the person in the middle? | Careful. Nothing that is said here goes around anybody. What needs saying you say there first, and I ask whether you did. | r | Say it there first
r | The vans are full and the list of parts is old | I thought that was solved. It was announced. A different thing, thank you. | r | Send me the list as it really is
m | What was the best moment since we last spoke? | A family sent a photo of a dog in front of a warm radiator. It hangs in the van. | - |
r | The night desk helps us more than any figure shows | It takes the calls that used to wake us. I had seen the cost of it only. | m | Put the nights that nobody was woken next to the cost
`;

/** What two people who lead neighbouring teams talk about. */
export const peers = `
r | Your handover tells me what was done. I need what was left | The last line becomes: next one, mind this. We both try it for two weeks. | r | Add the line to our own handover too
m | I borrowed four of your people and gave three back | The fourth liked it here, that is true, and it was not for us two to decide in the corridor. | m | Ask the fourth, and then both of our managers
r | We order the same jig twice, under two names | One drawer for both lines, and whoever takes the last one says so. | r | Clear the drawer with somebody of each line
m | How do you get your people to write near misses? | They see what came of them. A list of what was fixed hangs beside the coffee. | m | Hang up our own list
r | Changeover on your side stops the crane on mine | Between two and half past two nobody needs it here. Changeovers go there where they can. | m | Move two changeovers to the early afternoon
m | I hear that my line looks better than it is | On paper it does. The rework of last week stood on your side. We count it where it was made. | m | Count rework where it was made from Monday on
r | Can we train our new ones together? | Four of mine and three of yours, on Thursdays. They learn each other's names, which is half of it. | r | Plan the first Thursday
m | What do you do when a whole shift has a bad day? | Coffee first, then one figure, not five. Nothing is decided on such days. | - |
r | Both of us want the brazing robot in the same week | Line 1 needs it for three days, line 2 for the repeat. Drawn on the wall, and signed by both. | m | Draw the weeks on the wall
m | I lost my temper in the planning, on your account | It was forgotten by lunch on my side. It was about the weekend shift, which is worth talking about without the room. | r | Make a proposal for the weekend shift
r | The safety walk finds the same three things in both halls | Then it is not about people. The three get one owner for both halls. | r | Name an owner for the three things
m | Which of my rules costs you most? | The two signatures for a stop. One is enough, if it is a lead. | m | Change the rule and tell both shifts
`;
