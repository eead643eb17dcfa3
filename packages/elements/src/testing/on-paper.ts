/** What the styles of an element leave out on paper, as a selector. */
export function leftOut({ adoptedStyleSheets }: ShadowRoot): string {
  const rules = adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]);
  const printed = rules.filter(
    (rule) => rule instanceof CSSMediaRule && rule.conditionText === 'print',
  ) as CSSMediaRule[];
  return printed
    .flatMap(({ cssRules }) => [...cssRules])
    .filter((rule) => rule instanceof CSSStyleRule && rule.style.display === 'none')
    .map((rule) => (rule as CSSStyleRule).selectorText)
    .join();
}
