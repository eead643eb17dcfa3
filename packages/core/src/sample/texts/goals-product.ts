/**
 * Goals on the product, as an outline; the form is said in `outline.ts`.
 */
export const productGoals = `
P t-1 | Heat pumps that people love to live with | | | @home
  O p-3 | Make the Tarn 8 the quietest heat pump in its class | | | @quiet with=p-10,p-13 as=t-2
    K p-10 | Bring the sound of the Tarn 8 at one metre in night mode from 46 to 38 dB(A) | 46 > 38 dB(A) | drag | w=3
    K p-13 | Win the quiet mark in four of our five markets | 0 > 4 marks | steady | w=2
    O t-2 | A fan and housing that neighbours do not hear | | | @fan
      K p-13 | Cut fan noise on the test bench at 600 rpm | 41 > 35 dB(A) | slip | with=p-17 from=@fan800
      I p-15 | New owl-wing fan blade | steps: Blade geometry frozen; Tool ordered; First shots measured*2; Released for the line*2 | steady | supports with=p-13,p-17
    O p-14 | The efficiency label that installers ask for, without losing quiet | | | also=@margin w=2
      K p-14 | Raise the seasonal efficiency (SCOP 35) of the Tarn 8 | 4.6 > 5.1 | drag
      K p-16 | Keep the refrigerant charge under the R290 limit in every prototype | ..152 g share | steady | with=p-14
      K p-18 | Cut standby consumption of the controller board | 11 > 4 W | done
      I p-16 | Propane safety file accepted by the notified body | yes-no | never | supports
    O p-10 | Decide on the Tarn 12 for larger homes with facts | | | stretch
      K p-14 | Field trial homes that report a whole cold week | 0 > 12 homes | behind | stretch
      K p-10 | Find the sound level that owners of larger homes accept | baseline dB(A) | steady
      K p-18 | Level of ambition reached for the two-stage compressor concept | zones: One concept calculated / One concept on the bench / Two concepts compared in the field | zone | stretch
  O p-9 | Make Loop the reason people recommend Tarn | | | @loop with=p-19,p-20
    K p-19 | Raise the App Store rating of Loop | 3.4 > 4.5 stars | ahead | w=2
    K p-9 | Homes in which Loop shifts heating to cheap hours | 1200 > 9000 homes | drag | w=2 back
    O p-19 | Setting up a new heat pump takes minutes, not an evening | | | @setup
      K p-21 | Time from unboxing to a warm home shown in Loop, median | 48 > 15 minutes | steady | helps=@installers
      K p-22 | Pairing succeeds at the first attempt | 71 > 95 % | rosy | from=@pairing
      K p-19 | Installers who finish set-up without calling us | 55 > 85 % | recover | helps=@installers
      I p-21 | Set-up wizard in nine languages | steps: Texts written; Translated; Tested with ten installers*2; In the store*2 | ahead | supports
    O p-20 | Firmware that owners never have to think about | | |
      K p-20 | Failed updates over the air | 3.2 > 0.5 % | steady | with=p-24
      K p-24 | Days from a fixed fault to all homes updated | 34 > 7 days | slip
      K p-20 | Every release passes the winter suite on ten real units | ..0 failures latest | steady
      K p-24 | Controllers that still run firmware older than a year | 18 > 2 % | silent
    O p-23 | Use what 14,000 homes tell us | | |
      K p-23 | Faults that the data show before the owner calls | 4 > 30 % | behind
      K p-22 | Owners who open the weekly energy report | 12 > 35 % | never
      I p-19 | Talk to one owner every week and write it down | manual | steady | supports
`;
