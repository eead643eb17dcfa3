/** Goals of the year before, all closed, as an outline; see `goals-previous.ts`. */
export const lastYearGoals = `
^@winter O p-2 | Build more and repair less than the year before | | | last supports
  K p-2 | Failures per 1,000 units, the winter before | 38 > 30 failures | steady | last as=t-9 @failures
  K p-4 | Units built a week at the end of last year | 420 > 600 units | ahead | last @weekly
  K p-53 | Homes that waited for more than two days, last year | 310 > 120 homes | steady | last
  K p-52 | Calls answered within three minutes, last year | 54 > 80 % | ahead | last
  K p-35 | Days of the year on which a line waited for parts | 41 > 15 days | drag | last grade=0.7
  K p-30 | Lost-time accidents of last year | ..4 accidents latest | steady | last
^@quiet O p-3 | A Tarn 8 that can be sold in five countries | | | last supports
  K p-10 | Type approvals in hand for the Tarn 8 | 1 > 5 approvals | steady | last
  K p-14 | Seasonal efficiency (SCOP 35) of the first Tarn 8 | 4.2 > 4.6 | steady | last
  K p-9 | Homes connected to Loop by the end of last year | 6000 > 14000 homes | behind | last grade=0.4
  K p-20 | Controllers updated within a month of a release | 40 > 85 % | behind | last grade=0.3
^@installers O p-8 | Be known to installers in five countries | | | last supports
  K p-8 | Certified installers by the end of last year | 900 > 1350 installers | steady | last @certified
  K p-6 | Units sold through wholesale last year | 2900 > 4200 units | drag | last grade=0.75 @wholesaleyear
  K p-38 | Branches in Bavaria that list the Tarn 8 | 3 > 22 branches | steady | last
  K p-7 | Visits in Canada before the decision to go | 0 > 40 visits | ahead | last
^@margin O p-12 | Grow without borrowing more | | | last supports
  K p-12 | Gross margin of last year | 25 > 29 % | drag | last grade=0.6 @marginyear
  K p-57 | People who left within their first year, last year | 24 > 15 % | behind | last grade=0.3 @leavers
  K p-59 | Machines that still run without a backup | 34 > 0 machines | steady | last
`;
