/** What Tarn stands for: name and description, one a line. */
export const values = `
Warm homes first        | When two things are urgent, the one with a cold home behind it goes first, whoever's plan it upsets.
Say it early            | Bad news on Monday is a task. The same news on Friday is a problem. We thank whoever brings it.
Measure, then argue     | We put a figure on the table before an opinion, and we say how we got it.
Ask the one who holds the spanner | Installers, operators and the service desk know first. We go and ask, and we come back with an answer.
Leave it better for the next shift | Tools, drawings, code and people: whoever comes after us finds them in better order than we did.
`;
