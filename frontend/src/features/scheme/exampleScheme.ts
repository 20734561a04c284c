import type { SchemeRules } from './queries';

/** A complete set of numbers to start from and to change, offered by a button. No bank's rules, and never applied by itself. */
export const exampleScheme: Omit<SchemeRules, 'name' | 'effectiveFrom'> = {
  products: [
    { product: 'MORTGAGE', coefficient: 1, benchmarkBalance: 500_000, minFactor: 0.8, maxFactor: 1.5 },
    { product: 'CONSUMER', coefficient: 0.6, benchmarkBalance: 120_000, minFactor: 0.8, maxFactor: 1.5 },
    { product: 'BUSINESS', coefficient: 1.5, benchmarkBalance: 800_000, minFactor: 0.8, maxFactor: 1.5 },
  ],
  tierWindowMonths: 3,
  entryTier: 5,
  probationMonths: 3,
  tiers: [
    tier(1, 30, 28, 6_000_000, 10_000_000, 15_000_000),
    tier(2, 20, 18, 4_000_000, 7_000_000, 10_000_000),
    tier(3, 13, 12, 2_500_000, 4_500_000, 7_000_000),
    tier(4, 7, 6.5, 1_500_000, 2_500_000, 4_500_000),
    tier(5, 0, 4, 800_000, 1_500_000, 2_500_000),
  ],
  pace: { rushShare: 0.5, rushDays: 3, rushMinLoans: 3, idleDays: 10 },
  gradeRules: [
    { minAnnualAttainment: 1, minMonthsMet: 9, proposal: 'PROMOTE' },
    { minAnnualAttainment: 0.6, minMonthsMet: 6, proposal: 'KEEP' },
    { minAnnualAttainment: 0, minMonthsMet: 0, proposal: 'DEMOTE' },
  ],
  caseBonus: { pointsPerPublishedCase: 1, monthlyCapPerOfficer: 2, monthlyCapPerBranch: 5 },
};

function tier(
  number: number,
  minAveragePoints: number,
  pointsStandard: number,
  lifelineAmount: number,
  floorAmount: number,
  stretchAmount: number,
): SchemeRules['tiers'][number] {
  return { tier: number, minAveragePoints, pointsStandard, lifelineAmount, floorAmount, stretchAmount };
}
