/**
 * Who may see and do what, as people have agreed on it: written by hand from the design, read by people, and
 * held against the rules and the workspace cell by cell. It is not made from the policy, and must not be.
 *
 * A line of `seeing` is: records, the states that they are in, who sees them (what somebody is to the
 * record), and which roles see them whoever they are. Whoever is not named does not; `anyone` is everyone
 * in the workspace, `anyone-else` all but the person it is about. Reading one, listing them and exporting them are answered alike.
 *
 * A line of `doing` is: commands, the states of what they are about, and who runs them: what somebody is
 * to it, with the roles that one of these needs. `all` stands for member, leader, hr and admin: those whose
 * role is only to look on do nothing at all.
 */
export const seeing = `
# What concerns everyone
person team cycle calendar settings metric template | any | anyone
observation                    | any           | anyone
company-value                  | any           | anyone

# Goals: people
goal                           | public        | anyone
goal                           | chain         | owner contributor reviewer above further-above
goal                           | named         | owner named
goal                           | private       | owner

# Goals: of a team, for which its lead stands
team-goal                      | public        | anyone
team-goal                      | chain         | lead lead-above above-lead
team-goal                      | named         | lead
team-goal                      | private       | lead
unled-goal                     | public        | anyone
unled-goal                     | chain         | lead-above
unled-goal                     | named private | nobody

# What hangs on a goal goes with it
check-in comment goal-observation | public     | anyone
check-in comment goal-observation | chain      | owner contributor reviewer above further-above
check-in comment goal-observation | named      | owner named
check-in comment goal-observation | private    | owner

# Who is away, what is due
leave                          | any           | self above further-above | hr admin
cadence-rule                   | workspace team | anyone
cadence-rule                   | person        | self above further-above | hr admin
cadence-rule                   | public        | anyone
cadence-rule                   | chain         | owner contributor reviewer above further-above
cadence-rule                   | named         | owner named
cadence-rule                   | private       | owner
snooze                         | public chain  | owner reviewer
snooze                         | named private | owner
snooze                         | person        | self
delegation                     | all           | self delegate above further-above
delegation                     | public        | owner delegate reviewer above further-above
delegation                     | chain         | owner reviewer above further-above
delegation                     | named         | owner
delegation                     | private       | owner
nudges                         | any           | self

# One-on-ones: the two, whatever the roles and the reporting line of others
series                         | active ended  | report partner
meeting                        | any           | report partner
point shared-note action       | kept          | report partner
point shared-note action       | shown         | report partner successor
private-note                   | kept shown    | report

# Reviews: their writer, who manages the person or did so; the person once it is shared
review                         | draft         | above
review                         | former        | nobody-near
review                         | shared        | self above

# What people say to and of each other: by its visibility; the manager is who managed when it was written
feedback                       | to-subject    | author subject
feedback                       | to-both       | author subject manager-then
feedback                       | to-manager    | author manager-then
feedback                       | to-all        | anyone
feedback-request               | open declined withdrawn | author asked
feedback-round                 | open released destroyed called-off | author subject asked
feedback-round                 | reported      | author subject asked | hr
anonymous-text                 | open          | nobody
anonymous-text                 | released beside-reported | subject
anonymous-text                 | reported      | subject | hr
recognition                    | on-the-wall of-giver-off-the-wall | anyone
recognition                    | off-the-wall withdrawn | author subject receiver

# Coaching and reviews
practice figure-snapshot       | any           | anyone
coach-state                    | any           | subject
goal-phase                     | public chain  | owner above
goal-phase                     | named private | owner
brief                          | draft withdrawn | author
brief                          | shared        | author subject
brief-where-hr-reads           | draft withdrawn | author
brief-where-hr-reads           | shared        | author subject | hr

# Single fields of what is seen
field-name field-email field-title field-roles | any | anyone
field-external-ids             | any           | self | hr admin
field-legal-hold               | any           | self | hr admin
field-goal-of-point            | public        | report partner successor
field-goal-of-point            | private       | report
field-meeting-of-note          | shown         | report partner
field-feedback-of-point        | to-all        | report partner successor
field-feedback-of-point        | to-subject    | report
field-feedback-of-point        | to-manager    | partner
field-feedback-of-point        | off-the-wall  | report successor
field-wall-opt-out             | any           | self | hr admin
field-goal-of-feedback         | public        | anyone
field-goal-of-feedback         | private       | subject
field-goal-of-recognition      | public        | anyone
field-goal-of-recognition      | private       | subject
field-goal-of-request          | public        | author asked
field-goal-of-request          | private       | nobody
field-request-of-feedback      | in-answer     | author above
field-asked-of-round           | reported      | author subject asked
field-cited-of-brief field-seen-of-brief | of-public-goal | author subject
field-cited-of-brief field-seen-of-brief | of-private-goal of-private-grade | subject
field-cited-of-brief field-seen-of-brief | of-feedback-to-subject | author subject
field-cited-of-brief field-seen-of-brief | of-feedback-to-manager | author
field-cited-of-brief field-seen-of-brief | of-thanks-off-the-wall | author subject
field-cited-of-brief field-seen-of-brief | of-meeting | subject
`;

/** Who runs which command; see `seeing`. */
export const doing = `
# Own goals, and leaders for people below them
goal.edit goal.propose goal.change-state goal.close | public chain | owner:member,leader above:leader further-above:leader
goal.edit goal.propose goal.change-state goal.close | named private | owner:member,leader
goal.override goal.clear-override goal.carry-over | public chain | owner:member,leader above:leader further-above:leader
goal.override goal.clear-override goal.carry-over | named private | owner:member,leader
goal.create goal.create-outline | new           | self:member,leader above:leader further-above:leader
goal.realign                   | public        | owner:member,leader above:leader further-above:leader team-lead:leader
goal.realign                   | chain         | owner:member,leader above:leader further-above:leader
goal.realign                   | named private | owner:member,leader

# Check-ins: also whoever contributes, and leaders above those
goal.check-in | public  | owner:member,leader contributor:member,leader above:leader further-above:leader above-contributor:leader
goal.check-in | chain   | owner:member,leader contributor:member,leader above:leader further-above:leader
goal.check-in                  | named private | owner:member,leader

# Answers: those whom the outcome concerns, never the owner but where nobody else may
goal.accept goal.return | public | above:member,leader further-above:member,leader parent-owner:member,leader
goal.accept goal.return        | chain         | above:member,leader further-above:member,leader
goal.accept                    | named private | owner:member,leader
goal.return                    | named private | nobody

# Words on a goal: whoever sees it; changed by who wrote them, while they see it
comment.add                    | public        | anyone:all
comment.add                    | chain         | owner:all contributor:all reviewer:all above:all further-above:all
comment.add                    | named         | owner:all named:all
comment.add                    | private       | owner:all
comment.edit comment.withdraw  | public        | author:all
comment.edit comment.withdraw  | chain named private | nobody

# Metrics
metric.add                     | new           | self:member,leader,admin above:leader,admin further-above:leader,admin anyone:admin
metric.observe metric.edit     | any           | self:member,leader,admin above:leader,admin further-above:leader,admin anyone:admin

# People, teams, cycles, settings
workspace.begin person.add team.add team.edit team.retire settings.edit | any | anyone:admin
goals.import people.import check-ins.import calendar.add calendar.edit calendar.remove record.drop | any | anyone:admin
cycle.add cycle.generate cycle.edit cycle.change-state | any | anyone:hr,admin
person.edit                    | name          | self:all anyone:admin
person.edit                    | time-zone     | self:all anyone:admin
person.edit                    | email place   | anyone:hr,admin
person.edit                    | external-ids  | anyone:admin
person.edit                    | roles         | anyone-else:admin
person.edit | active legal-hold | anyone-else:hr,admin
person.edit                    | wall          | self:all
value.add value.edit value.retire | any       | anyone:hr,admin

# Rhythm: rules for people, teams and goals; leave; what is put off or handed over
cadence.set cadence.end        | workspace team | anyone:hr,admin
cadence.set cadence.end        | person        | above:leader further-above:leader anyone:hr,admin
cadence.set cadence.end        | public        | above:leader further-above:leader anyone:hr,admin
cadence.set cadence.end        | chain         | owner:hr,admin contributor:hr,admin reviewer:hr,admin above:leader,hr,admin further-above:leader,hr,admin
cadence.set cadence.end        | named         | owner:hr,admin named:hr,admin
cadence.set cadence.end        | private       | owner:hr,admin
leave.add leave.remove         | any           | self:all above:leader further-above:leader anyone:hr,admin
queue.snooze queue.wake        | any           | self:all
queue.delegate queue.end-delegation | any      | self:all
nudge.record                   | any           | self:all

# Practices: what the coach has suggested is one's own; how one feels for a goal says who works on it
coach.shown coach.snooze coach.dismiss coach.restore | any | self:all
practice.add practice.edit practice.retire | any | anyone:hr,admin
phase.set phase.clear          | public chain  | owner:all contributor:all
phase.set phase.clear          | named private | owner:all

# One-on-ones: the two; what one wrote is changed by that one; what is shown is shown by the report
series.start                   | new           | report:all partner:all
series.change series.end       | any           | report:all partner:all
series.share                   | any           | report:all
meeting.add meeting.move meeting.skip meeting.confirm meeting.object meeting.close | any | report:all partner:all
talking-point.raise talking-point.reorder talking-point.resolve | any | report:all partner:all
talking-point.drop talking-point.reopen | any  | report:all partner:all
talking-point.edit             | any           | report:all
note.add                       | any           | report:all partner:all
note.edit note.erase           | any           | report:all
action.add action.edit action.end action.reopen | any | report:all partner:all
template.add template.edit template.retire | any | anyone:hr,admin

# Figures about people, which name nobody
figures.take                   | any           | anyone:all

# Reviews: of oneself and those below; a draft is its writer’s while they manage the person, what was shared is for the two
review.start                   | any           | self:all above:all further-above:all
review.write review.cite review.uncite review.refresh review.share review.withdraw | draft | above:all
review.write review.cite review.uncite review.refresh review.share | former | nobody
review.withdraw                | former        | nobody-near:all
review.comment                 | shared        | self:all above:all

# Anonymous rounds: who receives one, leaders above, hr; changed by who opened it, here boss; released by nobody
round.open                     | new           | self:all above:leader further-above:leader anyone:hr
round.raise-threshold round.call-off | open    | above:all
round.report-text              | released      | self:all
round.release round.prolong round.destroy | any | nobody

# Feedback and recognition: who may open what was said is its author; who reads it may keep it from others
feedback.give                  | new           | anyone:all
feedback.widen                 | subject both manager public | author:all
feedback.narrow                | subject both public | author:all subject:all
feedback.narrow                | manager       | author:all
feedback.ask                   | new           | self:all above:all further-above:all
feedback.remind feedback.withdraw-request | open | asker:all
feedback.decline               | open          | asked:all
recognition.give               | new           | anyone:all
recognition.react              | on-wall       | anyone:all
recognition.react              | off-wall      | giver:all receiver:all
recognition.withdraw           | on-wall off-wall | giver:all

# Erasure, export, retention: access.md gives a person all about them, who only looks on too
person.export                  | any           | self:member,leader,hr,admin,viewer
person.erase retention.run     | any           | anyone:hr,admin
`;
