/**
 * What people who develop the machine talk about in one-on-ones. A line is who raised it (r for the report,
 * m for the manager), the point, the note on it, who took something on, and what.
 */
export const hardware = `
r | The chamber is booked by sales visits again, twice this month | A visit takes four hours of cold measuring with it. Visits move to Mondays, when the chamber warms up anyway. | m | Agree Mondays for visitors with sales
r | I no longer believe the fan curve that the supplier sends along | Our own curve at minus 7 lies four percent lower. We go by ours, and show them why before they hear it from someone else. | r | Send both curves with the test set-up to the supplier
m | How sure are we of the bracket, if the next batch comes from the second press? | Fairly sure for stiffness, not at all for the weld. Ten pieces from each press go on the shaker before we say yes. | r | Put ten brackets of each press on the shaker
r | I found a rattle at 38 hertz that only comes when the unit stands on wood | Owners have terraces of wood. It goes into the test plan, although it is a month late for that. | r | Add a wooden terrace to the sound test plan
m | Your test report was the first I could read without asking | The one page in front makes the difference. It becomes the form for all of us. | m | Put the one-page summary into the report template
r | Two of my drawings came back because of tolerances I had copied | Copying was right for speed and wrong for the sealing face. A second pair of eyes on sealing faces, nothing else. | r | Ask for a second look at the three open sealing faces
r | Could I go along to Sudbury when the units are opened? | Yes. Whoever designed the drain should see the ice in it. Two days there, and a page on what was different from the drawing. | m | Find the money for the trip to Sudbury
m | The frost sensor costs four euros more. Is it worth it? | In 11 of 400 homes the old one iced over. Four euros are cheap against a van. We take it into the next lot. | r | Ask purchasing for the price at 2,000 pieces
r | We weigh refrigerant on a scale that nobody has calibrated for a year | It was fine, by luck. The scale gets a sticker and a date like everything else in the lab. | r | Have the scale calibrated and the date on the door
r | I would like to measure less and think more for two weeks | The model of the heat exchanger has waited for months. Two mornings a week are for it, the door stays closed. | m | Keep two mornings a week free of tests
m | The certifier asked a question that we had answered twice | They read the old file. One list of open questions with dates, theirs and ours, so that nobody searches mails. | r | Begin the list of questions with the certifier
r | The new blade is quieter, but nobody outside of the lab has heard it yet | Numbers convince us, ears convince sales. We let six people listen blind to three units on Thursday. | r | Set up the blind listening for Thursday
r | When a prototype leaks, I find out from the canteen | The alarm goes to the phone of whoever built it, at any hour they like. It is their unit. | m | Ask IT to send lab alarms to the builder
`;

/** What people who make the app and the controls talk about; see `hardware`. */
export const loop = `
r | I spend Mondays reading crash reports that five of us could read | One hour on Monday, each in turn, with a short list at the end. It is nobody's hidden job any longer. | r | Write down how I read the reports, so that others can
m | The release notes were kind to us and not to the installers | They want to know what changes on the roof, not in the code. The service desk reads them before they go out. | r | Let the service desk read the next notes a day before
r | We say nine languages, but Finnish is done by a friend of mine | That is no way to treat a friend. A proper translator, paid, and the friend as first reader if they like. | m | Get an offer for Finnish and Czech
r | I want to throw away the old pairing code before the next release | It is used by 800 controllers. First we count them once more, then we set the day, then it goes. | r | Count the controllers that still pair the old way
m | You were still online at eleven on Sunday | The certificate had run out and the page told everybody but us. A watch on certificates, and Monday morning off. | m | Put certificates on the watch list
r | Design and firmware each think that the other one decides the LED | It is blue because of an old board. Design decides, firmware says what the board can do, once. | r | Show the three colours that the board can do
r | Three owners wrote to thank us for the quiet hours setting | It took two days to build. We read the letters aloud on Friday, that is what they are for. | m | Read the three letters in the Friday round
r | My test unit at home has become my children's favourite radiator | Good for the winter suite, less for the living room. A second unit stands in the office from next week. | m | Order a test unit for the office
m | What would you take out of the app if you had to? | The tank page. Eleven people a week open it, and nine of them are ours. It moves behind the installer login. | r | Move the tank page and watch who misses it
r | The data of German homes are locked behind a form that nobody owns | Legal owns it and did not know. They need to see which four fields we need, and why. | r | Send legal the four fields with a reason each
r | A review of two lines waits as long as one of two hundred | Small ones go the same day, to anybody who is free. Large ones get an appointment, like visitors. | r | Try the rule of small reviews for a month
m | How do we notice a bad roll-out before the owners do? | By the share of homes that go quiet within an hour. It was in the data all along, now it is on the wall. | r | Put homes that went quiet on the release page
r | I would rather fix the updates than build the weekly report | Updates first, then. A report that tells of failed updates is no good news anyway. | m | Move the weekly report to next quarter's list
`;
