import type { GoalProduct, WeekGoal } from './queries';

const DAY_MS = 86_400_000;

/** The Monday of the week that a day lies in. */
export function mondayOf(day: string): string {
  const at = Date.parse(`${day}T00:00:00Z`);
  const since = (new Date(at).getUTCDay() + 6) % 7;
  return new Date(at - since * DAY_MS).toISOString().slice(0, 10);
}

/** What supposed loans would be as a goal: whole cents of all loans of a product together. */
export function goalOf(loans: readonly { product: string; count: number; averageAmount: number }[]): GoalProduct[] {
  return loans
    .filter(({ count }) => count > 0)
    .map(({ product, count, averageAmount }) => ({
      product,
      loans: count,
      amount: Math.round(averageAmount * count * 100) / 100,
    }));
}

/** The goal as it can be changed and sent again, without what was done of it. */
export function targetsOf(goal: WeekGoal): GoalProduct[] {
  return goal.products.flatMap(({ product, goalLoans, goalAmount }) =>
    goalLoans == null || goalAmount == null ? [] : [{ product, loans: goalLoans, amount: goalAmount }],
  );
}

/** Another number of loans at the same average; none at all takes the product out of the goal. */
export function withLoans(products: readonly GoalProduct[], product: string, loans: number): GoalProduct[] {
  return products.map((target) =>
    target.product === product && target.loans > 0
      ? { ...target, loans, amount: Math.round(((target.amount * loans) / target.loans) * 100) / 100 }
      : target,
  );
}

export const isMet = ({ loans, amount, goalLoans, goalAmount }: WeekGoal['products'][number]) =>
  goalLoans != null && goalAmount != null && loans >= goalLoans && amount >= goalAmount;
