/** English texts of what each figure is: what is counted, over what, and what is left out. */
export const enFigures = {
  'strategy-progress':
    'For each active pillar that you may see: its score, what is expected of it by now, and its status; and the same at the end of each of the six weeks before, by what was known then and by goals and links as they are now. Where you see no pillar, objectives that contribute to nothing stand in for pillars.',
  forecast:
    'Where the score is as likely to end above as below on the last day of the current cycle, or on the pillar’s own if that is earlier, with the band in which four of five cases end. It goes by the values of the goals below; where less than half is known, there is no forecast.',
  'held-back':
    'For each goal below that moves the score and is behind: how far it is behind what is expected by now, times its weight in the score. A goal without any check-in is taken as 0. Goals that are not behind, and those that you may not see, are left out.',
  leverage:
    'What the score would gain if one goal below alone reached its target, over all paths, by the weights as they are. Goals held by an override move nothing.',
  movers:
    'The goals that you may see whose progress changed most in the last week, up or down, with the check-ins with a value in between, on the goal and on those below it that moved along. Goals that did not move are left out.',
  difference:
    'Everything that differs between the two moments, by what brought it about: what people did, found by comparing the records, and what differs only because time has passed. What you may not see is counted as out of sight.',
  findings:
    'What is worth a look about the active goals that you may see: what keeps a figure from being right comes first, then likely mistakes.',
  'status-distribution':
    'All goals that you may see, drafts, closed and cancelled ones included, each counted once: by its status, its kind, and its team, which is the one that it names, that owns it, or that of its owner.',
  alignment:
    'Of the active goals that you may see, pillars and private goals aside, the share that leads to a pillar over links that contribute; the rest is listed. Where you see no pillar, objectives that contribute to nothing stand in.',
  coverage:
    'Of the active pillars, those to which an active objective contributes. Of the people, those who own an active goal; those who may only look are not counted. Of the teams, those with an active goal of their own, of their people or of a team below. Only goals that you may see count.',
  freshness:
    'Under each pillar, how long ago the last check-in was on each open goal that takes its own. The median is the age that half of them do not exceed; the other is the age that nine in ten do not. A goal without any check-in counts from its first day.',
  confidence:
    'The mean of the last confidences that people gave the open goals below a pillar, each with its share in the score, their spread, and what the mean has gained in two weeks. It is what people said, and is never worked out.',
  divergence:
    'The active goals whose last reported status is better than their computed progress says, and those where it is worse. Goals for which nobody gave a status are left out.',
  'check-ins-on-time':
    'Of the check-ins whose last day fell in the month, the share that was made on time, for everyone and for each team that is large enough. What fell due while nobody could work is left out. It is of the last month that is over, and lists nobody.',
  'programme-health':
    'The mean of its parts, by the weights of the settings. Each part is a share of what is as it should be; a part without data is left out, and the others weigh as much more. Parts about people are of the last month that is over, for everyone.',
};
