/**
 * Thanks in a year at the sample company, one a line: days before today, from, to, number of the company value
 * or nothing, the text, and how many answered it.
 */
export const recognitions = `
352 | p-1  | p-13,p-17 | 3 | Four nights in the sound room for two decibels. The neighbours of 900 homes will never know, and that is the point. | 9
344 | p-52 | p-20 | 4 | Rui came to the desk and took calls for a morning before he touched the pairing. | 6
338 | p-4  | p-28 | 5 | Zofia leaves station 3 so that the next shift begins with a full tray and an empty bin. |  3
331 | p-37 | p-40 | | Paul found the lost order of the school in Regensburg, on a Friday at six. | 2
317 | p-11 | p-53,p-54 | 1 | They drove the last 40 km over a closed road. The home was warm at ten. | 12
310 | p-6  | p-41 | 3 | Lena asked 60 installers before she changed the headline. It works because she asked. | 5
302 | p-2  | p-35 | 2 | Grzegorz told us on Monday that the pallet would not come on Friday. We had four days, and used them. | 8
295 | p-14 | p-16 | | For the leak that he found with his ear. | 7
288 | p-42 | p-43 | | Aoife explained the tariff to a room of pensioners, and was asked to come again. | 3
281 | p-19 | p-22 | | The dark screen at night is his, and it is lovely. | 6
274 | p-30 | p-29 | 5 | Bartosz moved the cable that we had all stepped over for a year. | 5
266 | p-9  | p-19 | 4 | She let three owners use the new screen, and sat on her hands. | 4
259 | p-5  | p-32,p-34 | 3 | A report that the supplier thanked us for. | 5
252 | p-12 | p-59 | | Not one evening without the ledger while she moved it. | 4
245 | p-44 | p-45 | 1 | Jasper lent his own heater until the spare part came. | 8
237 | p-10 | p-15 | | Forty drawings, and each one says what it is for. | 2
230 | p-58 | p-60 | | Liv sat with me for an hour over a letter that I had feared. | 3
214 | p-2  | p-52 | 1 | Eight minutes at most, in the worst week of the year. | 14
206 | p-26 | p-31 | 5 | The handover board. Night shift says so, too. | 5
198 | p-56 | p-36 | 4 | Hana keeps a bad part of each kind in a drawer, and shows it to whoever asks. | 4
191 | p-38 | p-39 | | Franziska drove to Linz for me, and let me have the order. | 3
184 | p-3  | p-18 | | The board that he leaves to us for his leave runs in 400 homes. | 9
177 | p-33 | p-5  | | Tomasz took the call that I was afraid of, and let me listen. | 2
169 | p-1  | p-47 | 5 | The academy runs without its head for a week. That is how it should be built. | 8
154 | p-43 | p-42 | 2 | Gareth told the council the truth before they asked. | 4
147 | p-25 | p-27 | | Two belts changed at four in the morning, and coffee for the early shift. | 6
139 | p-57 | p-12 | | Maren explained the pay bands to everybody, in plain words, twice. | 10
132 | p-8  | p-50 | 4 | Callum asks installers what they would change, and then changes it. | 3
124 | p-53 | p-52 | | Ravi stayed on the phone with a mother until we were at her door. | 9
121 | p-49 | p-48 | | Nora took my course in Lyon on a day's notice. In French. | 7
116 | p-17 | p-13 | | He let me choose the microphone. It was the right one. | 4
109 | p-41 | p-37 | | Clara took me to a customer. I should have gone two years ago. | 3
103 | p-2  | p-4,p-25,p-26 | 5 | Not one late truck in the whole quarter. | 7
97  | p-22 | p-19 | | She reads every review of the app. Every single one. | 4
91  | p-59 | p-58 | 3 | Erik broke the ledger on purpose, so that nobody breaks it by mistake. | 5
90  | p-20 | p-24 | | First release with his name under it, and nothing broke. | 6
86  | p-47 | p-51 | | One hundred certificates without one wrong name. Try that with our installers' handwriting. | 4
85  | p-28 | p-31 | | He came in on his free morning to show me the board. | 3
79  | p-6  | p-40 | | Offers on the same day. Customers have noticed. | 4
74  | p-3  | p-20,p-24,p-22 | 2 | They stopped a roll-out that I wanted, and were right. | 11
68  | p-11 | p-56 | 3 | Viktor found the pattern in 300 cases that we had read as bad luck. | 4
63  | p-50 | p-47 | | The course for electricians fills itself. | 2
57  | p-10 | p-14 | 3 | She threw away her own favourite, with the curve in her hand. | 5
51  | p-35 | p-33 | | Lukas found the second source while everybody looked for the first. | 6
46  | p-32 | p-36 | 4 | A whole truck, by the smell. | 9
40  | p-60 | p-57 | | Fatima gave her own evening to a candidate who had got lost. | 3
34  | p-19 | p-20 | 1 | Quiet weekends. Thank you. | 8
29  | p-7  | p-44 | | Ontario is the first region that is ahead of its plan. | 5
24  | p-25 | p-29 | 5 | Two screws fewer. Almost a minute. | 6
19  | p-41 | p-39 | | The page about the bakery. | 4
14  | p-51 | p-48 | | She reads the certificates aloud before she prints them. | 2
10  | p-16 | p-17 | | Astrid kept the room free for us on her free day. | 3
8   | p-4  | p-27 | | Oleksandr has not had a stop in three weeks, and told nobody. | 5
5   | p-7  | p-42 | 2 | We are late, and they stayed. That was you. | 4
3   | p-18 | p-16 | | For the way in which he teaches. | 2
2   | p-20 | p-23 | 3 | Hanna asked what the number is for, and we dropped it. | 4
`;
