export { exportSeen } from './files/export-seen.ts';
export { pastVersions } from './past-versions.ts';
export { pastWorkspace } from './past-workspace.ts';
