/** The parts of a report's page, in their order on it. */
export const REPORT_PARTS = ['summary', 'bands', 'tiers', 'officers', 'months', 'branches', 'tenures'] as const;

export const reportPart = (part: (typeof REPORT_PARTS)[number]): string => `report-part-${part}`;
