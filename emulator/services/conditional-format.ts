import type * as port from '../../src/apps-script/port';
import type { FormatRule } from '../engine/ops';
import { exception, mismatch } from './exception';
import { areaOf } from './session';
import type { Session } from './session';

/** @see https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule */
export class ConditionalFormatRule implements port.ConditionalFormatRule {
  readonly googleClass = 'ConditionalFormatRule';

  constructor(
    private readonly session: Session,
    readonly rule: FormatRule,
  ) {}

  getRanges(): port.Range[] {
    return this.rule.areas.map((area) => this.session.rangeOf(area));
  }

  getBooleanCondition(): BooleanCondition {
    return new BooleanCondition(this.rule.formula);
  }
}

class BooleanCondition {
  readonly googleClass = 'BooleanCondition';

  constructor(private readonly formula: string) {}

  getCriteriaValues(): unknown[] {
    return [this.formula];
  }
}

/** The rule inside a ConditionalFormatRule; anything else is refused. */
export function formatRuleOf(value: port.ConditionalFormatRule, method: string): FormatRule {
  if (value instanceof ConditionalFormatRule) return value.rule;
  throw mismatch(method, value);
}

const EMPTY: FormatRule = { areas: [], formula: '', background: null, color: null, bold: null };

/** Collects a rule; ranges and a formula are required. */
export class ConditionalFormatRuleBuilder implements port.ConditionalFormatRuleBuilder {
  readonly googleClass = 'ConditionalFormatRuleBuilder';

  private rule: FormatRule = EMPTY;

  constructor(private readonly session: Session) {}

  whenFormulaSatisfied(formula: string): port.ConditionalFormatRuleBuilder {
    return this.with({ formula });
  }

  setBackground(color: string): port.ConditionalFormatRuleBuilder {
    return this.with({ background: color });
  }

  setFontColor(color: string): port.ConditionalFormatRuleBuilder {
    return this.with({ color });
  }

  setBold(bold: boolean): port.ConditionalFormatRuleBuilder {
    return this.with({ bold });
  }

  setRanges(ranges: port.Range[]): port.ConditionalFormatRuleBuilder {
    const method = 'SpreadsheetApp.ConditionalFormatRuleBuilder.setRanges';
    return this.with({ areas: ranges.map((range) => areaOf(range, method)) });
  }

  build(): port.ConditionalFormatRule {
    const { areas, formula } = this.rule;
    if (areas.length === 0)
      throw exception('Conditional format rule must have at least one range.');
    if (!formula.startsWith('=')) throw exception('Conditional format rule has no valid formula.');
    return new ConditionalFormatRule(this.session, this.rule);
  }

  private with(part: Partial<FormatRule>): this {
    this.rule = { ...this.rule, ...part };
    return this;
  }
}
