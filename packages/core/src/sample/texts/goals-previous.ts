/** Goals of the quarter before, all closed, as an outline; \`^\` hangs a goal under one of another file. */
export const previousGoals = `
^@quiet O t-2 | Know where the noise of the Tarn 8 comes from | | | previous
  K p-13 | Noise sources with a measured share | 2 > 9 sources | done | previous grade=1
  K p-17 | Cut fan noise on the test bench at 800 rpm | 47 > 41 dB(A) | drag | previous @fan800 grade=0.6
^@loop O p-19 | Stop losing people during pairing | | | previous
  K p-22 | Pairing succeeds at the first attempt, on Android | 52 > 80 % | steady | previous @pairing from=@iphone
  K p-20 | Support calls about pairing, a week | 64 > 20 calls | behind | previous grade=0.3
^@winter O t-9 | Be ready for the first frost | | | previous
  K p-53 | Field engineers certified for R290 | 6 > 24 people | drag | previous from=@basic
  K p-52 | Service desk open from six to ten, every day | yes-no | done | previous
  K p-53 | Vans that carry the ten most used parts, first wave | 0 > 20 vans | behind | previous @vans20
^@thousand O p-25 | Bring line 1 from 480 to 600 units a week | | | previous
  K p-25 | Units built a week on line 1 | 480 > 600 units | done | previous
  K p-27 | Planned maintenance done on time | 61 > 90 % | steady | previous grade=0.9
^@installers O p-47 | Open the academy in Leeds | | | previous
  K p-50 | Room, rig and trainer in place | steps: Lease signed; Rig built*2; Trainer hired | done | previous
  K p-47 | Installers trained in Leeds | 0 > 120 installers | drag | previous
^@wholesale O p-37 | Get back on the shelf at two lost wholesalers | | | previous
  K p-37 | Wholesalers won back | zones: Talks resumed / One listed / Both listed | zone | previous
  K p-6 | Rebate agreement simple enough for one page | yes-no | missed | previous
`;
