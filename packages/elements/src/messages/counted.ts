/**
 * Forms of a noun by number, after the plural rules of a language; `other` is always there. One that begins with `=`
 * stands alone, without the number, as one and two do in Arabic.
 */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/**
 * A count with its noun.
 *
 * @example
 * counted('en')(1240, { one: 'goal', other: 'goals' }); // '1,240 goals'
 */
export function counted(language: string): (count: number, forms: Forms) => string {
  let numbers: Intl.NumberFormat | undefined;
  let rules: Intl.PluralRules | undefined;
  return (count, forms) => {
    numbers ??= new Intl.NumberFormat(language);
    rules ??= new Intl.PluralRules(language);
    const form = forms[rules.select(count)] ?? forms.other;
    return form.startsWith('=') ? form.slice(1) : `${numbers.format(count)} ${form}`;
  };
}
