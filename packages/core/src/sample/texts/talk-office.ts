/** What people in finance, people and IT talk about; see `hardware` in `talk-product.ts`. */
export const company = `
r | The month closes in six days, and four of them are waiting | Mostly for the figures of the regions. They come on day two from now on, rough, and the fine ones later. | r | Ask the regions for rough figures on day two
r | I am asked for the same list by three people in three shapes | One list, in one place, which all three can open. Whoever wants another shape makes it. | r | Put the list where all three can open it
m | What did the bank ask that we could not answer? | What a unit costs in a week of 600 and in one of 1,000. We should know that for ourselves first. | r | Work out both weeks with the factory
r | Exit talks are kind and say nothing | People speak in their first month, and again after a year. We ask in both, and less on the last day. | r | Draft six questions for the first month
r | Passwords on sticky notes at the line, again | The terminal logs out after two minutes, while hands are in gloves. A card instead, it is ordered. | r | Try cards at two terminals
m | Whom should I have hired a month earlier? | The tester for the evening. Everybody saw it and nobody asked. A hiring plan that people can add a line to. | m | Open the hiring plan for lines from the teams
r | The restore test has been planned three times and held once | The next one has a date, a room and cake. Whoever cannot come sends somebody. | r | Send the invitation with the day in the subject
r | I like the work, and I am alone with it | Nobody can check what only you know. Two hours a week somebody sits beside you, and it may be slow. | m | Find the one who sits along
r | Two candidates said no because of the second interview | It was the third person to ask the same questions. Each asks their own from now on, we shared them out. | r | Share out the questions before the next talks
m | Which report would nobody miss? | The one on travel by cost centre. Let us not send it once, and see who calls. | r | Leave out the travel report this month
r | The works council hears of tools when they are bought | They have had a good point each time. They are asked at the first demo, not at the contract. | r | Invite the council to the next demo
r | Payslips in Poland were right and nobody could read them | One page that explains the lines, in three languages. Payroll would have liked it too. | r | Write the page and let payroll read it
`;

/** What those who lead a team talk about with whoever leads them; see `hardware`. */
export const leading = `
r | I have two people who do not speak with each other, and I have been polite about it | Polite has taken six weeks. A talk with each one first, then all three, with one thing to agree on. | r | Speak with both before the end of the week
m | What would your team do better without you in the room? | The weekly planning. They wait for you to look up. You come for the last ten minutes. | r | Come to the planning at the end only
r | I said yes to a third project in the corridor | A yes in the corridor is a yes to nobody in particular. It goes back, with a date when it could begin. | r | Give the third project back with a date
r | My best person wants to lead, and would be missed at the bench | Missed for a while. One afternoon a week of leading first, with somebody beside. | m | Name somebody who goes along for three months
m | You told bad news early this time. How was it received? | With silence, then with help. It was cheaper than the last time by any count. | m | Say in the leads' round that it was welcome
r | Goals for next quarter: we have nine and want four | Nine is a list of everything. We kept those that somebody outside of the team would miss. | r | Bring four goals and the five that we leave
r | I have not held a real one-on-one with two of my people for months | They have been moved into each other's way. They stand first thing on Thursday now, and stay there. | r | Put both on Thursday mornings, with the next four dates
m | Where are you the bottleneck? | Approvals of less than 2,000 euros. They go to whoever runs the project. | r | Write down who may approve what
r | The newcomers ask good questions, and the old hands roll their eyes | One of the eyes was yours, you said. Questions get written on the wall and answered on Fridays by somebody old. | r | Begin the wall of questions
r | I want to say no to the fair, and fear that it looks like no energy | Saying why is energy enough. Three days of five people are the whole pilot. | m | Stand behind the no in the next round
m | Who in your team has had no feedback from you this month? | Two quiet ones who do good work. That is the reason and no excuse. | r | Tell both something specific by Friday
r | We hit the number and the team is tired | Then the number was too dear. Two weeks without overtime, also if it costs a few units. | r | Take overtime off the plan for two weeks
r | I need a deputy before my holidays, not after | It should be a rehearsal, not a rescue. One week of deputy while you are still here. | r | Agree the week with the deputy
`;
