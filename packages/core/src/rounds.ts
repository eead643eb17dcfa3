/** Anonymous rounds as a server keeps them: the port, its simulation in memory, and what a real one builds on. */
export {
  type AnonymousRounds,
  type AnswerStatus,
  type WithdrawalToken,
  keepingRounds,
  roundsJob,
} from './workspace/anonymous-rounds.ts';
export { type BlindPool, type Mark, createBlindPool } from './workspace/blind-pool.ts';
export { type Settled, type StoredRound, settlingCommit } from './workspace/settling-commit.ts';
export { type SimulatedRoundsOptions, simulatedRounds } from './workspace/simulated-rounds.ts';
/** The contract of such servers as a suite for any test runner. */
export {
  type OpenRounds,
  type RoundsUnderTest,
  roundsConformance,
} from './workspace/conformance/rounds.ts';
