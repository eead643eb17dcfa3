import { enClosingSteps } from '../messages/en-closing-steps.ts';
import { enExplanation } from '../messages/en-explanation.ts';
import explanationStyles from '../parts/explanation.styles.ts';
import stepStyles from './steps.styles.ts';

export { goalForm } from './goal-form.ts';
export { goalsCsv } from './goals-csv.ts';
export { bulkPanel } from './bulk-panel.ts';
export { carryPanel } from './carry-panel.ts';
export { cyclePanel } from './cycle-panel.ts';
export { endedText, noticeView } from './notice-view.ts';

/** The English texts of the steps. */
export const stepsEnglish = { closingSteps: enClosingSteps, explanation: enExplanation };

/** How the steps look. */
export const stepsStyles = [explanationStyles, stepStyles];
