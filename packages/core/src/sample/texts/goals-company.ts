/** Goals on the company itself, and those that have not begun or never will, as an outline. */
export const companyGoals = `
P t-1 | A company that can double without breaking | | | @double
  O p-12 | Fund our own growth: gross margin of 34 percent | | | @margin with=p-58
    K p-12 | Gross margin | 27.5 > 34 % | drag | w=3 from=@marginyear
    K p-58 | Days that our money is tied up in stock and receivables | 96 > 65 days | steady
    O p-58 | Know what a unit costs before it ships | | |
      K p-58 | Working days to close the month | 9 > 4 days | ahead
      K p-12 | Supplier price rises passed on or averted | 0 > 70 % | recover | chain
  O p-57 | Be a place where good engineers and shift leads stay | | | @people with=p-60
    K p-57 | People who leave within their first year | 21 > 9 % | steady | w=2 from=@leavers
    O p-57 | Every manager talks with every person, and it helps | | |
      K p-57 | One-on-ones held at least every second week | 41 > 85 % | steady
      K p-60 | Open roles filled within 45 days | 48 > 80 % | behind
      K p-57 | Share of shift leads with a development plan agreed | 12 > 90 % | steady
      I p-60 | Return-to-work programme with two schools in Poznań | steps: Partner found; First class; Six people hired | wait | supports next
    O p-59 | Tools that do not get in the way | | |
      K p-59 | Sites with a tested restore of their backups | 0 > 5 sites | rosy
      I p-59 | One sign-in for all tools | steps: Chosen; Pilot with IT; Offices*2; Factory terminals*3 | drag | supports
  O p-1 | Plan the second factory so that the board can decide | | | proposed next
    K p-1 | Sites compared with full cost and risk | 0 > 4 sites | wait | proposed next
    K p-12 | Funding options with a written offer | 0 > 2 offers | wait | draft next
    K p-4 | Layout for 3,000 units a week, reviewed by three shift leads | steps: Flow drawn; Walked in cardboard; Reviewed | wait | draft next
  O p-3 | Heat and cool: a Tarn for southern Europe | | | draft next
  O p-41 | Own fair stand in Bologna | | | cancelled
`;
