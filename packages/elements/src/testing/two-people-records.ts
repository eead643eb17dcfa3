const ofSeries = (id: string, more: Record<string, unknown>) => ({
  ...{ id, seriesId: 'weekly-1' },
  ...more,
});

/** A series of Ann and Ben that met on 6 May and meets again on 20 May, with a point and an action of it. */
export const twoPeople = {
  series: [
    {
      ...{ id: 'weekly-1', people: ['ann', 'ben'], managerId: 'ann', zone: 'UTC' },
      recurrence: { frequency: 'weekly', interval: 2, weekdays: [{ weekday: 3 }] },
      ...{ from: '2026-04-22', startedBy: 'ann', startedAt: '2026-04-20T08:00:00Z' },
    },
  ],
  meetings: [
    ofSeries('m-1', {
      ...{ due: '2026-05-06T10:00:00Z', at: '2026-05-06T10:00:00Z', minutes: 30 },
      confirmed: { by: 'ann', at: '2026-05-06T11:00:00Z' },
      closedAt: '2026-05-06T11:00:00Z',
    }),
  ],
  talkingPoints: [
    ofSeries('p-1', { by: 'ben', at: '2026-05-11T08:00:00Z', text: 'A course on pricing' }),
  ],
  actionItems: [
    ofSeries('a-1', {
      ...{ by: 'ann', at: '2026-05-06T10:20:00Z', ownerId: 'ben', text: 'Call three lost teams' },
      ended: { as: 'done', by: 'ben', at: '2026-05-12T10:20:00Z' },
    }),
  ],
};
