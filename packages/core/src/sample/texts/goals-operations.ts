/** Goals on quality, production and service, as an outline. */
export const operationsGoals = `
P t-1 | Machines that simply run, winter after winter | | | @reliable
  O p-11 | No cold homes: halve failures in the first winter | | | @winter with=p-2,p-32
    K p-2 | Failures per 1,000 units in the first winter | 31 > 15 failures | drag | w=3 as=t-9 from=@failures
    K p-56 | Warranty cost per unit sold | 42 > 25 EUR | drag | also=@margin
    O t-9 | A cold home is warm again the next day | | | @nextday
      K p-53 | Cold-home calls solved by the next evening | 62 > 90 % | behind | with=p-54
      K p-52 | Calls solved on the phone, without a visit | 38 > 55 % | behind
      K p-53 | Vans that carry the ten most used parts | 11 > 40 vans | slip | from=@vans20
      I p-52 | Night desk in Pune covers Canada as well | steps: Rota agreed; Three people trained*2; First night; Four quiet weeks | drag | supports helps=@canada
    O p-32 | Find the fault before the unit leaves the hall | | |
      K p-32 | Units that pass the end-of-line test at the first attempt | 88 > 97 % | recover
      K p-36 | Incoming lots inspected within one working day | 60 > 95 % | steady
      I p-34 | Audit the compressor plant in Johor | yes-no | done | supports
    O p-11 | Learn from every returned unit | | | @returns
      K p-56 | Returned units with a root cause on file | 22 > 80 % | silent
      K p-54 | Field reports with photos and readings | 35 > 90 % | silent
      I p-54 | Returns bench in Poznań with its own test rig | steps: Space cleared; Rig built; First ten units opened | never | supports
  O p-4 | Build 1,000 units a week in Poznań, right first time | | | @thousand with=p-25,p-26,p-2
    K p-4 | Units built a week, average of four weeks | 610 > 1000 units | steady | w=3 front from=@weekly
    K p-30 | Lost-time accidents | ..1 accidents latest | steady | w=2
    O p-25 | Line 1 runs at its pace without heroics | | |
      K p-25 | Overall equipment effectiveness of line 1 | 58 > 72 % | steady
      K p-28 | Changeover from Tarn 8 to Tarn Mini | 95 > 40 minutes | ahead
      K p-27 | Unplanned stops a week on line 1 | 17 > 6 stops | steady | with=p-28
    O p-26 | Line 2 reaches full speed by the first frost | | | @line2 override
      K p-26 | Stations of line 2 released for serial production | 4 > 14 stations | drag | with=p-29
      K p-31 | Operators trained for three stations or more | 9 > 36 people | rosy | from=@operators
      K p-29 | Takt time of line 2 | 11.5 > 6 minutes | drag | working-days
      K p-26 | Line 2 accepted by the safety inspectorate | yes-no | never
      I p-27 | Brazing robot moved and qualified | steps: Foundation poured; Robot moved*2; Hundred good joints*2 | slip | supports
    O p-30 | Everyone goes home in one piece | | |
      K p-30 | Near misses reported a month, so that we can learn from them | 6 > 30 reports | ahead
      K p-30 | Safety walks with a shift lead, once a week and line | 1..2 walks share | steady
  O p-5 | Parts on time from two sources each | | | @parts
    K p-33 | Critical parts with a second approved source | 7 > 22 parts | drag | w=2
    K p-35 | Stock reach of compressors, kept between three and six weeks | 21..42 days share | steady
    O t-5 | The line never waits for a part | | | also=@thousand*2
      K p-35 | Hours that a line stood for want of parts, a month | 46 > 8 hours | back
      K p-33 | Deliveries on the day that was promised | 74 > 93 % | drag
      I p-33 | Frame contract with a European compressor maker | zones: Letter of intent / Contract signed / First pallet delivered | zone | supports stretch from=@offers
`;
