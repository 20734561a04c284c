package org.liaoyuan.target;

import java.math.BigDecimal;

/** An officer's targets in a draft. @param fixed set by hand: spreading keeps them */
record OfficerCell(
        long personId, BigDecimal floorAmount, BigDecimal stretchAmount, BigDecimal pointsStandard, boolean fixed) {

    boolean asksTheSameAs(OfficerCell other) {
        return floorAmount.compareTo(other.floorAmount) == 0
                && stretchAmount.compareTo(other.stretchAmount) == 0
                && pointsStandard.compareTo(other.pointsStandard) == 0;
    }
}
