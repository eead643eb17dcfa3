/** Goals of the first quarter of the year, all closed, as an outline; see `goals-previous.ts`. */
export const firstGoals = `
^@quiet O p-10 | Hear what the neighbours hear | | | first supports
  K p-13 | Gardens in which we measured for a whole night | 0 > 20 gardens | done | first grade=1
  K p-17 | Days until the sound chamber is free for us | 24 > 6 days | behind | first grade=0.4
^@loop O p-9 | Loop keeps its word when the network does not | | | first supports
  K p-20 | Controllers that were offline for more than a day | 9 > 3 % | behind | first grade=0.3
  K p-22 | Pairing succeeds at the first attempt, on iPhone | 58 > 80 % | behind | first grade=0.4 @iphone
  I p-19 | Sit beside ten owners while they set up their unit | steps: Five visits; Ten visits; Film for the team | slip | first
^@winter O p-11 | Understand last winter before the next one | | | first supports
  K p-52 | Calls of last winter sorted by cause | 0 > 3200 calls | done | first
  K p-56 | Repeat failures with a cause that everybody accepts | 10 > 60 % | steady | first grade=0.8
  K p-53 | Field engineers with the basic R290 course | 0 > 30 people | steady | first @basic
^@thousand O p-26 | The first hundred units from line 2 | | | first supports
  K p-26 | Units that left line 2 ready for sale | 0 > 100 units | drag | first grade=0.7
  K p-31 | Operators released for a station of line 2 | 0 > 12 people | steady | first @operators
  I p-29 | Line 2 walked through in cardboard before steel was ordered | steps: Boxes built; Walked by both shifts*2; Changes drawn | ahead | first
^@parts O t-5 | Know what is on the shelf | | | first supports
  K p-35 | Parts whose stock figure is right when we count | 61 > 95 % | steady | first
  K p-33 | Offers from possible second sources | 0 > 30 offers | ahead | first @offers
^@installers O p-47 | A certificate for two days off the van, not four | | | first supports
  K p-47 | Days that an installer is away from work for it | 4 > 2 days | done | first grade=1
  K p-49 | Trainers who can hold the course in Italian | 0 > 2 people | missed | first grade=0
^@canada O p-44 | Be reachable where it is ten below at breakfast | | | first supports
  K p-46 | Quotes answered before noon in Ontario | 20 > 90 % | steady | first
  K p-45 | Families who want to hear about the pilot | 0 > 90 families | drag | first grade=0.8 @families
^@people O p-57 | Nobody arrives to an empty desk | | | first supports
  K p-57 | Newcomers whose tools and first week were ready | 52 > 95 % | ahead | first
`;
