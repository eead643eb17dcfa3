import { type Answers, answerNames } from './answer-names.ts';
import type { AnswerSources } from './answers.ts';
import { loaded } from './late.ts';
import { answersPart } from './late-parts.ts';

/** The answers of a workspace whose part may still have to be fetched; until then each throws `not-loaded`. */
export function lateAnswers(sources: AnswerSources): Answers {
  let answers: Answers | undefined;
  const made = () => (answers ??= loaded(answersPart).answersOf(sources));
  const each = answerNames.map((name) => [
    name,
    (...asked: readonly never[]) =>
      (made()[name] as (...all: readonly never[]) => unknown)(...asked),
  ]);
  return Object.fromEntries(each) as Answers;
}
