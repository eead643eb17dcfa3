/**
 * Reviews at the sample company: who writes, about whom, and `shared`, `own` or `draft`; below each the text, and
 * after `>` what the two said to it.
 */
export const reviews = `
p-3 p-9 shared
Two very different quarters. In the first the team rolled back nearly as much as it rolled out, meetings fell out, and I heard of it late. In the second Mateus cut the list to three things, stopped what he had promised to sales himself, and put roll-outs on Tuesdays. The figures of the app followed with a delay of six weeks, as he had said they would. What I want more of: to be told in the week in which it turns, not in the review after it. What I want him to keep: that Rui and Beatriz speak first.
> p-9 That is how it was. I called too late, because I wanted to bring a plan along with the bad news.
> p-3 Bring the news alone. We make the plan together.

p-10 p-14 shared
Yuki has brought the curve that decided the compressor, and then the doubt that saved us a tool. Both were work of the same kind: she measures what she hopes for as strictly as what she fears. The efficiency goal was reached at 0.8, which is what we had called a good year. Next half year I would like her to let others into the test plan earlier; Piotr and Elif learn of changes when they are drawn.
> p-14 Fair. The plan of the next series is open to both from the first day.

p-2 p-4 shared
The factory delivered each week, through an audit and a week without compressed air. The changeover on line 2 is half of what it was. I learn of trouble when it is solved, which is a compliment to the people and a risk to my promises. We have agreed on one bad thing a week while it is open, and for two months that has held.
> p-4 It is harder than the changeover. I keep doing it.

p-7 p-44 shared
Ontario began with three people and a van and ends the half year ahead of its plan, which nobody else does. Chloé goes to those who left us first, and it shows in who came back. She decides fast in front of customers, sometimes over the head of whoever looks after them; Jasper has said so, and was right to. That is the one thing to work on.
> p-44 I have spoken with Jasper. We talk in the car now.

p-2 p-11 shared
The coldest promise that we make is that somebody comes, and for most of the half year somebody came. The goals on repeat visits and on waiting time moved until the end of the first quarter and then stood still. Since then check-ins are late and talks with his people fall out, and the answers that I get are shorter than the questions. I do not think that this is a lack of will. It is too much work for one desk, and I should have taken something off it sooner.
> p-11 Thank you for the last sentence. I shall try to say it before you do.

p-9 p-9 own
I let the list grow until nothing on it was finished, and I told myself that saying no was the job of others. What turned it was not a plan but three people who told me so in one week. I am proud that the second quarter was quiet. I want to be told earlier, and I know that this begins with how I listen.
> p-3 I read this with respect. The quiet quarter was no luck.

p-11 p-53 draft
Magda is the one whom everybody calls. In the last weeks she has taken the four most difficult homes herself, and each of them was warm in the evening.
`;
