/** An invented company with goals and check-ins, for demos, tests and benches. */
export { type ReviewedSample, reviewedSample } from './sample/reviews.ts';
export {
  type SampleCompany,
  type SampleOptions,
  sampleCompany,
  sampleViewer,
} from './sample/company.ts';
export { sampleHistory } from './sample/history.ts';
