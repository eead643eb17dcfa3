/** What people in the factory talk about; see `hardware` in `talk-product.ts`. */
export const factory = `
r | Line 2 takes my setters on Tuesdays, and the changeovers take an hour longer | It is Tuesdays only, we looked at the board together. Setters are split by the hour from now on, and the board shows it. | m | Agree a fixed setter plan between the lines
r | The screwdrivers at station six drop their torque after lunch | It is the battery, not the people. Two more batteries cost less than one rework. | r | Order two batteries and mark them by shift
m | Who takes over when you are away in the weeks of the audit? | Two of the operators can, if they walk the round with you before. It would do them good, and you. | r | Walk the round twice with both before the audit
r | The new people are fast, but nobody has shown them why the gasket is greased | They learned it as a step, not as a reason. Ten minutes at the cut-open unit for everybody who starts. | r | Put a cut-open unit beside the training station
r | I had to send somebody home because of the fumes in the brazing cell | The filter was full and the light for it was off. The cell stops when the light is off, whoever is behind. | m | Agree the new rule with the works council
m | The near misses you write are the ones that get fixed | Because there is a photo and one sentence. We show two of yours in the morning round as an example. | r | Choose two reports for the morning round
r | The cake for the thousandth unit was good. The night shift got crumbs | They built as many of them as the day shift did. A second cake, at night, brought by somebody who leads. | m | Bring cake to the night shift
r | We count stops longer than five minutes. The short ones cost us more | Forty stops of two minutes on one shift. They are counted for two weeks, by hand, at one station. | r | Count the short stops at station four for two weeks
r | My knee says that I should not kneel at the base frame any longer | Nobody should. The frame goes up on a lift table, and until it is there somebody else takes the station. | m | Order the lift table this week
m | The handover board has no red on it for ten days. Is it true? | No. Red meant questions. Now red means help, and the first three reds were thanked for. | m | Thank for reds in the Monday round
r | Spare parts for the helium tester lie in three cupboards | In one from Friday on, with a list on the door and a second seal ring, which was what we lacked the last time. | r | Clear the cupboards and write the list
r | I want to try the new sequence on one station before all of them | Station nine, one week, the same people. If they want the old one back after it, they get it. | r | Run the new sequence on station nine for a week
m | What do you do on days when the robot is the only thing that you look at? | Everything else waits. Two of the operators learn the first five faults, so that the robot calls them first. | r | Teach the first five robot faults to two operators
`;

/** What people in supply and quality talk about; see `hardware`. */
export const supply = `
r | The supplier in Brno says yes to everything and delivers three of four | They are ashamed to say no. We ask for a date and a second date, and thank them for the honest one. | r | Ask Brno for two dates per order
r | I cannot tell from the system whether a lot is here or at the border | It is here when someone scans it, and nobody scans on Fridays. The gate scans, also on Fridays. | m | Talk with the gate about Friday scans
m | What happens if the compressor plant closes for ten days as it did once before? | We would stand on day six. Two more weeks of stock for the one type, for one quarter only. | r | Work out what two weeks of compressors cost
r | The drawing that we sent out for offers was three versions old | Purchasing and engineering each have a folder. Only released drawings go out, with a number that both can see. | r | Ask engineering for a read-only folder of releases
r | I refused a lot of gaskets and was told that I stop the line | You stopped a recall. The reason goes on the board with a photo, so that the line sees what you saw. | m | Say thank you for the stop in the Friday round
m | You negotiated nine percent. How did it feel? | Less like winning than expected, they are a small shop. We pay within ten days in return, that helps them more. | m | Ask finance for payment within ten days
r | Samples wait at customs because the papers say engine and not compressor | A wrong number in our template. Corrected, and the broker has a name and a phone on our side now. | r | Go through all eleven templates with the broker
r | Nobody thanks a part that arrives on time | True. Every month we write to one supplier who was never late. The first letter went to Katowice. | r | Choose the supplier for this month's letter
m | How many of the 22 parts would you bet your holidays on? | Nine. That is more honest than the list, which says fourteen. The list is put right. | r | Correct the list of second sources
r | The pallets from the port are wet, and we dry boxes with a fan | A cover costs two euros a pallet. The forwarder does it if it stands in the order. | r | Add covers to the orders from overseas
r | I would like to see a supplier from inside once, not only its offers | The next audit has a free seat. You look at incoming goods there, and compare. | m | Add a seat to the next audit
m | The stock figure was right in nine of ten counts. What about the tenth? | Always parts that the lines borrow from each other. Borrowing is fine, with a slip in the box. | r | Put slips and a pen on the borrowing shelf
`;

/** What people in service talk about; see `hardware`. */
export const service = `
r | A woman of 84 called four times, and four times somebody new took it | The name of the first one stays on the call until the home is warm. It is slower, and it is right. | r | Keep the first name on calls of cold homes
r | The fault tree sends us to the valve when it is the sensor | Eight of ten times last month. The question about the display comes first now. | r | Change the order of questions two and three
m | Which visit this week should not have been one? | The loose plug in Radom. The photo showed it, we had only not asked for it from far enough away. | r | Ask for one photo from two metres
r | Vans come back with the parts that we use least | Each takes what he missed last time. The list decides, and the list changes on Mondays only. | r | Bring last month's misses to the Monday list
r | I dread the phone between six and seven | It is when people come home and find it cold. Two take the hour together, and swap every ten calls. | m | Put two people on the hour from six to seven
m | The photos in your reports helped hardware to find the drain problem | They drew the new drain after picture seven. You should see it, it is on the wall beside the chamber. | m | Bring the drawing of the new drain along
r | Installers call us for things that stand in the manual on page 60 | Nobody reads page 60 on a ladder. Six stickers inside the cover, with pictures. | r | Sketch the six stickers
r | We fixed a unit of a competitor because the family had nobody else | Nobody will complain about that here. One such visit a week is fine, we write it down as what it is. | r | Note such visits under their own word
r | My certificate for R290 ends in four months | The next course is in eight weeks, two places are held. Whoever drives alone goes first. | m | Hold two places in the next course
m | What would you want to know before you ring the bell? | What the last visitor wrote, and whether there is a dog. Both fit on the first line. | r | Try the new first line with three vans
r | Parts that we send back as broken are whole in one case of three | We swap when we do not know. Better a swap than a cold night, but the box says it: not sure. | r | Use the not-sure label for two weeks
`;
