import type { Area } from '../plans/areas';
import type { Assumptions } from '../plans/assumptions';
import { targetAt } from '../plans/lines';
import { mean } from '../numbers';

const knots = [0, 4, 8, 12, 16, 20, 24];

/**
 * The readiness index, 0 to 100, that the plan expects of an area at a week: 0 at the start,
 * straight lines between the ends of months 1 to 6. Mocks have no published curve and take the
 * mean of the other three.
 */
export function expectedIndex(area: Area, week: number, a: Assumptions): number {
  switch (area) {
    case 'coding':
      return targetAt({ knots, targets: codingCurve(a) }, week);
    case 'design':
      return targetAt({ knots, targets: designCurve(a) }, week);
    case 'behavioral':
      return targetAt({ knots, targets: behavioralCurve(a) }, week);
    case 'mocks':
      return mean([
        expectedIndex('coding', week, a),
        expectedIndex('design', week, a),
        expectedIndex('behavioral', week, a),
      ]);
  }
}

function codingCurve(a: Assumptions): readonly number[] {
  return [
    0,
    a.curveCodingMonth1,
    a.curveCodingMonth2,
    a.curveCodingMonth3,
    a.curveCodingMonth4,
    a.curveCodingMonth5,
    a.curveCodingMonth6,
  ];
}

function designCurve(a: Assumptions): readonly number[] {
  return [
    0,
    a.curveDesignMonth1,
    a.curveDesignMonth2,
    a.curveDesignMonth3,
    a.curveDesignMonth4,
    a.curveDesignMonth5,
    a.curveDesignMonth6,
  ];
}

function behavioralCurve(a: Assumptions): readonly number[] {
  return [
    0,
    a.curveBehavioralMonth1,
    a.curveBehavioralMonth2,
    a.curveBehavioralMonth3,
    a.curveBehavioralMonth4,
    a.curveBehavioralMonth5,
    a.curveBehavioralMonth6,
  ];
}
