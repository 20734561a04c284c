import { describe, expect, it } from 'vitest';
import { exampleScheme } from './exampleScheme';
import { blankForm, formOf, same, switched, valueAt, withoutRow, withRow, withValue, written } from './form';
import { blanks } from './pointers';

const rules = { name: '2027 考核方案', effectiveFrom: '2027-01', ...exampleScheme };

describe('a scheme while it is written', () => {
  it('goes through the form unchanged', () => {
    expect(written(formOf(rules))).toEqual(rules);
    expect(blanks(written(formOf(rules)))).toEqual([]);
  });

  it('starts empty, with five tiers and without the optional sections', () => {
    const start = written(blankForm());
    expect(start.tiers.map((tier) => tier.tier)).toEqual([1, 2, 3, 4, 5]);
    expect(start).not.toHaveProperty('pace');
    expect(blanks(start)).toContain('/tiers/4/stretchAmount');
  });

  it('changes one value and nothing else', () => {
    const form = formOf(rules);
    const changed = withValue(form, '/tiers/2/floorAmount', 5_000_000);
    expect(valueAt(changed, '/tiers/2/floorAmount')).toBe(5_000_000);
    expect(changed.tiers[1]).toBe(form.tiers[1]);
    expect(same(form, changed)).toBe(false);
    expect(same(form, withValue(changed, '/tiers/2/floorAmount', 4_500_000))).toBe(true);
  });

  it('keeps what a section held while it is off', () => {
    const off = switched(formOf(rules), 'pace', false);
    expect(written(off)).not.toHaveProperty('pace');
    expect(written(switched(off, 'pace', true)).pace).toEqual(rules.pace);
  });

  it('numbers tiers anew when one is taken out', () => {
    const form = withoutRow(formOf(rules), 'tiers', 1);
    expect(form.tiers.map((tier) => [tier.tier, tier.minAveragePoints])).toEqual([
      [1, 30],
      [2, 13],
      [3, 7],
      [4, 0],
    ]);
    expect(withRow(form, 'tiers').tiers[4]?.tier).toBe(5);
  });
});
