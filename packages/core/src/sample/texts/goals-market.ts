/** Goals on markets and installers, as an outline. */
export const marketGoals = `
P t-1 | First choice of installers in five countries | | | @market
  O p-8 | 2,400 certified installers who come back to us | | | @installers with=p-47,p-50
    K p-8 | Certified installers | 1350 > 2400 installers | steady | w=3 from=@certified
    K p-50 | Installers who order again within 60 days | 44 > 65 % | drag
    O p-47 | An academy that installers recommend to each other | | |
      K p-47 | Course days held in Hamburg, Vienna and Leeds | 0 > 54 days | ahead | working-days
      K p-49 | Passed exams a month in Italian and French | 4 > 40 exams | recover
      K p-51 | Days from passed exam to certificate in hand | 19 > 3 days | done
      I p-49 | Course material in Italian and French | steps: Slides; Exercises; Exam questions*2; Reviewed by two installers | steady | supports
    O p-50 | Partners in the UK who earn well with Tarn | | |
      K p-50 | Partners with ten installations or more in a year | 23 > 60 partners | behind
      K p-50 | Partners who use the quoting tool every week | 0 > 80 partners | slip
  O p-6 | Grow sell-through with wholesalers in Germany and Austria | | | @wholesale
    K p-6 | Units sold through wholesale | 3800 > 7500 units | drag | w=3 back from=@wholesaleyear
    O t-6 | Be on the shelf before the heating season | | |
      K p-37 | Branches with a demo unit that runs | 12 > 85 branches | steady
      K p-38 | Quotes answered within one working day in Bavaria | 48 > 90 % | ahead
      K p-39 | Framework agreements with Austrian housing funds | zones: One in negotiation / One signed / Three signed | zone
      I p-41 | Autumn campaign "Hear nothing" | steps: Idea tested; Films shot*2; Booked; On air | ahead | supports with=p-13
    O p-41 | Owners and installers find us before they find a boiler | | |
      K p-41 | Requests from our own pages a month | 310 > 900 requests | steady
      K p-41 | Cost of a request that becomes a quote | 118 > 60 EUR | rosy
      K p-40 | Requests answered by a person on the same day | 33 > 85 % | silent
  O p-7 | Prove that Tarn sells in Canadian winters | | | @canada with=p-44 stretch
    K p-44 | Units installed in Ontario and Quebec | 40 > 600 units | behind | w=2 back
    K p-44 | CSA certificate for Tarn 8 and Tarn Mini | steps: File handed in; Tests in Toronto passed*2; Certificate for Tarn 8*2; Certificate for Tarn Mini | drag
    O p-44 | Sixty homes through a winter at minus 30 | | |
      K p-45 | Pilot homes with a signed agreement | 8 > 60 homes | drag | from=@families
      K p-44 | Distributors under contract | 0 > 3 distributors | steady | stretch
      K p-45 | Defrost cycles that owners complain about | ..2 complaints latest | steady
      I p-45 | Cold-climate kit: base heater and wind shield | steps: Drawings; Parts here; Fitted in five homes | slip | supports helps=@winter
    O p-43 | Win social housing in Ireland and Wales | | |
      K p-43 | Homes in signed social housing contracts | 260 > 1400 homes | steady
      K p-42 | Councils that name Tarn in their specification | 2 > 9 councils | behind
      K p-43 | Bid for the Cardiff retrofit lot handed in | yes-no | done
`;
