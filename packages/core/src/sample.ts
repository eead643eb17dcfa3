/** An invented company with goals and check-ins, for demos, tests and benches. */
export { type SampleCompany, sampleCompany, sampleViewer } from './sample/company.ts';
