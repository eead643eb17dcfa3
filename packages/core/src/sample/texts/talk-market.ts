/** What people in sales and marketing talk about; see `hardware` in `talk-product.ts`. */
export const market = `
r | The branch in Rosenheim wants a second demo unit and promises to sell ten | Ten is a hope. They get it for six weeks, and we look at it together in week six. | r | Write the six weeks into the loan paper
r | I lose quotes to people who answer on the same evening | We are not slower, our price list is. A quote may leave with a range, and the exact one follows in the morning. | r | Draft a quote with a range for three cases
m | The lost tender: what did they say when you asked why? | Noise, and that our sheet had no figure at five metres. We have the figure, it was on page nine. | r | Bring the five-metre figure to the first page
r | Customers ask about the subsidy and I have three versions of the answer | So do we. One page, dated, and whoever hears of a change says so in the channel at once. | m | Find an owner for the subsidy page
r | A housing company asked whether our people could explain it to the tenants | Nobody ever asked that before. We go, with an installer, on two evenings. It may be the best hours of the quarter. | r | Fix two evenings with the tenants' council
m | You have 41 open talks. Which ten would you keep? | The list came quickly, that says something. The other 31 get an honest mail and a date in half a year. | r | Write to the 31 with a date
r | The film shows a green garden. People buy in a cold cellar | Right. The second film is shot in a cellar, with the owner's voice and the sound of the machine, or the lack of it. | r | Find two owners with a nice cellar
r | I drove 600 kilometres for a meeting of twenty minutes | A first talk is a video call. The car is for the one who wants to touch the machine. | r | Ask for a call first in the next four cases
m | What do the wholesalers say about us when we are out of the room? | That we are right and slow. Twice, from two who do not know each other. That is worth a talk with supply. | m | Talk with supply about dates for branches
r | My best installer thinks of changing to the others because of their app | He wants to see all his homes on one page. That is planned for the next release, he may try it now. | r | Give him access to the early version
r | Friday afternoon calls bring nothing and tire me | Then no more of them. Fridays are for the follow-ups that slipped, with a coffee. | r | Move cold calls to Tuesday and Thursday
m | Which promise of ours are you not comfortable with? | Delivery in two weeks to the islands. Three is true. The page says three from Monday. | r | Change the page to three weeks
r | The demo unit in the branch was switched off to save power | A demo that is off sells boilers. We pay the power, it is eleven euros a month. | r | Offer the branches to pay for the power
`;

/** What people who look after installers talk about; see `hardware`. */
export const installers = `
r | Half of a course is about things that they do every day | We begin with a broken unit and let them find it. What they know they show, the rest is the course. | r | Build the first hour around a broken unit
r | A man cried after he failed the exam. His firm needs the certificate | He knew the work and not the words. A second try by hand, at the rig, is fair for everybody. | m | Write down when an exam is held at the rig
m | Who of the last course could teach one day? | Two from Leeds. Both like to be asked, and neither likes slides. So without slides. | r | Ask the two from Leeds for a day
r | Our waiting list is full of people who have booked twice | They fear to get no place. A mail says where they stand, and the double ones are gone. | r | Send everybody their place on the list
r | Partners find the quoting tool too long on a telephone | Eleven fields. Four are enough for a first price, the rest comes on the second visit. | r | Show the four fields to five partners
m | The course in Vienna was praised for the lunch. What about the rest? | The practical part was short of tools. A second set travels along from now on. | m | Order a second set of tools
r | I call partners only when something is wrong | They said so too. Every Wednesday three calls without a reason, just to ask how it goes. | r | Make the first three calls on Wednesday
r | The exam has a question that only we find clever | Nine of ten fail it and nobody needs it. Out. | r | Replace question 14
r | Somebody put our certificate on a van without having one | A friendly letter and a place in the next course. If the van still shows it in two months, another letter. | r | Write the friendly letter
m | What did you learn from the partner who left us? | That nobody called after his first ten units. The tenth unit now rings a bell here. | r | Set up the note at the tenth unit
r | The training rig is ten kilos too heavy for two people | It gets wheels. Nobody lifts it until then, also not for the fair. | m | Have wheels fitted to both rigs
`;
