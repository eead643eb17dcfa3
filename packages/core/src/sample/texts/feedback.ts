/**
 * What people of the sample told each other in a year, one a line: days before today, from, about, who reads it
 * (`s` the subject, `m` also their manager, `M` the manager alone, `p` everyone), the text, and where they
 * are written down, situation, behaviour, impact and next step.
 */
export const feedback = `
341 | p-10 | p-14 | s | The way you said no to the new fan was what the round needed. | Design review of the Fjell 9 | You showed two curves and said which one you trust less. | We did not buy a tool for 180,000 that we would have regretted. | Bring the curve you trust less to the next review, too.
330 | p-13 | p-17 | s | Your notes from the sound room are the first that I can use without asking. | Night measurements in the sound lab | You write down what the room was like, not only what the meter said. | I could throw out three runs on my own. | Show Elif how you do it.
322 | p-4  | p-25 | s | Line 1 was quieter than in any month that I remember, and that was your planning. | | You stopped two changes that could wait. | Nobody ran on the day of the audit. |
309 | p-47 | p-49 | s | Half of your trainees in Bologna came back with a second question. That is the best sign there is. | | You let them take the unit apart before you explained it. | They remembered. | Try the same with the electrical part.
301 | p-19 | p-22 | s | I found out from the app that the dialog had changed. | Release of the new dialogs | You merged it on Thursday evening without a word to support. | Nine owners called about a button that was not there. | A line in the channel before you merge, even at night.
296 | p-6  | p-37 | s | You lost the tender and told us why within an hour. I have never seen it done better. | Tender of the wholesaler in Leipzig | You wrote down what the other one offered that we did not. | We changed the offer for Dresden with it, and won. |
284 | p-2  | p-5  | s | You speak for your suppliers so well that nobody hears what you think yourself. | Monthly round | You quoted their reasons for twenty minutes. | I could not tell whether you would move the order. | Say your own view first, in one sentence.
277 | p-28 | p-30 | p | Because of you nobody works under the lifted tray any more. | Walk through hall 2 | You did not write it up, you stood there until we had found a stand. | It took ten minutes, and it stays. |
263 | p-9  | p-20 | s | Both times that the roll-out stopped, you had stopped it before anybody asked. | | You look at the crash curve on the first hundred homes yourself. | Two thousand homes never saw the fault. | Teach Diogo to read that curve.
255 | p-16 | p-15 | s | I was cross in the meeting, and it was not about the drawing. | Tolerance meeting of the compressor mount | You sent the new version to the supplier before I had looked. | I felt like the last to know of my own part. | Ten minutes together before it leaves the house.
248 | p-7  | p-44 | s | You built Ontario with three people and a van. I should have said it earlier. | | You call on the installers who left us, not only on those who stayed. | Four of them came back. |
240 | p-32 | p-34 | s | Your report named the lot, the machine and the hour. The supplier could not look away. | Gasket lots from Johor | You asked for their own numbers before you showed ours. | They found the worn punch in two days. | Put that order of questions on one page for Hana.
233 | p-3  | p-9  | s | The team looks tired to me, and you say that all is well. | Quarterly review of Loop | You answered for everybody, before they could. | I do not know what to help with. | Let Rui and Beatriz tell the next one.
226 | p-11 | p-52 | s | You kept the desk calm in the worst week that we had. | Week of the controller fault | You moved people to the phones before the queue grew, and told them for how long. | Nobody waited longer than eight minutes. |
211 | p-41 | p-37 | p | You took me to a customer for the first time in two years, and I rewrote half of the brochure that evening. | Visit in Augsburg | You let me ask the questions. | It speaks of noise at night now, as they do. |
204 | p-25 | p-28 | s | You trained two people for the brazing station beside your own shift. | | You stood behind them and said nothing until they asked. | Both were signed off a month early. | Let Jakub watch you do it.
197 | p-12 | p-58 | s | Your forecast was right, and nobody could read it. | Board papers | Eleven tabs, and the one number in the ninth. | The board discussed the colours. | One page first, the tabs behind it.
196 | p-57 | p-60 | s | The interview guide is good. Ask less, and wait longer. | | You fill each silence after two seconds. | Candidates tell you what you want to hear. | Count to five in the next three interviews.
190 | p-21 | p-19 | s | You brought the three owners into the sprint review, and it changed what we built. | | You let them use it, without a word. | We threw away the second screen. |
182 | p-8  | p-47 | s | The academy runs without you for a week. That is what I had hoped for. | Your first leave in two years | You had handed over every course with a name and a page. | Not one was cancelled. | Write down how you did it, for service.
176 | p-53 | p-54 | s | You drove back to Galway on a Saturday, and I did not say thank you. | Home with the two children | You stayed until it was warm, and then until they had understood it. | They wrote to us. | Next time call me first. You need not decide that alone.
165 | p-2  | p-4  | s | The factory works, and I still hear everything at once on the last day of the month. | | You solve things so well that I learn of them when they are over. | I cannot help, and I promise dates that you do not know of. | One bad thing a week, in a message, while it is still open.
158 | p-45 | p-44 | s | When you changed my prices in front of the customer, I had no ground left. | Visit in Kingston | You were right about the price, and we could have talked in the car. | He calls you now, not me. | Tell me before, or leave it until after.
143 | p-33 | p-35 | p | The lines never stood, and hardly anybody knows why. | Three weeks without the part from Brno | You called each morning at six and wrote down what would come. | We could say to each line what it would have at noon. |
136 | p-11 | p-53 | s | Your engineers trust you, and you carry too much of it. | | You take the difficult homes yourself. | You are the last one in the van, four days a week. | Give two of them to Sean, with you on the phone.
128 | p-9  | p-21 | s | You asked what may go wrong before you drew anything. | Start screen for owners | You spent the first week with the service desk. | We did not build the one that we had all wanted. |
121 | p-52 | p-11 | s | We need to know by Thursday what the weekend will be, and you tell us on Friday night. | Rota of the service desk | You wait for the last sick note before you decide. | Two of us have not planned a weekend for months. | Decide on Thursday, and change it if you must.
118 | p-20 | p-24 | s | Good that you asked on the third day, and not on the tenth. | Bootloader of the controller | You came with what you had tried, in four lines. | We had it in an hour. | Keep the four lines, I use them myself now.
108 | p-26 | p-31 | s | You put the handover on the board, and now both shifts use it. | | You asked the night shift what they need to know at six. | The first hour has become the quietest one. | Say it at the monthly round, it was your idea.
101 | p-42 | p-43 | s | You know every landlord in Cork, and nothing of it is written down. | | You keep it in your head and on the backs of cards. | When you were ill, we guessed. | Three lines after each visit, I do the same.
94  | p-56 | p-52 | s | Half of the warranty cases come to me without the serial number. | | The desk closes the call before it is filled in. | I call people back who have told us everything once. | Could it be the first question, and not the last?
88  | p-59 | p-58 | s | You tested the new ledger for two evenings, and found what we would have found at the end of the year. | | You made a mistake on purpose, to see what it does. | It was mended before anybody used it. |
80  | p-39 | p-38 | s | I take your customers when you are away and hear how much they like you. They do not hear back, though. | Holiday cover | Three of them had waited two weeks for a price. | One has bought elsewhere. | Hand over what is promised, not only who calls.
73  | p-3  | p-9  | s | It is a different team from the one half a year ago, and you made room for that. | Quarterly review of Loop | You said what you had stopped, and then let Rui speak. | I understood where you need me. | Tell service how you cut the list.
66  | p-19 | p-20 | p | Friday roll-outs are gone, and so are my weekends with the telephone. | | You moved them to Tuesday and held on to it when sales asked. | Not one call since. |
61  | p-54 | p-53 | s | You promised me two of the difficult homes, and you took all four. | Week of the storm | I was twenty minutes away. | I do not learn it, and you do not sleep. | Let me have Athlone on Monday.
52  | p-32 | p-36 | s | You stopped a whole truck because of one bad smell, and you were right. | Incoming inspection, hall 1 | You trusted your nose before the paper. | The seals would have leaked within months. | Write the smell into the check, in your words.
50  | p-18 | p-10 | s | I was glad that nobody called me for three months, and sad that nobody wrote. | My leave | I know that you meant well. | I came back to a team that had decided a lot. | One line a month, about people and not about work.
45  | p-14 | p-15 | s | The bracket that you threw away was the best work of the month. | | You measured your own part and said that it will not hold. | We lost a week and not a year. |
38  | p-6  | p-40 | m | Offers leave the house on the same day now, and you made no noise about it. | | You answer first and make it pretty later. | Two customers said that this is why they ordered. | Show Emre the form.
34  | p-56 | p-11 | M | Nikhil answers mails at two in the night, by his own clock. I worry about him, and he would not say so himself. |
31  | p-2  | p-11 | s | I see dates slip in service, and I hear of it from sales. | Monthly round | You said that it is under control, on the day on which two engineers were off. | I could have sent you people from the academy. | Call me when it is not under control. I mean it.
27  | p-48 | p-51 | s | The list of certificates was ready before I asked for it, for the first time. | | You ask each trainer on Wednesday what is missing. | I had an evening. |
20  | p-13 | p-16 | s | I had to ask three times for the charge of the third unit. | Sound runs of the third unit | You had it, on your own disk. | We measured two nights for nothing. | Put it beside the run, when you fill it.
17  | p-41 | p-39 | p | You wrote the case of the bakery in Graz in the words of the baker. | | You called him and read it to him first. | It is the page that people stay on. |
12  | p-58 | p-12 | m | You stopped the question round when I was attacked for a number that was yours. | Board meeting | You said that it was your number. | I shall remember that. |
9   | p-24 | p-20 | s | I do not know what you think of my work. | | We talk about tickets, and then the time is up. | I guess, and I guess low. | Ten minutes a month about how I am doing.
6   | p-25 | p-29 | m | You left the station as you want to find it: two screws fewer and a drawing on the wall. | | You asked Zofia what slows her down, and took her at her word. | Almost a minute a unit. | Line 2 wants the same one.
4   | p-7  | p-42 | s | You told the council that we are late before they asked, and they stayed. | Housing in Swansea | You brought a date that you could keep. | We have the second phase. |
`;

/**
 * What they were asked for: days before today, who asks, about whom, who is asked, days until it was due, the
 * question, and how it ended: `given` some days before today by a line above, or `no:` and why; else it waits.
 */
export const requests = `
232 | p-52 | p-52 | p-11 | 3  | What should I have done differently in that week? | given 226
205 | p-60 | p-60 | p-57 | 14 | How do my interviews come across? | given 196
172 | p-4  | p-4  | p-2  | 14 | What do you hear of the factory too late? | given 165
140 | p-11 | p-53 | p-56 | 14 | How is it to work with Magda? | no: I work too little with her to be fair.
128 | p-11 | p-11 | p-52 | 10 | What is it that I should tell you earlier? | given 121
124 | p-24 | p-24 | p-20 | 10 | Was it right to ask so early? | given 118
100 | p-52 | p-52 | p-56 | 7  | Is what we hand over to you complete? | given 94
95  | p-58 | p-58 | p-59 | 10 | Did the tests of the ledger help? | given 88
80  | p-9  | p-9  | p-3  | 14 | How does the team look to you now? | given 73
58  | p-53 | p-53 | p-11 | 10 | Do I take on too much myself? |
49  | p-56 | p-56 | p-11 | 14 | What do you need from the warranty report, and what not? |
41  | p-2  | p-11 | p-52 | 10 | What would help Nikhil most? | no: I would rather tell him myself.
30  | p-54 | p-54 | p-53 | 14 | What is missing before I may drive to the difficult homes alone? |
27  | p-16 | p-16 | p-13 | 4  | Are the charges where you need them? | given 20
14  | p-15 | p-15 | p-10 | 28 | Which of my drawings would you show to a newcomer, and which not? |
11  | p-24 | p-24 | p-9  | 21 | What do you see of my work? |
9   | p-52 | p-52 | p-11 | 21 | What should the desk stop doing until the second dispatcher is there? |
8   | p-44 | p-45 | p-43 | 14 | How did Jasper do with you in Kingston? |
7   | p-56 | p-56 | p-11 | 21 | Did the pattern in the 300 cases reach you? I have not heard. |
5   | p-2  | p-2  | p-8  | 14 | Where do I slow you down? |
`;
